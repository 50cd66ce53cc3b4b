"""The plan and its format for other programs and spreadsheets: rows, objects and schemas with names that stay."""
