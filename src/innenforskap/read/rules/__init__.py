"""The promises the reader itself keeps, in code order. They cannot be silenced."""

from collections.abc import Mapping

from innenforskap.finding import Rule
from innenforskap.read.rules import content, fields, names, snapshots, yaml

RULES: tuple[Rule, ...] = (*content.RULES, *yaml.RULES, *fields.RULES, *names.RULES, *snapshots.RULES)
"""Every rule of the reader."""

BY_NAME: Mapping[str, Rule] = {rule.name: rule for rule in RULES}
"""The rules by name, which is how a field of the model says what is wrong."""
