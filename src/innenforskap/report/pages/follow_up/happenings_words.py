"""The words that tell what has happened in a plan."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase
from innenforskap.model.vocabulary import Paper
from innenforskap.query.events import Sort

WHAT: Mapping[Sort, Phrase] = {
    Sort.ADOPTED: Phrase("Planen vedtatt", "Planen vedteken"),
    Sort.ROLLED: Phrase("Planen rullert", "Planen rullert"),
    Sort.PUBLISHED: Phrase("Dokument publisert", "Dokument publisert"),
    Sort.TREATED: Phrase("Sak behandlet", "Sak handsama"),
    Sort.DECIDED: Phrase("Vedtak", "Vedtak"),
    Sort.FOLLOWED_UP: Phrase("Vedtak fulgt opp", "Vedtak følgt opp"),
    Sort.INTRODUCED: Phrase("Nytt tiltak", "Nytt tiltak"),
    Sort.REPORTED: Phrase("Status rapportert", "Status rapportert"),
    Sort.REACHED: Phrase("Milepæl nådd", "Milepæl nådd"),
    Sort.POSTPONED: Phrase("Milepæl flyttet", "Milepæl flytta"),
    Sort.EVALUATED: Phrase("Tiltak evaluert", "Tiltak evaluert"),
    Sort.JUDGED: Phrase("Pilot vurdert for spredning", "Pilot vurdert for spreiing"),
    Sort.TAKEN_UP: Phrase("Pilot tatt i bruk", "Pilot teken i bruk"),
    Sort.RELEASED: Phrase("Nye tall", "Nye tal"),
    Sort.RAISED: Phrase("Hindring tatt opp med andre", "Hindring teken opp med andre"),
    Sort.ANSWERED: Phrase("Svar om hindring", "Svar om hindring"),
    Sort.ASKED: Phrase("Ba om informasjon", "Bad om informasjon"),
    Sort.REPLIED: Phrase("Svar på forespørsel", "Svar på førespurnad"),
    Sort.USED: Phrase("Svar tatt i bruk", "Svar tekne i bruk"),
}
"""What each sort of event is called."""

DECIDED = Phrase("Vedtak: {what}", "Vedtak: {what}")
ROLLED = Phrase("Rullering: {what}", "Rullering: {what}")
UNCHANGED = Phrase("Status rapportert, uten endring", "Status rapportert, utan endring")
MENDED = Phrase("Statusrapport rettet", "Statusrapport retta")
FROM_TO = Phrase("{axis} fra {was} til {now}", "{axis} frå {was} til {now}")
IS = Phrase("{axis}: {now}", "{axis}: {now}")

BY, CASE = Phrase("Av", "Av"), Phrase("Sak", "Sak")
MENDS = Phrase("Retter rapporten fra", "Rettar rapporten frå")
REASON = Phrase("Årsak", "Årsak")
DUE_WAS, DUE_NOW = Phrase("Fristen var", "Fristen var"), Phrase("Ny frist", "Ny frist")
VERSION = Phrase("Versjon", "Versjon")
FROM_VERSION_TO = Phrase("fra {old} til {new}", "frå {old} til {new}")
VERDICT = Phrase("Konklusjon", "Konklusjon")
TO, TAKEN_UP_BY = Phrase("Til", "Til"), Phrase("Tatt i bruk av", "Teken i bruk av")
FROM = Phrase("Fra", "Frå")
SETTLED = Phrase("{figure} ({settled})", "{figure} ({settled})")
AREA_AND_PERIOD = Phrase("{area}, {period}", "{area}, {period}")
PAPER_OF: Mapping[Paper, Phrase] = {
    Paper.JUNE_MEMO: Phrase("Juninotatet for {year}", "Juninotatet for {year}"),
    Paper.DECEMBER_REPORT: Phrase("Desemberrapporten for {year}", "Desemberrapporten for {year}"),
}
