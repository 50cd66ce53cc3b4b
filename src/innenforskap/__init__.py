"""Follow up a public action plan kept as plain YAML under version control."""

__version__ = "0.1.0"
