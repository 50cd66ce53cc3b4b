"""What a planner writes, in bokmål or nynorsk, and the English word the plan files have for it.

A plan file has keys and allowed values in English and texts in Norwegian, so the first thing everyone
types is `ansvarlig`. The finding must then say `lead`.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache
from unicodedata import combining, normalize

from innenforskap.i18n.glossary_values import VALUES

# Which words stand for which keys. The table is read from the top: where a word stands in several rows, the
# likeliest row is the first. Written with hyphens for spaces; case, spelling of æøå and hyphens do not matter.
KEYS: Mapping[str, str] = {
    "strands strand": """delmål delmålet delmåla delmålene hovedløp hovedløpet hovudløp hovudløpet satsingsområde
        satsingsområder satsingsområda innsatsområde innsatsområder innsatsområda løp""",
    "measures measure": "tiltak tiltaket tiltaka tiltakene",
    "actors actor": "aktør aktøren aktører aktørar aktørene aktørane",
    "indicators indicator": "indikator indikatorer indikatorar indikatorene måleindikator måleindikatorer",
    "state": "status tilstand stilling iverksettingsstatus",
    "status": "statusrapport statusrapporter statusrapportar rapportering rapporteringer rapporteringar",
    "decisions decision": "vedtak vedtaket vedtaka vedtakene beslutning beslutninger avgjerd avgjerder",
    "bodies body": "organ organet organer organa utvalg utval",
    "sources source": "kilde kilden kilder kildene kjelde kjelda kjelder kjeldene kildehenvisning",
    "papers paper": "notat notater notatar rådsnotat rapport rapporter rapportar saksframlegg saksutredning",
    "barriers barrier": "barriere barrierer barrierar hindring hindringer hinder",
    "arenas arena": "arena arenaer arenaar møteplass møteplasser møteplassar treffstad",
    "mandates mandate": "mandat mandater hjemmel hjemler heimel heimlar lovhjemmel rettsgrunnlag",
    "snapshots": "øyeblikksbilde øyeblikksbilder uttrekk statistikkuttrekk",
    "instruments": "virkemiddel virkemidler verkemiddel virkemiddelapparat",
    "grants grant": "tilskudd tilskuddsordning tilskot tilskotsordning støtteordning",
    "consultations consultation": "høring høringer høyring innspill innspel innspillsmøte innspelsmøte",
    "communications communication": "kommunikasjon kommunikasjonstiltak kommunikasjonsaktivitet",
    "requests information_request": "innhenting innhentinger henvendelse førespurnad forespørsel",
    "plan": "handlingsplan handlingsplanen handlingsprogram planen",
    "title name": "tittel tittelen titler overskrift",
    "name title": "navn navnet namn namnet benevnelse",
    "text description": "tekst teksten ordlyd tiltakstekst statustekst omtale brødtekst",
    "description text": "beskrivelse beskriving skildring forklaring utdyping",
    "source_text": "kildetekst kjeldetekst opprinnelig-tekst opphavleg-tekst originaltekst",
    "note": "merknad merknader kommentar kommentarer fotnote anmerkning comment comments",
    "number": "nummer nr tiltaksnummer løpenummer",
    "kind type": "type slag art tiltakstype aktørtype plantype",
    "type": "vedtakstype beslutningstype",
    "lead owner": """ansvarlig ansvarlige ansvarleg ansvarlege hovedansvarlig hovudansvarleg ansvar ansvarlig-aktør
        ansvarleg-aktør prosjektleder prosjektleiar leder leiar responsible""",
    "owners owner": "eier eiere eigar eigarar planeier planeigar tiltakseier tiltakseigar",
    "partners": """samarbeidspartner samarbeidspartnere samarbeidspartnar samarbeidspartnarar partner partnere partnar
        partnarar medvirkende medverkande samarbeid deltaker deltakere deltakar deltakarar""",
    "participation": "deltakelse deltaking medvirkning medverknad deltakerstatus",
    "role": "rolle rollen roller rolla",
    "contacts contact": "kontakt kontaktfunksjon kontaktpunkt kontaktpersoner postmottak",
    "members": "medlem medlemmer medlemer medlemmene",
    "since": "siden sidan fra-dato frå-dato",
    "group groups": "gruppe gruppa tiltaksområde tiltaksgruppe tiltaksgrupper",
    "groups group": "grupper tiltaksområder tiltaksområda",
    "characteristics": "kjennetegn kjenneteikn kjennetegnene suksesskriterium suksesskriterier suksesskriterie",
    "commitment": "forpliktelse forplikting bindende bindande",
    "capacity": "egenskap eigenskap som-hva som-kva fylkeskommunens-rolle",
    "progress": "framdrift fremdrift framdrifta fremdriften framgang fremgang",
    "effect": "virkning virkninger verknad verknader effekt effekter effektar resultat",
    "reason": "grunn grunnen årsak årsaken årsaker begrunnelse grunngjeving grunngiving grunngi forklaring",
    "next_step": "neste-steg neste-skritt neste-trinn videre-arbeid vidare-arbeid veien-videre vegen-vidare",
    "needs_decision": """trenger-vedtak treng-vedtak trenger-beslutning krever-vedtak krev-vedtak krever-beslutning
        krev-avgjerd til-drøfting må-avklares må-avklarast""",
    "question": "spørsmål spørsmålet drøftingsspørsmål",
    "options": "alternativ alternativer alternativa valg val valgmuligheter valmoglegheiter handlingsalternativ",
    "recommendation": "tilråding anbefaling anbefalinger innstilling tilrår forslag-til-vedtak framlegg-til-vedtak",
    "consequence": "konsekvens konsekvenser konsekvensar følge følgje følger følgjer",
    "reported_by": "rapportert-av innmeldt-av meldt-av rapportør rapporteringsansvarlig rapporteringsansvarleg",
    "corrects": "retter rettar retting rettelse korrigerer",
    "expected_start": "start oppstart forventet-start forventa-start venta-start ny-start ny-oppstart",
    "expected_end": "slutt sluttdato forventet-slutt forventa-slutt venta-slutt ny-frist ny-slutt ny-sluttdato",
    "follow_up": "oppfølging oppfølgning oppfølginga oppfølgingen",
    "done": "gjort ferdig utført",
    "about": "gjelder gjeld angår om omhandler handlar-om",
    "into": "inn-i slått-sammen-med slått-saman-med",
    "moved_to": "flyttet-til flytta-til",
    "period": "periode perioden planperiode varighet varigheit tidsrom tidsperiode",
    "from": "fra frå start oppstart startdato fra-og-med frå-og-med fom",
    "to": "til slutt sluttdato til-og-med tom",
    "due deadline expected_end to by": "frist fristen tidsfrist forfall søknadsfrist sluttfrist",
    "date": "dato datoen vedtaksdato dag møtedato",
    "year": "år året årstall årstal",
    "horizon": "horisont tidshorisont",
    "milestones": "milepæl milepæler milepælar",
    "calendar": "kalender årshjul møteplan rapporteringskalender",
    "month": "måned månad",
    "target_group": "målgruppe målgruppa målgruppen målgrupper",
    "age_from": "alder-fra alder-frå aldersgruppe-fra fra-alder frå-alder minstealder yngst",
    "age_to": "alder-til aldersgruppe-til til-alder høyeste-alder høgaste-alder eldst",
    "from_grade": "fra-trinn frå-trinn årstrinn klassetrinn klassesteg",
    "products": "produkt produkter leveranse leveranser leveransar",
    "intended_effects": "ønsket-effekt ønska-effekt tilsiktet-virkning tilsikta-verknad",
    "depends_on": "avhenger-av avheng-av avhengig-av avhengighet avhengigheter forutsetter føresett",
    "carried_over": "videreført vidareført overført",
    "evaluation": "evaluering vurdering",
    "learning": "læring erfaring erfaringer erfaringar",
    "ended": "avsluttet avslutta",
    "tags": "merkelapp merkelapper emneord stikkord nøkkelord tema temaer",
    "pilot": "pilot piloten piloter pilotar pilotprosjekt",
    "activity": "deltiltak aktivitet aktiviteter aktivitetar",
    "spread": "spredning spreiing oppskalering",
    "sites": "sted steder stad stader pilotsted pilotkommuner",
    "call": "utlysning utlysing",
    "awarded": "tildelt tildeling tildelinger tildelingar",
    "coverage": "dekning dekningsgrad utbredelse utbreiing",
    "wording": "ordlydstype gjengivelse attgjeving",
    "wording_source": "ordlydskilde ordlydskjelde",
    "example": "eksempel døme",
    "vision": "visjon visjonen",
    "goals": "mål målet måla målene hovedmål hovudmål overordnet-mål overordna-mål",
    "strand_label": "navn-på-delmål namn-på-delmål delmålsnavn delmålsnamn",
    "governance": "styringsform styreform styring styresett",
    "county": "fylke fylket fylkeskode fylkeskommune fylkeskommunen",
    "language": "språk språket målform",
    "primary": "hovedspråk hovudspråk primærspråk",
    "policy": "språkpolitikk språkvalg språkval",
    "translated": "oversatt omsett oversettelser omsetjingar",
    "language_decision": "språkvedtak målvedtak",
    "version": "versjon versjonen utgave utgåve",
    "version_state": "versjonsstatus planstatus",
    "adopted": "vedtatt vedteke vedtatt-av vedteke-av",
    "licence": "lisens lisensen license",
    "accessibility_statement": "tilgjengelighetserklæring tilgjengelegheitserklæring uu-erklæring",
    "status_valid_days": "gyldighet-i-dager status-gyldig-dager status-gyldig-dagar",
    "orgnr organisation_number": """organisasjonsnummer organisasjonsnr orgnummer org-nummer org-nr organization-number
        foretaksnummer""",
    "municipality_no": "kommunenummer kommunenr kommune-nr kommunekode kommune",
    "county_no": "fylkesnummer fylkesnr fylkes-nr fylkeskode fylke",
    "parent": "overordnet overordna enhet enheten eining eininga moderorganisasjon del-av høyrer-til hører-til",
    "replaced_by": "erstattet-av erstatta-av avløst-av avløyst-av",
    "valid_from": "gyldig-fra gyldig-frå gjelder-fra gjeld-frå",
    "valid_to": "gyldig-til gjelder-til gjeld-til",
    "powers": "myndighet myndigheit fullmakt fullmakter kompetanse",
    "meets": "møtes møtest møter møte møtefrekvens",
    "political": "politisk folkevalgt folkevald",
    "case_no": "saksnummer saksnr saks-nr saksnummeret sak sak-nr arkivsak",
    "case_format": "saksnummerformat saksnummermønster",
    "level": "nivå nivået resultatnivå",
    "maturity": "modenhet modenheit mogning modning",
    "definition": "definisjon definisjonen",
    "unit": "måleenhet måleeining enhet eining benevning nevning",
    "decimals": "desimal desimaler desimalar antall-desimaler",
    "polarity": "retning god-retning ønsket-retning ønska-retning polaritet",
    "scale": "skala",
    "lowest": "lavest lågast minimum",
    "highest": "høyest høgast maksimum",
    "population": "befolkning befolkningsgruppe populasjon folkemengde folketal utvalg",
    "geography": "geografi områder",
    "geo": "område region geografisk-område",
    "comparison": "sammenligning sammenlikning samanlikning sammenlign-med samanlikn-med",
    "numerator": "teller teljar",
    "denominator": "nevner nemnar",
    "publishing": "publisering utgivelse utgjeving",
    "published": "publisert utgitt utgjeve offentliggjort offentleggjort publiseringsdato",
    "baseline": "utgangspunkt nullpunkt basisår startverdi grunnlinje",
    "value": "verdi verdien tall tal tallverdi",
    "targets target": "måltall måltal resultatmål målverdi målsetting målsetjing",
    "by": "innen innan",
    "operator": "sammenligningsmåte samanlikningsmåte minst-eller-høyst",
    "set_by": "satt-av sett-av fastsatt-av fastsett-av",
    "observations observation": "måling målinger målingar observasjon observasjoner observasjonar tallserie talserie",
    "missing": "mangler manglar manglende manglande mangel",
    "finality": "endelighet endelegheit foreløpig førebels foreløpige-tall førebelse-tal",
    "retrieved": "hentet henta nedlastet nedlasta hentedato",
    "updated": "oppdatert sist-oppdatert",
    "breaks": "brudd brot tidsseriebrudd tidsseriebrot seriebrudd",
    "min_cell": "minste-celle minstecelle minste-antall minste-tal prikkegrense",
    "expected": "forventet forventa ventet venta",
    "publisher": "utgiver utgivar utgjevar",
    "url": "lenke lenkje lenken nettadresse nettside webadresse nettlenke link",
    "table": "tabell tabellen tabellnummer",
    "attribution": "kreditering navngivelse namngjeving",
    "funding": "finansiering økonomi midler",
    "appropriated": "bevilget bevilgning bevilgninger løyvd løyving løyvingar",
    "amount": "beløp sum kroner",
    "years": "år årene åra periode",
    "budget_ref": "budsjettreferanse budsjettpost budsjett budsjettsak",
    "purpose": "formål føremål",
    "audience": "publikum mottaker mottakere mottakar",
    "channel": "kanal kanaler kanalar",
    "assessment": "vurdering vurderinga vurderingen",
    "nb": "bokmål norsk",
    "nn": "nynorsk",
    "se": "nordsamisk",
    "smj": "lulesamisk",
    "sma": "sørsamisk",
    "en": "engelsk english",
    "visibility": "synlighet synlegheit offentlighet offentlegheit",
}

_SHORT = 5
_ALIKE_IF_SHORT = 0.75
_ALIKE = 0.8
_SLIP = 0.85


def keys(word: str) -> tuple[str, ...]:
    """Return the keys of the plan files that a Norwegian word stands for, best first; a slip of the pen is forgiven."""
    index, bare = _index_of_keys(), _bare(word)
    if bare in index:
        return index[bare]
    return tuple(key for slip in _close(bare, index, _SLIP) for key in index[slip])


def values(word: str) -> tuple[str, ...]:
    """Return the allowed values that a Norwegian word or label stands for, best first.

    Nothing is forgiven here: `ugjennomført` is one letter from its opposite.
    """
    return _index_of_values().get(_bare(word), ())


def nearest(word: str, allowed: Collection[str], synonyms: tuple[str, ...]) -> str:
    """Return the allowed word that `word` was meant to be, or an empty text.

    Another spelling of it (`In_Progress`) is best, then the first synonym that is allowed, then what looks alike.
    """
    spelt = {_bare(each): each for each in sorted(allowed)}
    alike = (spelt[each] for each in _alike(_bare(word), spelt))
    meant = (spelt.get(_bare(word), ""), *synonyms, *alike)
    return next((each for each in meant if each in allowed), "")


def _alike(bare: str, others: Iterable[str]) -> list[str]:
    """Return the other word that differs by a slip, and begins alike: `started` is the opposite of `not-started`."""
    return _close(bare, others, _ALIKE_IF_SHORT if len(bare) <= _SHORT else _ALIKE)


def _close(bare: str, others: Iterable[str], cutoff: float) -> list[str]:
    # What begins otherwise is not compared: a file of ten thousand unknown keys is to be told of within a second.
    return get_close_matches(bare, [other for other in others if other[:1] == bare[:1]], 1, cutoff)


@cache
def _index_of_keys() -> Mapping[str, tuple[str, ...]]:
    return _index(KEYS)


@cache
def _index_of_values() -> Mapping[str, tuple[str, ...]]:
    return _index(VALUES)


def _index(table: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    index: dict[str, dict[str, None]] = {}
    for meanings, words in table.items():
        for word in words.split():
            index.setdefault(_bare(word), {}).update(dict.fromkeys(meanings.split()))
    return {word: tuple(meanings) for word, meanings in index.items()}


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    """Return what is left of a word when case, accents, spaces and hyphens do not count, and æ is ae is a."""
    plain = "".join(letter for letter in normalize("NFD", word.casefold()) if not combining(letter))
    spelt = plain.replace("æ", "a").replace("ø", "o").replace("ae", "a").replace("oe", "o").replace("aa", "a")
    return re.sub(r"[\s_-]+", "", spelt)
