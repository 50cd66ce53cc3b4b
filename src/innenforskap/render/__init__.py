"""From what a paper or a page says to how it looks: the only user of templates."""
