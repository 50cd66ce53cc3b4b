import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

import feedparser
from hypothesis import given
from hypothesis import strategies as some

from innenforskap.export.atom import atom
from innenforskap.i18n import Language
from innenforskap.output import File
from innenforskap.report.pages.follow_up.feed import Entry, Feed, feed
from tests.site_plan import edition

ADDRESS = "https://fylket.example/plan/"
HOSTILE = "<script>alert(1)</script> & \x00\x08\x1b\ud800\ufffe ]]> &#0; <b>fet</b> \U0001f600"
ENTRIES = (
    Entry(
        "reported/status/2026-05-01/los",
        date(2026, 5, 1),
        "Status rapportert – Los",
        ("Status: i gang", "Av: Nav"),
        "tiltak/los.html",
    ),
    Entry("decided/decisions/d", date(2026, 4, 1), "Vedtak: utsette", (), "endringer.html"),
)
IDENTITY = uuid5(NAMESPACE_URL, "innenforskap:action-plan/18/fylket")
FEED = Feed(Language.NB, "Endringer: Plan", IDENTITY, ("Fylket", "Nav"), ENTRIES)


def test_a_feed_is_read_by_feed_readers() -> None:
    read = parsed(atom(FEED, "", ADDRESS))

    assert not read.bozo
    assert (read.version, read.feed.language) == ("atom10", "nb")
    assert (read.feed.title, read.feed.updated) == ("Endringer: Plan", "2026-05-01T00:00:00Z")
    assert [each.name for each in read.feed.authors] == ["Fylket", "Nav"]
    assert {each.rel: each.href for each in read.feed.links} == {
        "self": f"{ADDRESS}endringer.atom",
        "alternate": f"{ADDRESS}endringer.html",
    }
    assert [(each.title, each.link, each.updated) for each in read.entries] == [
        ("Status rapportert – Los", f"{ADDRESS}tiltak/los.html", "2026-05-01T00:00:00Z"),
        ("Vedtak: utsette", f"{ADDRESS}endringer.html", "2026-04-01T00:00:00Z"),
    ]
    assert [(each.type, each.value) for each in read.entries[0].content] == [("text/plain", "Status: i gang\nAv: Nav")]
    assert "content" not in read.entries[1]
    assert all(datetime.fromisoformat(each.updated).tzinfo == UTC for each in read.entries)


def test_the_feed_of_the_other_language_lies_with_its_pages() -> None:
    made = atom(FEED, "nn/", ADDRESS)

    assert made.path == "nn/endringer.atom"
    assert parsed(made).entries[0].link == f"{ADDRESS}nn/tiltak/los.html"


def test_without_an_address_the_links_start_from_where_the_file_lies() -> None:
    made = atom(FEED, "nn/")

    assert b'href="endringer.atom"' in made.content
    assert b'href="tiltak/los.html"' in made.content
    assert b"Adressen til nettstedet er ikke oppgitt" in made.content
    assert b"Adressen" not in atom(FEED, "", ADDRESS).content
    assert not parsed(made).bozo


def test_ids_rest_on_the_plan_and_the_event_and_on_nothing_else() -> None:
    reworded = Feed(Language.NB, "Ny tittel", IDENTITY, ("Andre",), tuple(one(each.id) for each in ENTRIES))
    moved = parsed(atom(reworded, "nb/"))

    assert [each.id for each in moved.entries] == [each.id for each in parsed(atom(FEED, "", ADDRESS)).entries]
    assert moved.feed.id == parsed(atom(FEED, "", ADDRESS)).feed.id
    assert moved.entries[0].id == "urn:uuid:3025dd10-63ee-5dc3-82aa-0fb961a997ad"


def test_two_plans_and_two_languages_have_feeds_of_their_own() -> None:
    feeds = [
        Feed(language, FEED.title, identity, FEED.authors, ENTRIES)
        for language, identity in ((Language.NB, IDENTITY), (Language.NN, IDENTITY), (Language.NB, NAMESPACE_URL))
    ]
    read = [parsed(atom(each, "")) for each in feeds]

    assert len({each.feed.id for each in read}) == 3
    assert [len({each.entries[0].id for each in some}) for some in (read[:2], read[1:])] == [1, 2]


def test_hostile_words_are_words_and_what_xml_forbids_is_left_out() -> None:
    hostile = Feed(
        Language.NB,
        HOSTILE,
        IDENTITY,
        (HOSTILE,),
        (Entry("x", date(2026, 1, 1), HOSTILE, (HOSTILE,), "endringer.html"),),
    )
    made = atom(hostile, "", ADDRESS)
    clean = "<script>alert(1)</script> &  ]]> &#0; <b>fet</b> \U0001f600"
    root = ET.fromstring(made.content)  # noqa: S314 - the feed read here is our own
    names = {"a": "http://www.w3.org/2005/Atom"}

    assert root.findtext("a:title", namespaces=names) == clean
    assert root.findtext("a:entry/a:title", namespaces=names) == clean
    assert root.findtext("a:entry/a:content", namespaces=names) == clean
    assert root.findtext("a:author/a:name", namespaces=names) == clean
    assert not parsed(made).bozo


@given(some.text())
def test_any_words_at_all_are_read_as_they_were_written_but_for_what_xml_forbids(words: str) -> None:
    told = Feed(Language.NB, words, IDENTITY, (words,), (Entry("x", date(2026, 1, 1), words, (words,), "x.html"),))
    root = ET.fromstring(atom(told, "", ADDRESS).content)  # noqa: S314 - the feed read here is our own
    names = {"a": "http://www.w3.org/2005/Atom"}
    allowed = "".join(each for each in words if each in "\t\n\r" or each >= " ")
    kept = re.sub("[\ud800-\udfff\ufffe\uffff]", "", allowed)

    for path in ("a:title", "a:entry/a:title", "a:entry/a:content", "a:author/a:name"):
        assert root.findtext(path, namespaces=names) == kept.replace("\r\n", "\n").replace("\r", "\n")


def test_the_feed_of_a_plan_is_valid_and_every_id_its_own(tmp_path: Path) -> None:
    told = feed(edition(tmp_path))
    assert told
    read = parsed(atom(told, "", ADDRESS))

    assert not read.bozo
    assert len({each.id for each in read.entries}) == len(read.entries) == len(told.entries)


def one(id_: str) -> Entry:
    return Entry(id_, date(2020, 1, 1), "Annen tittel", (), "annet.html")


def parsed(made: File) -> Any:  # noqa: ANN401 - feedparser has no types
    return feedparser.parse(made.content)
