"""The pages of the plan itself: its strands, and what it stands among."""
