"""The site shown on this machine while one writes; nothing is kept on disk."""
