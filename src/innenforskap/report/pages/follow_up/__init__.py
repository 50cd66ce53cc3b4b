"""The pages of the follow-up: what comes, what has happened, what was decided, issued, and is missing."""
