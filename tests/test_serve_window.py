from threading import Thread

from innenforskap.serve.window import Shown, Window, marked

SITE = {"index.html": b"a", "tiltak.html": b"b"}


def mark(shown: Shown) -> str:
    return marked(shown).mark


def test_what_looks_the_same_has_the_same_mark_whatever_the_order() -> None:
    assert mark(Shown(SITE)) == mark(Shown(dict(reversed(SITE.items()))))


def test_what_looks_otherwise_has_another_mark() -> None:
    others = [
        Shown(SITE),
        Shown({**SITE, "index.html": b"A"}),
        Shown({"index.html": b"a"}),
        Shown({"index.htmla": b"", "tiltak.html": b"b"}),
        Shown(SITE, "Feil"),
    ]

    assert len({mark(each) for each in others}) == len(others)


def test_one_who_waits_is_woken_by_a_change() -> None:
    window = Window(Shown({}, mark="a"))
    waiting = Thread(target=window.wait, args=("a", 60))
    waiting.start()
    window.show(Shown({}, mark="b"))
    waiting.join(10)

    assert not waiting.is_alive()
    assert window.shown.mark == "b"


def test_one_who_has_seen_something_older_does_not_wait() -> None:
    assert Window(Shown({}, mark="b")).wait("a", 60)


def test_one_who_waits_is_told_when_the_time_is_out_that_there_is_more_to_wait_for() -> None:
    assert Window(Shown({}, mark="a")).wait("a", 0.01)


def test_nobody_waits_at_a_window_that_is_closed() -> None:
    window = Window(Shown({}, mark="a"))
    window.close()

    assert not window.wait("a", 60)
