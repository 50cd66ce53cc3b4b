"""The pages of those who take part: actors, municipalities, bodies, arenas, and what passes between them."""
