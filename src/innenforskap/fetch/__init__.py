"""Statistics banks asked for figures, on the plan's behalf and within limits: only when a person says so."""
