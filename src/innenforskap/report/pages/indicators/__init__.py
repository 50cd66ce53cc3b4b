"""The pages of the indicators: their figures, as tables, drawings and words."""
