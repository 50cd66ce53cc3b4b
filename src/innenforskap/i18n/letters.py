"""The first letter of words: a capital where they begin something, small within a sentence."""


def capitalised(words: str) -> str:
    """Return words with a capital first, as a sentence begins; the rest keeps the letters it has."""
    return f"{words[:1].upper()}{words[1:]}"


def lowered(words: str) -> str:
    """Return words with a small letter first, as a label is written within a sentence; the rest keeps its letters.

    Words that begin with a short form, as «NEET», are as they were.
    """
    return words if words[1:2].isupper() else f"{words[:1].lower()}{words[1:]}"
