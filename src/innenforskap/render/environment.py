"""Where templates are found, and what they may do: lay out plain data, and nothing else."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sized
from decimal import Decimal
from hashlib import sha256
from math import log2
from pathlib import Path

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError
from jinja2.filters import do_indent
from jinja2.runtime import BlockReference, Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.model.text import Told
from innenforskap.render import prose
from innenforskap.report.quoted import Quoted

BROKEN = Message(
    nb="Malen «{name}» kan ikke brukes: {problem}",
    nn="Malen «{name}» kan ikkje brukast: {problem}",
    en="The template “{name}” cannot be used: {problem}",
)
MISWRITTEN = Message(
    nb="Malen «{name}» kan ikke brukes: {problem} i linje {line}",
    nn="Malen «{name}» kan ikkje brukast: {problem} i linje {line}",
    en="The template “{name}” cannot be used: {problem} in line {line}",
)
_NOTHING_QUOTED = Quoted()
_LONGEST = 100_000
_LARGEST = 10**12
# What makes much of little, or shows where in memory a value lies. `random` would make other bytes of the same plan.
_WITHOUT = ("batch", "center", "format", "pprint", "random", "round", "slice", "tojson")
_PACKAGE = Path(__file__).resolve().parent.parent
_ERRORS = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)
_ESCAPED = (".html", ".html.j2", ".svg", ".svg.j2", ".xml", ".xml.j2")


class _Compiled(BytecodeCache):
    """What templates were compiled to, the newest of each name and place: one text is compiled once, not for each use.

    Every environment here compiles alike, and only its filters differ; they are looked up when a template is filled.
    """

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket, if what is kept was made of the same text."""
        if kept := self._kept.get(bucket.key):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what the bucket holds."""
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which a template can call its own macros and blocks, and nothing it was given."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def is_safe_callable(self, obj: object) -> bool:
        """Tell whether `obj` was made by a template."""
        return isinstance(obj, Macro | BlockReference)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Return what two operands make; raise SecurityError if it is, or might be, too large."""
        if not _is_small(operator, left, right):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


def _is_small(operator: str, left: object, right: object) -> bool:
    """Tell, before it is made, whether what two operands make is a number up to 10**12 or a text up to 100 000 long."""
    if not isinstance(left, int | float | Decimal):
        # A text is repeated by `*`; `%` fills it in, and `'%999999999d' % 1` is short to write.
        return operator == "*" and isinstance(left, Sized) and isinstance(right, int) and len(left) * right <= _LONGEST
    if not isinstance(right, int | float | Decimal):
        return operator == "*" and _is_small(operator, right, left)
    one, other = abs(float(left)), abs(float(right))
    if operator == "**":
        return other * log2(max(one, 2)) <= log2(_LARGEST)
    return max(one, other) <= _LARGEST and (operator == "%" or one * other <= _LARGEST)


def _indented(text: str, width: int | str = 4, first: bool = False, blank: bool = False) -> str:  # noqa: FBT001, FBT002
    """Return `text` as Jinja's own filter indents it; raise SecurityError if it is, or might be, too long."""
    columns = len(width) if isinstance(width, str) else width
    if (text.count("\n") + 1) * columns > _LONGEST:
        raise SecurityError
    return do_indent(text, width, first, blank)


def environment(overrides: Mapping[str, str], quoted: Quoted = _NOTHING_QUOTED) -> Environment:
    """Return where the default templates are known by name, each replaced by the plan's own of that name.

    The filters that read Markdown tell the figures that are `quoted` in it.

    A plan's own templates may come from a stranger's pull request: they see plain data and call nothing but their own
    macros.
    """
    made = _Sandbox(
        loader=ChoiceLoader([DictLoader(overrides), FileSystemLoader(defaults())]),
        undefined=StrictUndefined,
        autoescape=_is_escaped,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_COMPILED,
    )
    made.globals.clear()
    for name in _WITHOUT:
        del made.filters[name]
    made.filters |= {"indent": _indented, "md": prose.line}
    made.filters |= {"markdown": _reader(prose.html, quoted), "prose": _reader(prose.markdown, quoted)}
    return made


def _reader(read: Callable[[str, Mapping[str, str]], str], quoted: Quoted) -> Callable[[Told | str], str]:
    """Return a filter that reads Markdown, and tells what it quotes in its own language, or in the page's."""

    def filtered(text: Told | str) -> str:
        told = text if isinstance(text, Told) else Told(text, quoted.language)
        return read(told.words, quoted.within(told.language))

    return filtered


def rendered(made: Environment, name: str, view: Mapping[str, object]) -> str:
    """Return the template `name` filled with `view`; raise PlanError if the template is broken or asks for too much."""
    try:
        return made.get_template(name).render(view)
    except TemplateSyntaxError as error:
        raise PlanError(MISWRITTEN, name=error.name or name, problem=type(error).__name__, line=error.lineno) from error
    except _ERRORS as error:
        # Its own words may say where in memory a value lies, which is another place each time.
        raise PlanError(BROKEN, name=name, problem=type(error).__name__) from error


def page(
    overrides: Mapping[str, str],
    name: str,
    styles: Iterable[str],
    view: Mapping[str, object],
    quoted: Quoted = _NOTHING_QUOTED,
) -> bytes:
    """Return the template `name` as one HTML page with its style sheets inside, which fetches nothing and runs nothing.

    The page has the checksum of its style, and lets no other be used.
    """
    made = environment(overrides, quoted)
    # A style sheet of the plan's own cannot end the style element and go on as HTML.
    style = "\n".join(source(made, each) for each in styles).replace("</", "<\\/")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    styled = {"style": Markup(style), "style_hash": f"sha256-{digest}"}  # noqa: S704 - see above
    return rendered(made, name, {**view, **styled}).encode()


def source(made: Environment, name: str) -> str:
    """Return the text of a template or a style sheet as it stands, lines ended as on Unix."""
    loader = made.loader or DictLoader({})
    return "\n".join(loader.get_source(made, name)[0].splitlines()) + "\n"


def defaults() -> Path:
    """Return the folder of default templates: inside an installed package, or at the top of the repository."""
    packaged = _PACKAGE / "templates"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / "templates"


def _is_escaped(name: str | None) -> bool:
    return name is None or name.endswith(_ESCAPED)
