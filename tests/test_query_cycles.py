"""Circles in what should be a tree or a chain."""

import pytest

from innenforskap.query.cycles import cycles


@pytest.mark.parametrize(
    ("links", "found"),
    [
        ({}, []),
        ({"a": ["b"], "b": ["c"]}, []),
        ({"a": ["a"]}, [("a",)]),
        ({"a": ["b"], "b": ["c"], "c": ["a"]}, [("a", "b", "c")]),
        ({"a": ["b"], "b": ["c"], "c": ["b"]}, [("b", "c")]),
        ({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"], "e": ["c"]}, [("a", "b"), ("c", "d")]),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"]}, []),
        ({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, [("a", "b"), ("a", "c")]),
    ],
)
def test_each_circle_is_given_once_from_where_it_was_entered(
    links: dict[str, list[str]], found: list[tuple[str, ...]]
) -> None:
    assert list(cycles(links)) == found


def test_a_long_chain_is_followed_to_its_end() -> None:
    chain = {str(at): [str(at + 1)] for at in range(20_000)}

    assert list(cycles(chain)) == []
    ((first, *rest),) = cycles({**chain, "20000": ["0"]})
    assert (first, len(rest)) == ("0", 20_000)
