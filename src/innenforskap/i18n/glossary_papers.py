"""The Norwegian words and labels that stand for the sections of a paper, what it weighs, and what a roll comes to."""

from collections.abc import Mapping

PAPER_VALUES: Mapping[str, str] = {
    # The sections of a paper.
    "purpose": "formål formålet hensikt",
    "recommendation": """forslag-til-vedtak framlegg-til-vedtak innstilling tilråding tilrådning anbefaling
        vedtaksforslag""",
    "summary": "sammendrag samandrag oppsummering kort-oppsummert",
    "background": "bakgrunn bakgrunn-og-rammer rammer",
    "decisions-asked": "saker-til-drøfting saker-som-bør-drøftes saker-som-bør-drøftast drøfting",
    "status": "gjennomføring status-for-oppstart oppstart",
    "what-works": """hva-virker-og-hva-virker-ikke kva-verkar-og-kva-verkar-ikkje hva-virker,-og-hva-virker-ikke
        kva-verkar,-og-kva-verkar-ikkje hva-virker kva-verkar""",
    "pilots": "piloter pilotar pilotene pilotane",
    "partners": "samarbeid-og-invitasjoner samarbeid-og-invitasjonar",
    "barriers": """barrierer barrierar barrierer-vi-har-fjernet-eller-løftet barrierar-vi-har-fjerna-eller-løfta""",
    "follow-up": "oppfølging-av-tidligere-vedtak oppfølging-av-tidlegare-vedtak vedtaksoppfølging",
    "money": "økonomi pengene pengane",
    "communication": "kommunikasjon",
    "gaps": "åpne-hull opne-hol hull hol mangler manglar",
    "assessment": "vurdering vurderinger vurderingar",
    "consequences": "konsekvenser konsekvensar",
    "changes": """endringer endringar rullert-plan:-endringer-fra-forrige-versjon
        rullert-plan:-endringar-frå-førre-versjon""",
    "ahead": "videre-arbeid vidare-arbeid veien-videre vegen-vidare",
    "whole-plan": "oppdatert-handlingsplan hele-planen heile-planen",
    "all-measures": "alle-tiltak alle-tiltak-med-status",
    # What a case is held up against.
    "economy": "økonomi økonomiske-konsekvenser økonomiske-konsekvensar",
    "equality": "likestilling likestilling-og-likeverd likeverd",
    "environment": "miljø klima miljø-og-klima",
    "children": "barn-og-unge barn oppvekst",
    "sami": "samiske-forhold samisk samiske",
    "universal-design": "universell-utforming",
    # What a roll comes to, and what becomes of a measure in it.
    "rolled": "rullert rullering full-rullering",
    "simple-roll": "enkel-rullering forenklet-rullering forenkla-rullering",
    "no-roll": """ikke-behov-for-rullering ikkje-behov-for-rullering vurdert,-ikke-behov-for-rullering
        vurdert,-ikkje-behov-for-rullering ingen-rullering""",
    "continued": "videreføres vidareførast blir-vidareført videreført vidareført",
    "changed": "endres endrast blir-endra endret endra",
}
