"""Circles in what should be a tree or a chain: what stands above itself, what waits for itself."""

from collections.abc import Iterable, Iterator, Mapping


def cycles(links: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, ...]]:
    """Give the circles among ids that link to others, each from the id it was first entered at.

    Where each links to one other, every circle is given once. Where each may link to many, a circle is given for each
    link that closes one.
    """
    done: set[str] = set()
    for start in links:
        path: dict[str, Iterator[str]] = {}
        turn: Iterator[str] = iter((start,))
        while True:
            id_ = next(turn, None)
            if id_ is None:
                if not path:
                    break
                done.add(path.popitem()[0])
                turn = next(reversed(path.values()), iter(()))
            elif id_ in path:
                yield tuple(path)[list(path).index(id_) :]
            elif id_ not in done:
                turn = path[id_] = iter(links.get(id_, ()))
