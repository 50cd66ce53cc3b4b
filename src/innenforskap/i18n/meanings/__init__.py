"""What every part, field and group of allowed values of a plan means, in bokmål, for editors and for the docs."""

from collections.abc import Mapping

from innenforskap.i18n.meanings import figures, follow_up, measures, papers, parts, plan, surroundings
from innenforskap.i18n.meanings.choices import CHOICES, Words
from innenforskap.i18n.meanings.kinds import KIND_NAMES, TYPES
from innenforskap.i18n.meanings.told import Told

PARTS: Mapping[str, Told] = {
    **parts.PARTS,
    **plan.PARTS,
    **measures.PARTS,
    **follow_up.PARTS,
    **figures.PARTS,
    **surroundings.PARTS,
    **papers.PARTS,
}
"""What each part of the model is, by the name of its class."""

__all__ = ["CHOICES", "KIND_NAMES", "PARTS", "TYPES", "Told", "Words"]
