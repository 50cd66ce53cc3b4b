"""The edge: arguments in, one call, what it said shown, and an exit code."""
