"""The front page: the plan in short, and what needs attention."""
