"""Two plans held against each other: what differs, as values of the model and never as text."""
