"""The plan as data: rows and objects with names that stay, for other programs and for spreadsheets."""
