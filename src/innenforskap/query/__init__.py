"""Questions to a plan, and to what is known of the country, each answered in one place."""
