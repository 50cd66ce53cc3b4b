"""What running text claims of figures."""

from decimal import Decimal
from time import perf_counter

import pytest

from innenforskap.check.claims import Claim, Turn, claims, turn, years
from innenforskap.model.vocabulary import Unit


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("24 prosent av de unge er utenfor.", ["24 prosent"]),
        ("Dei 24 prosentane, 24,5 % og 24.5% og 9\xa0%.", ["24 prosentane", "24,5 %", "24.5%", "9\xa0%"]),
        ("Det er 3 prosentpoeng mer.", []),
        (f"Det er 9,{'9' * 9} % og 9,{'9' * 10} %.", [f"9,{'9' * 9} %"]),
        ("Mellom 10–15 prosent, eller 10 - 15 prosent.", []),
        ("Hun har 20 prosent stilling, en 50-prosentstilling, 40 prosents stilling eller 60 prosent fast jobb.", []),
        ("I en stilling på 50 prosent.", []),
        ("Staten dekker 75 prosent av utgiftene og 50 prosent av de samlede lønnskostnadene.", []),
        ("Det er 75 prosent av de unge.", ["75 prosent"]),
        ("Egenandelen er på 25 prosent, og tilskuddet 75 %.", []),
        ("Tiltaket er i rute i 8 av 10 kommuner.", []),
        ('Hun sa «24 prosent», “24 prosent”, "24 prosent" og `24 prosent`.', []),
        ("Se https://nfk.no/24%20 og [figure: neet 2025 24%].", []),
        ("7000 unge, 4 162 personer, 1.200 elever og 600 nye elevar.", [
            "7000 unge", "4 162 personer", "1.200 elever", "600 nye elevar"
        ]),
        ("120 av de unge og 130 av dei unge.", ["120 av de unge", "130 av dei unge"]),
        ("99 unge, 30 elever i hver klasse.", []),
        ("I 2025 unge, men 2 025 unge.", ["2 025 unge"]),
        ("Inntil 200 elever, opp til 300 unge, minst 400 barn, plass til 500 elever.", []),
        ("200 elever per år, 300 elevar i kvar skule, men 400 elever i alt.", ["400 elever"]),
        ("Ungdom 15–29 år, sak 123/2025, 600 kroner, § 120 barn.", []),
        ("300 ungdommar og 300 ungdomsskoler.", ["300 ungdommar"]),
    ],
)  # fmt: skip
def test_a_text_claims_the_shares_and_the_counts_of_people_in_its_own_words(words: str, figures: list[str]) -> None:
    assert [each.words for each in claims(words)] == figures


@pytest.mark.parametrize(
    ("words", "value", "exponent", "unit"),
    [
        ("24 prosent", "24", 0, Unit.PERCENT),
        ("20 %", "20", 0, Unit.PERCENT),
        ("24,50 %", "24.50", -2, Unit.PERCENT),
        ("4 162 unge", "4162", 0, Unit.COUNT),
        ("7000 unge", "7000", 2, Unit.COUNT),
        ("7 100 unge", "7100", 2, Unit.COUNT),
        ("600 unge", "600", 1, Unit.COUNT),
        ("610 unge", "610", 1, Unit.COUNT),
        ("1.000.000 unge", "1000000", 5, Unit.COUNT),
    ],
)
def test_a_claim_is_as_exact_as_it_is_written(words: str, value: str, exponent: int, unit: Unit) -> None:
    assert list(claims(words)) == [Claim(words, Decimal(value), exponent, unit)]


UP = [
    "Andelen har økt til [figure: neet 2025].", "Talet har auka sidan 2020.", "Andelen økte.", "Talet auka med 3.",
    "Andelen er økt i Nordland.", "Andelen har steget litt.", "Delen har stige noko.", "Andelen steg kraftig.",
    "Delen steig.", "Tallet har vokst.", "Talet har vakse.", "Tallet vokste.", "Tallet har gått opp.", "Det gikk opp.",
    "Det gjekk opp.", "Andelen har nå igjen økt.", "Andelen har økt siden [figure: neet 2019].",
]  # fmt: skip
DOWN = [
    "Andelen falt fra 10 til 9.", "Delen har falle frå 10 til 9.", "Andelen har falt.", "Andelen sank.", "Delen sokk.",
    "Andelen har sunket.", "Delen har søkke.", "Tallet minket.", "Talet minka.", "Tallet har minsket.",
    "Frafallet er redusert.", "Fråfallet vart redusert med 3.", "Andelen har gått ned.", "Det gikk ned.",
    "Det gjekk ned.", "Andelen falt til [figure: neet 2025].",
]  # fmt: skip
NEITHER = [
    "Andelen er uendret.", "Andelen har ikke økt.", "Talet har ikkje auka.", "Andelen skal være redusert.",
    "Målet er at andelen har økt.", "Tallet gikk opp og så gikk ned.", "Fylket har økt innsatsen.",
    "Vi økte bemanningen.", "Unge med redusert arbeidsevne er utenfor.", "Unge som falt fra skolen.",
    "Mange har falt utenfor.", "Nokre har falle frå.", "Andelen har økt siden planen ble vedtatt.",
    "Talet har auka dei siste åra.", "Andelen har gått ned over tid.", "De sa at «andelen har økt».",
    "Det er en økt oppmerksomhet.", "Andelen har økt for to år siden.", "Uten tiltak har andelen økt.",
]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "way"), [*((each, 1) for each in UP), *((each, -1) for each in DOWN), *((each, 0) for each in NEITHER)]
)
def test_a_sentence_says_that_something_has_gone_up_or_down_or_nothing(sentence: str, way: int) -> None:
    found = turn(sentence)

    assert (found.way if found else 0) == way


def test_the_words_that_say_so_are_known() -> None:
    assert turn("Andelen har nå økt til 9.") == Turn("har nå økt", 1)


def test_the_years_a_sentence_names_are_known_and_not_those_of_what_it_quotes() -> None:
    assert years("Fra 2019 til 2025, [figure: neet 2024], 2024/25, 2025-Q2, 2019..2025, «2018» og 20255.") == (
        "2019",
        "2025",
    )
    assert years("Siden 2019.") == ("2019",)


@pytest.mark.parametrize(
    "words", ["1 " * 10_000, "1 000" * 4000, "har " * 5000, "9" * 20_000, "[figure:" * 2500, "100 000." * 2500]
)
def test_a_hostile_text_is_read_at_once(words: str) -> None:
    begun = perf_counter()
    list(claims(words))
    turn(words)
    years(words)

    assert perf_counter() - begun < 2
