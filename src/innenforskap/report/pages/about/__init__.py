"""The pages about the site and the plan: how to read it, its words, sources and data."""
