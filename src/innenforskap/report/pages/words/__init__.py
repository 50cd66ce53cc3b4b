"""What the site itself says on its pages: headings, labels and plain explanations, in bokmål and nynorsk."""
