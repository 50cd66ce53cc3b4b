"""Where a sentence ends."""

import re

# «8. trinn» and «f.eks. skolen» end no sentence: the next begins with a capital letter or a mark, or on a new line.
_END = re.compile(r"(?<=[.!?…:])\s+(?=[A-ZÆØÅÁČĐŊŠŦŽ«“\"–(*_\[])|\n\s*\n|\n\s*(?=[-*+#>]|[0-9]{1,3}[.)]\s)")


def sentences(words: str) -> list[str]:
    """Return the sentences of a text of Markdown; a point of a list is one of its own."""
    return _END.split(words)
