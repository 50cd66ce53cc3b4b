"""What a paper or a page says, as frozen values; how it looks is for `render`."""
