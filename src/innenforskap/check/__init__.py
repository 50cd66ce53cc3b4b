"""What a plan promises, and where it does not keep it."""
