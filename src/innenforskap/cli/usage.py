"""What the command line cannot make sense of, said in the user's own language and not in typer's English."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import typer

from innenforskap.cli import edge, words
from innenforskap.finding import visible
from innenforskap.i18n import Language, Message
from innenforskap.i18n.glossary import nearest

USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises for every word it does not understand; it gives the class no name of its own to import."""

_EXTRA = re.compile(r"unexpected extra argument\S* \((.*)\)")
_QUOTED = re.compile(r"'([^']*)'")


def usage(error: Exception, commands: tuple[str, ...], arguments: Sequence[str], language: Language) -> str:
    """Return what was wrong with the arguments, and where help is to be had; help itself where that is all there is."""
    if type(error).__name__ == "NoArgsIsHelpError":
        return str(error)
    from innenforskap.check.masking import masked

    kind = next((name for name in _SAID if _is(error, name)), "")
    message, facts = _SAID[kind](error, commands)
    # typer does not tell of which command the option was that has no value.
    own = ["innenforskap", *(word for word in arguments[1:2] if word in commands)]
    command = getattr(getattr(error, "ctx", None), "command_path", " ".join(own))
    told = {name: masked(visible(fact)) for name, fact in facts.items()}
    return f"{message.said(language, **told)} {words.SEE_HELP.said(language, command=command)}"


def _is(error: Exception, name: str) -> bool:
    return any(kind.__name__ == name for kind in type(error).__mro__)


def _option(error: Any, _commands: tuple[str, ...]) -> tuple[Message, dict[str, str]]:  # noqa: ANN401 - typer's own
    near = next(iter(error.possibilities or ()), "")
    message = words.NO_SUCH_OPTION_BUT if near else words.NO_SUCH_OPTION
    return message, {"option": error.option_name, "suggestion": near}


def _missing(error: Any, _commands: tuple[str, ...]) -> tuple[Message, dict[str, str]]:  # noqa: ANN401
    return words.MISSING, {"what": _parameter(error)}


def _bad(error: Any, _commands: tuple[str, ...]) -> tuple[Message, dict[str, str]]:  # noqa: ANN401
    value, *allowed = _QUOTED.findall(error.message) or [""]
    facts = {"value": value, "what": _parameter(error), "allowed": ", ".join(allowed)}
    return (words.BAD_VALUE_OF if allowed else words.BAD_VALUE), facts


def _without_value(error: Any, _commands: tuple[str, ...]) -> tuple[Message, dict[str, str]]:  # noqa: ANN401
    return words.NEEDS_VALUE, {"option": error.option_name}


def _other(error: Any, commands: tuple[str, ...]) -> tuple[Message, dict[str, str]]:  # noqa: ANN401
    if error.message.startswith("No such command"):
        name = next(iter(_QUOTED.findall(error.message)), "")
        near = nearest(name, commands, ())
        return (words.NO_SUCH_COMMAND_BUT if near else words.NO_SUCH_COMMAND), {"name": name, "suggestion": near}
    what = next(iter(_EXTRA.findall(error.message)), error.message)
    is_misplaced = edge.is_plan(edge.plan_folder(Path(what), Path())) and _has_plan_option(error)
    return (words.PLAN_IS_OPTION if is_misplaced else words.NOT_UNDERSTOOD), {"what": what}


def _has_plan_option(error: Any) -> bool:  # noqa: ANN401
    return any("--plan" in param.opts for param in error.ctx.command.params)


def _parameter(error: Any) -> str:  # noqa: ANN401
    """Return the option's long name, or the argument's as help shows it."""
    options = [name for name in getattr(error.param, "opts", ()) if name.startswith("--")]
    return options[0] if options else str(error.param.metavar or error.param.name)


_SAID: Mapping[str, Callable[[Any, tuple[str, ...]], tuple[Message, dict[str, str]]]] = {
    "NoSuchOption": _option,
    "MissingParameter": _missing,
    "BadParameter": _bad,
    "BadOptionUsage": _without_value,
    "": _other,
}
