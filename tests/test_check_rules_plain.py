"""Plain language, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.i18n.numbers import number
from tests.found import found, helped, told

BOKMAL = [
    "ikke", "jeg", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hvilken", "hvilket", "hvilke", "hver", "hvert",
    "noen", "noe", "fra", "uten", "sammen", "flere", "mye", "være", "gjøre", "selv", "hun", "HVA",
]  # fmt: skip
NYNORSK = [
    "ikkje", "eg", "kva", "kven", "kvar", "korleis", "kvifor", "nokon", "noko", "nokre", "frå", "utan", "saman",
    "fleire", "mykje", "vere", "gjere", "sjølv", "dei", "eit", "ein", "berre", "meir", "desse", "òg", "KVA",
]  # fmt: skip


def _text(nb: str = "", nn: str = "") -> dict[str, str]:
    words = ", ".join(f"{language}: '{told}'" for language, told in (("nb", nb), ("nn", nn)) if told)
    return {"measures/t.yaml": f"title: T\ntext: {{{words}}}\n"}


@pytest.mark.parametrize(
    "word",
    BOKMAL,
)
def test_a_bokmal_word_in_a_nynorsk_text_is_told_and_not_in_a_bokmal_one(word: str, tmp_path: Path) -> None:
    (line,) = told(tmp_path / "nn", _text(nn=f"Dei vil, {word} eller."), "IF720")

    assert line.partition(" ")[2] == f"«{word}» er bokmål, men teksten skal være nynorsk"
    assert not found(tmp_path / "nb", _text(nb=f"De vil, {word} eller."), "IF720")


def test_a_group_in_a_quoted_figure_has_the_name_it_has(tmp_path: Path) -> None:
    assert not found(tmp_path, _text(nn="No er [figure: neet 2025 ikke innvandrere] utanfor."), "IF720")


@pytest.mark.parametrize(
    "word",
    NYNORSK,
)
def test_a_nynorsk_word_in_a_bokmal_text_is_told_and_not_in_a_nynorsk_one(word: str, tmp_path: Path) -> None:
    (line,) = told(tmp_path / "nb", _text(nb=f"De vil, {word} eller."), "IF720")

    assert line.partition(" ")[2] == f"«{word}» er nynorsk, men teksten skal være bokmål"
    assert not found(tmp_path / "nn", _text(nn=f"Dei vil, {word} eller."), "IF720")


@pytest.mark.parametrize(
    "words",
    [
        "Planen «Ikke alene» held fram",
        "Planen “Ikke alene” held fram",
        'Planen "Ikke alene" held fram',
        "Sjå https://example.no/ikke/her",
        "Sjå www.example.no/ikke",
        "Skriv til ikke@example.no",
        "Nøkkelen `ikke` er ukjend",
        "Ikkevald og selvangivelse-skjema er noko anna",
        "Ein fra-til-tabell",
    ],
)
def test_what_is_quoted_linked_or_part_of_a_word_goes_free(words: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _text(nn=words), "IF720")


@pytest.mark.parametrize(
    "words",
    [
        "Prosjektet Kvar dag tel",
        "Vi følger rapporten Meir enn skule",
        "Prosjektet Kvar dag er ein veg inn i arbeid",
        "Prosjektene Los, Kvar dag og Meir enn skule",
        "Prosjektene Los; Kvar dag",
        "Tiltak 3 Kvar dag tel",
    ],
)
def test_what_begins_with_a_capital_inside_a_sentence_is_a_name(words: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _text(nb=words), "IF720")


def test_a_name_in_a_nynorsk_text_goes_free_too(tmp_path: Path) -> None:
    assert not found(tmp_path, _text(nn="Stiftelsen Fra utenfor til innenfor hjelper ikke"), "IF720")


@pytest.mark.parametrize(
    ("words", "word"),
    [
        ("Kvar dag tel", "Kvar"),
        ("Vi er i gang. Kvar dag tel", "Kvar"),
        ("Er vi i gang? Kvar dag tel", "Kvar"),
        ("Mål: Kvar dag tel", "Kvar"),
        ("- Kvar dag tel", "Kvar"),
        ("**Kvar** dag tel", "Kvar"),
        ("Vi seier KVAR dag", "KVAR"),
        ("I Prosjektet er kvar dag viktig", "kvar"),
        ("Prosjektet Kvar dag, som ikkje er slutt", "ikkje"),
        ("Prosjektet Kvar dag er slutt. Det er ikkje bra", "ikkje"),
        ("Fylkeskommunen og Nav kan ikkje", "ikkje"),
    ],
)
def test_what_begins_a_sentence_or_stands_outside_the_name_is_told(words: str, word: str, tmp_path: Path) -> None:
    (finding,) = found(tmp_path, _text(nb=words), "IF720")

    assert finding.facts["word"] == word


def test_a_capital_on_a_new_line_begins_a_sentence(tmp_path: Path) -> None:
    files = {"measures/t.yaml": "title: T\ntext: |-\n  Om prosjektet\n  Kvar dag tel\n"}

    assert [each.facts["word"] for each in found(tmp_path, files, "IF720")] == ["Kvar"]


def test_what_others_wrote_and_other_languages_go_free(tmp_path: Path) -> None:
    files = {
        "sources.yaml": "a: {publisher: SSB, title: {nn: Unge som ikke er i arbeid}}\n",
        "measures/t.yaml": "title: {nb: T, se: ikke, en: not ein}\nsource_text: {nn: ikke}\n",
    }

    assert not found(tmp_path, files, "IF720")


def test_only_the_first_word_of_a_text_is_told_and_each_text_for_itself(tmp_path: Path) -> None:
    files = {"measures/t.yaml": "title: T\ntext: {nn: Ikke noen}\nnote: {nb: Ikkje nokon}\n"}

    assert told(tmp_path, files, "IF720") == [
        "measures/t.yaml:2:12 «Ikke» er bokmål, men teksten skal være nynorsk",
        "measures/t.yaml:3:12 «Ikkje» er nynorsk, men teksten skal være bokmål",
    ]


def test_the_place_is_the_words_own_though_it_stands_quoted_or_inside_another_before(tmp_path: Path) -> None:
    (quoted,) = found(tmp_path / "a", _text(nn="Om «ikke» og ikke"), "IF720")
    (inside,) = found(tmp_path / "b", _text(nb="En vegg og eg"), "IF720")

    assert quoted.place is not None
    assert inside.place is not None
    assert quoted.place.end == (2, 12 + len("'Om «ikke» og ikke"))
    assert inside.place.end == (2, 12 + len("'En vegg og eg"))


@pytest.mark.parametrize(("wrong", "right", "lines"), [(6, 5, 1), (6, 6, 6), (5, 0, 5)])
def test_a_plan_mostly_in_the_other_language_is_one_mistake(wrong: int, right: int, lines: int, tmp_path: Path) -> None:
    notes = [f"a{at}: {{title: {{nn: X}}, note: Ikkje no {at}}}\n" for at in range(wrong)]
    others = [f"b{at}: {{title: {{nn: X}}, note: Godt {at}}}\n" for at in range(right)]
    files = {"plan.yaml": "title: {nn: P}\n", "measures.yaml": "".join([*notes, *others])}

    findings = found(tmp_path, files, "IF720")

    assert len(findings) == lines
    if lines == 1:
        assert helped(tmp_path, files, "IF720") == (
            "rett ordet; er det et sitat eller et navn, sett «» rundt det\n"
            "det gjelder 5 tekster til; er hele planen på nynorsk, rett language: {primary: …}"
        )
    else:
        assert "more" not in findings[0].facts


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("[her](https://example.no)", "[her]"),
        ("[Les mer](https://example.no)", "[Les mer]"),
        ("[les meir her](https://example.no)", "[les meir her]"),
        ("[ Klikk her! ](https://example.no)", "[ Klikk her! ]"),
        ("[Sjå her](https://example.no)", "[Sjå her]"),
        ("[lenkje](https://example.no)", "[lenkje]"),
        ("[lenken](https://example.no)", "[lenken]"),
        ("[Read more](https://example.no)", "[Read more]"),
        ("[click here](https://example.no)", "[click here]"),
        ("Klikk her for mer", "Klikk her"),
        ("For å lese mer, trykk her", "trykk her"),
        ("Click here", "Click here"),
        ("![](https://example.no/kart.png)", "![]"),
        ("![ ](kart.png)", "![ ]"),
    ],
)
def test_a_link_or_picture_that_says_nothing_is_told(words: str, seen: str, tmp_path: Path) -> None:
    (finding,) = found(tmp_path, _text(words), "IF721")

    assert finding.facts == {"words": seen}
    assert finding.place is not None
    assert finding.place.column == 13 + words.index(seen)


@pytest.mark.parametrize(
    "words",
    [
        "Les [veilederne for kommunene](https://example.no)",
        "[Les mer om veilederne](https://example.no)",
        "![Kart over Nordland](kart.png)",
        "Tilbudet gis her [1]",
        "Klikk heretter på navnet",
        "Les mer her i planen",
    ],
)
def test_a_link_that_says_what_one_finds_is_left_alone(words: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _text(words), "IF721")


def test_only_the_first_link_of_a_text_is_told_in_each_language(tmp_path: Path) -> None:
    assert len(found(tmp_path, _text("[her](a) og [her](b)", "[her](a)"), "IF721")) == 2


@pytest.mark.parametrize(
    ("levels", "skips"),
    [
        ("# ## ###", None),
        ("### #### # ##", None),
        ("## ## #", None),
        ("#", None),
        ("# ###", (1, 3, "##", "###")),
        ("## #### ######", (2, 4, "###", "####")),
        ("# ## ####", (2, 4, "###", "####")),
    ],
)
def test_headings_go_down_one_level_at_a_time(
    levels: str, skips: tuple[int, int, str, str] | None, tmp_path: Path
) -> None:
    lines = "".join(f"  {level} Om dette\n  #merke\n" for level in levels.split())

    findings = found(tmp_path, {"measures/t.yaml": f"title: T\ntext: |-\n{lines}"}, "IF722")

    assert [tuple(each.facts[key] for key in ("before", "after", "instead", "written")) for each in findings] == (
        [skips] if skips else []
    )


def _status(text: str, day: str = "2026-05-01") -> dict[str, str]:
    return {"measures/t.yaml": "title: T\n", f"status/{day}/t.yaml": f"state: in-progress\ntext: {text}\n"}


@pytest.mark.parametrize(("length", "wrong"), [(600, False), (601, True)])
def test_a_status_text_is_at_most_six_hundred_characters(length: int, wrong: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _status("a" * length), "IF217")) is wrong


def test_a_text_too_long_in_both_languages_is_told_once(tmp_path: Path) -> None:
    long = "a" * 1200

    (line,) = told(tmp_path / "both", _status(f"{{nb: {long}, nn: {long}}}"), "IF217")
    length = number(1200, Language.NB)

    assert line == f"status/2026-05-01/t.yaml:2:12 statusteksten er på {length} tegn; notatet har plass til 600"
    assert [each.steps[-1] for each in found(tmp_path / "nn", _status(f"{{nb: b, nn: {long}}}"), "IF217")] == ["nn"]


def test_only_the_newest_report_is_held_to_it(tmp_path: Path) -> None:
    older = _status("a" * 601 + " ord" * 26, "2025-05-01")

    assert not found(tmp_path / "a", {**older, **_status("Kort.")}, "IF217")
    assert not found(tmp_path / "b", {**older, **_status("Kort.")}, "IF723")
    assert not found(tmp_path / "c", {"measures/t.yaml": "title: T\n", "status.yaml": "2026-05-01: {t: {}}"}, "IF217")


WORDS_25 = " ".join(["ord"] * 25)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{WORDS_25}.", None),
        (f"{WORDS_25} til.", 26),
        (f"{WORDS_25} – , ...", None),
        (f"Kort. Så {WORDS_25}. Og {WORDS_25} til.", 26),
        (f"Ord ord på 8. trinn {WORDS_25}.", 30),
        (f"Ord ord. Nei {WORDS_25[:-4]}.", None),
        (f"Ord ord! Nei {WORDS_25[:-4]}.", None),
        (f"Ord ord? «Nei {WORDS_25[:-4]}».", None),
    ],
)
def test_a_sentence_has_at_most_twenty_five_words(text: str, count: int | None, tmp_path: Path) -> None:
    findings = found(tmp_path, _status(f"'{text}'"), "IF723")

    assert [each.facts["count"] for each in findings] == ([count] if count else [])


@pytest.mark.parametrize("between", ["\n\n  ", "\n  - ", "\n  2. ", "\n  # "])
def test_a_new_paragraph_or_list_item_is_a_new_sentence(between: str, tmp_path: Path) -> None:
    half = " ".join(["ord"] * 20)

    assert not found(tmp_path / "apart", _status(f"|-\n  {half}{between}{half}"), "IF723")
    assert found(tmp_path / "together", _status(f"|-\n  {half}\n  {half}"), "IF723")


def test_a_long_sentence_is_told_once_and_by_its_beginning(tmp_path: Path) -> None:
    text = f"{{nb: Vi har prøvd {WORDS_25}, nn: Vi har prøvd {WORDS_25}}}"

    assert told(tmp_path, _status(text), "IF723") == [
        "status/2026-05-01/t.yaml:2:12 setningen som begynner med «Vi har prøvd», er på 28 ord"
    ]
