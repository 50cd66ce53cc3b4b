"""The conditions of the rules, each turned in a copy of the function that it stands in."""

import ast
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple, Protocol, TypeAlias

from innenforskap.check.case import Case
from innenforskap.check.rules import CHECKS

_MANY_ROUNDS = 10_000

Slot: TypeAlias = tuple[ast.AST, str, int | None]
"""Where an expression stands in a tree: what holds it, as which field, and where in that field's list."""


class Function(Protocol):
    """A function, which can be given another code to run."""

    __module__: str
    __name__: str
    __qualname__: str
    __code__: CodeType


class Turned(NamedTuple):
    """A function with one condition turned, and the codes of the rules that rest on it."""

    function: Function
    rules: tuple[str, ...]
    condition: str
    how: str
    line: int
    column: int
    code: CodeType

    @property
    def module(self) -> str:
        """The module the condition stands in, as `check/rules/status.py`."""
        return self.function.__module__.removeprefix("innenforskap.").replace(".", "/") + ".py"

    @property
    def name(self) -> str:
        """What it is called wherever it stands: module, function, the condition, and how it is turned."""
        return f"{self.module} {self.function.__name__}: «{self.condition}» {self.how}"

    def __str__(self) -> str:
        place = f"src/innenforskap/{self.module}:{self.line}:{self.column}"
        function = f"{self.function.__name__} ({', '.join(self.rules)})"
        return f"{place} {function}: no test fails when «{self.condition}» {self.how}"

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Let the turned function run wherever the true one would."""
        true = self.function.__code__
        self.function.__code__ = self.code
        try:
            yield
        finally:
            self.function.__code__ = true


def all_turned() -> Iterator[Turned]:
    """Give every condition of every rule, turned, and those of the functions in `check` that a rule rests on."""
    users: dict[FunctionType, list[str]] = {}
    modules: dict[str, list[str]] = {}
    for check in CHECKS:
        modules.setdefault(check.run.__module__, []).append(check.rule.code)
        for function in _rests_on(check.run):
            users.setdefault(function, []).append(check.rule.code)
    for module, codes in modules.items():
        # What is called in a roundabout way, as from a table, is held by all the rules of its module.
        for function in _functions(vars(sys.modules[module]).values(), module):
            users.setdefault(function, codes)
    for function, rules in users.items():
        yield from turned(function, tuple(rules))


def _rests_on(run: Callable[..., object]) -> Iterator[FunctionType]:
    """Give a function and those it calls, as far as they stand in `check`; what it queries has tests of its own."""
    found, waiting = set[FunctionType](), list(_functions([run]))
    while waiting:
        function = waiting.pop()
        if function not in found:
            found.add(function)
            yield function
            names = sorted(set(_names(function.__code__)))
            places = (function.__globals__, vars(Case))
            waiting += _functions(place[name] for place in places for name in names if name in place)


def _functions(values: Iterable[object], module: str = "innenforskap.check.") -> Iterator[FunctionType]:
    """Give the functions among some values, under their properties and caches, and in their classes."""
    for value in values:
        inner = value
        for way in ("fget", "func", "__func__", "__wrapped__"):
            inner = getattr(inner, way, inner)
        if isinstance(inner, type) and inner.__module__.startswith(module) and inner is not Case:
            yield from _functions(vars(inner).values(), module)
        # What a dataclass or a named tuple writes for itself stands in no file.
        elif isinstance(inner, FunctionType) and inner.__module__.startswith(module) and _file(inner).exists():
            yield inner


def _file(function: FunctionType) -> Path:
    return Path(function.__code__.co_filename)


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def turned(function: Callable[..., object], rules: tuple[str, ...] = ()) -> Iterator[Turned]:
    """Give every condition of one function, turned in every way that says something of its own."""
    assert isinstance(function, FunctionType)
    definition = _definitions(_file(function))[function.__code__.co_firstlineno]
    for slot in list(_conditions(definition)):
        condition = _at(slot)
        for how, instead in _ways(slot):
            _put(slot, instead)
            code = _compiled(definition)
            _put(slot, condition)
            line, column = condition.lineno, condition.col_offset + 1
            yield Turned(function, rules, ast.unparse(condition), how, line, column, code)


def _ways(slot: Slot) -> Iterator[tuple[str, ast.expr]]:
    """Give how a condition is turned, save where that would only turn the whole that it is a part of.

    It is worked out all the same, for what is asked may have got a name that is used further on.
    """
    condition = _at(slot)
    whole = slot[0].op if isinstance(slot[0], ast.BoolOp) else None
    yield "is turned around", ast.UnaryOp(ast.Not(), condition)
    if not isinstance(whole, ast.Or):
        yield "always holds", ast.BoolOp(ast.Or(), [condition, ast.Constant(value=True)])
    if not isinstance(whole, ast.And):
        yield "never holds", ast.BoolOp(ast.And(), [condition, ast.Constant(value=False)])


@cache
def _definitions(file: Path) -> dict[int, ast.FunctionDef]:
    """Return the functions of a file by their first lines, without decorators and with no loop that never ends."""
    tree = ast.parse(file.read_bytes())
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            found[min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])] = node
            node.decorator_list = []
    return {line: ast.fix_missing_locations(_Ending().visit(node)) for line, node in found.items()}


class _Ending(ast.NodeTransformer):
    """Lets every `while` fail that goes round without end, as one whose condition is turned might."""

    def visit_While(self, node: ast.While) -> list[ast.stmt]:
        self.generic_visit(node)
        rounds = f"_rounds_{node.lineno}"
        node.body = [*ast.parse(f"{rounds}.pop()").body, *node.body]
        return [*ast.parse(f"{rounds} = bytearray({_MANY_ROUNDS})").body, node]


def _compiled(definition: ast.FunctionDef) -> CodeType:
    # A name of its own, so that coverage counts no line of the true file for what runs here.
    module = compile(ast.fix_missing_locations(ast.Module([definition], [])), f"<turned {definition.name}>", "exec")
    return next(constant for constant in module.co_consts if isinstance(constant, CodeType))


def _conditions(definition: ast.FunctionDef) -> Iterator[Slot]:
    """Give where the conditions of a function stand.

    A condition is what is asked by `if`, `while`, `any` or `all`, each side of an `and` or `or` but the value that is
    given when all else fails, every comparison and `not`, and what a function that answers yes or no returns.
    """
    asked = _asked(definition)
    for holder in ast.walk(definition):
        for slot in () if _is_not(holder) else _slots(holder):
            node = _at(slot)
            if node in asked or isinstance(node, ast.Compare) or _is_not(node):
                yield slot


def _is_not(node: ast.AST) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def _asked(definition: ast.FunctionDef) -> set[ast.AST]:
    """Return the expressions whose truth is asked for, whatever they are."""
    asked = set[ast.AST]()
    waiting = [each for node in ast.walk(definition) for each in _asked_by(node)]
    if definition.returns is not None and ast.unparse(definition.returns) == "bool":
        answers = (node.value for node in ast.walk(definition) if isinstance(node, ast.Return) and node.value)
        waiting += [answer for answer in answers if not isinstance(answer, ast.Constant)]
    while waiting:
        node = waiting.pop()
        asked.add(node)
        waiting += node.values if isinstance(node, ast.BoolOp) else ()
        waiting += [node.operand] if isinstance(node, ast.UnaryOp) else ()
    return asked


def _asked_by(node: ast.AST) -> list[ast.expr]:
    match node:
        case ast.If() | ast.While() | ast.IfExp():
            return [node.test]
        case ast.comprehension():
            return node.ifs
        case ast.match_case(guard=ast.expr() as guard):
            return [guard]
        case ast.BoolOp():
            return node.values[:-1]
        case ast.Call(func=ast.Name("any" | "all"), args=[ast.GeneratorExp() as each]):
            return [each.elt]
        case _:
            return []


def _slots(holder: ast.AST) -> Iterator[Slot]:
    for field, value in ast.iter_fields(holder):
        if isinstance(value, ast.expr):
            yield holder, field, None
        elif isinstance(value, list):
            yield from ((holder, field, at) for at, each in enumerate(value) if isinstance(each, ast.expr))


def _at(slot: Slot) -> ast.expr:
    holder, field, at = slot
    value = getattr(holder, field)
    found = value if at is None else value[at]
    assert isinstance(found, ast.expr)
    return found


def _put(slot: Slot, node: ast.expr) -> None:
    holder, field, at = slot
    if at is None:
        setattr(holder, field, node)
    else:
        getattr(holder, field)[at] = node
