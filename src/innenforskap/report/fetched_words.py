"""The words that tell what differs in figures that were fetched."""

from collections.abc import Mapping

from innenforskap.compare.fetched import Sort
from innenforskap.i18n import Message

LEADS: Mapping[Sort, Message] = {
    Sort.NEW: Message("nye tall{source}: {told}", "nye tal{source}: {told}", "new figures{source}: {told}"),
    Sort.GONE: Message(
        "tall{source} er borte: {told}", "tal{source} er borte: {told}", "figures{source} are gone: {told}"
    ),
    Sort.REVISED: Message(
        "endrede tall{source}: {told}", "endra tal{source}: {told}", "changed figures{source}: {told}"
    ),
    Sort.SETTLED: Message("samme tall{source}: {told}", "same tal{source}: {told}", "same figures{source}: {told}"),
    Sort.COUNTS: Message(
        "samme tall{source}, med annen teller eller nevner: {told}",
        "same tal{source}, med annan teljar eller nemnar: {told}",
        "same figures{source}, with another numerator or denominator: {told}",
    ),
    Sort.AGAIN: Message(
        "samme tall{source}, hentet på nytt: {told}",
        "same tal{source}, henta på nytt: {told}",
        "same figures{source}, fetched again: {told}",
    ),
}
FIRST = Message("første tall{source}: {told}", "første tal{source}: {told}", "first figures{source}: {told}")
ALL_GONE = Message(
    "alle tall{source} er borte: {told}", "alle tal{source} er borte: {told}", "all figures{source} are gone: {told}"
)

FROM = Message(" fra {source}", " frå {source}", " from {source}")
TABLE = Message("tabell {table}", "tabell {table}", "table {table}")
FOR = Message("{periods} for {areas}", "{periods} for {areas}", "{periods} for {areas}")
PERIODS = Message(
    "{count} perioder fra {first} til {last}",
    "{count} periodar frå {first} til {last}",
    "{count} periods from {first} to {last}",
)
AREAS = Message("{count} områder", "{count} område", "{count} areas")
BY_AGE = Message("også etter alder", "også etter alder", "also by age")
BY_GROUP = Message("også etter gruppe", "også etter gruppe", "also by group")
BY_BOTH = Message("også etter gruppe og alder", "også etter gruppe og alder", "also by group and age")
IN_PERIOD = Message("{period}: {told}", "{period}: {told}", "{period}: {told}")
OF = Message("{who} {figure}", "{who} {figure}", "{who} {figure}")
AND_MORE = Message("{told} og {more}", "{told} og {more}", "{told} and {more}")
OTHER_AREA = Message("annet område", "anna område", "other area")
OTHER_AREAS = Message("andre områder", "andre område", "other areas")
OTHER_FIGURE = Message("annet tall", "anna tal", "other figure")
OTHER_FIGURES = Message("andre tall", "andre tal", "other figures")
EARLIER = Message("{more} fra tidligere perioder", "{more} frå tidlegare periodar", "{more} of earlier periods")
