"""The pages of the measures: the table, each measure, and the pilots."""
