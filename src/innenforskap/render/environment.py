"""Where templates are found, and what they may do: lay out plain data, and nothing else."""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
)
from jinja2.runtime import BlockReference, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.render import prose

BROKEN = Message(
    nb="Malen «{name}» kan ikke brukes: {problem}",
    nn="Malen «{name}» kan ikkje brukast: {problem}",
    en="The template “{name}” cannot be used: {problem}",
)
_PACKAGE = Path(__file__).resolve().parent.parent
_ESCAPED = (".html", ".html.j2", ".svg", ".svg.j2", ".xml", ".xml.j2")


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which a template can call its own macros and blocks, and nothing it was given."""

    def is_safe_callable(self, obj: object) -> bool:
        """Tell whether `obj` was made by a template."""
        return isinstance(obj, Macro | BlockReference)


def environment(overrides: Mapping[str, str]) -> Environment:
    """Return where the default templates are known by name, each replaced by the plan's own of that name.

    A plan's own templates may come from a stranger's pull request: they see plain data and call nothing but their own
    macros.
    """
    made = _Sandbox(
        loader=ChoiceLoader([DictLoader(overrides), FileSystemLoader(_defaults())]),
        undefined=StrictUndefined,
        autoescape=_is_escaped,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.globals.clear()
    # The same plan gives the same bytes.
    del made.filters["random"]
    made.filters |= {"markdown": prose.html, "md": prose.line, "prose": prose.markdown}
    return made


def rendered(made: Environment, name: str, view: Mapping[str, object]) -> str:
    """Return the template `name` filled with `view`; raise PlanError if the template is broken or asks for too much."""
    try:
        return made.get_template(name).render(view)
    except (TemplateError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise PlanError(BROKEN, name=name, problem=f"{type(error).__name__}: {error}") from error


def source(made: Environment, name: str) -> str:
    """Return the text of a template or a style sheet as it stands, lines ended as on Unix."""
    loader = made.loader or DictLoader({})
    return "\n".join(loader.get_source(made, name)[0].splitlines()) + "\n"


def _defaults() -> Path:
    """Return the folder of default templates: inside an installed package, or at the top of the repository."""
    packaged = _PACKAGE / "templates"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / "templates"


def _is_escaped(name: str | None) -> bool:
    return name is None or name.endswith(_ESCAPED)
