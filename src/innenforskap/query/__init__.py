"""Questions to a plan, each answered in one place."""
