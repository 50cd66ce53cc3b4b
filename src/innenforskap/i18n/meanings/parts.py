"""What the parts that several kinds share hold."""

from innenforskap.i18n.meanings.told import Told

PARTS = {
    "Text": Told(
        "En tekst med én oppføring for hvert språk. En tekst uten språkmerke er på planens eget språk.",
        {
            "nb": "Teksten på bokmål.",
            "nn": "Teksten på nynorsk.",
            "se": "Teksten på nordsamisk.",
            "smj": "Teksten på lulesamisk.",
            "sma": "Teksten på sørsamisk.",
            "en": "Teksten på engelsk.",
        },
    ),
    "Period": Told(
        "Fra et tidspunkt til et annet. En ukjent ende utelates.",
        {
            "from": "Når det begynner.",
            "to": "Når det slutter. Sluttdagen er med; 2026 varer ut desember.",
        },
    ),
    "AgeBand": Told(
        "Hvem noe er for: et aldersspenn i hele år, et klassetrinn, eller ord.",
        {
            "age_from": "Den laveste alderen, i hele år. Den er med.",
            "age_to": "Den høyeste alderen, i hele år. Den er med, så 15–29 slutter den dagen en fyller 30.",
            "from_grade": "Klassetrinnet det begynner på, for eksempel 8.",
            "text": "Målgruppen med ord, når alderen ikke sier nok.",
        },
    ),
    "Partner": Told(
        "En aktør som deltar, og hvor langt deltakelsen har kommet.",
        {
            "actor": "Aktøren som deltar. Den ansvarlige for et tiltak skal ikke stå her.",
            "role": "Hva aktøren gjør, for eksempel «Mottaker av tilskudd».",
            "participation": "Hvor langt deltakelsen har kommet. Bare «accepted» og «active» er et ja.",
            "since": "Når deltakelsen ble slik. Papirer fra før det tidspunktet regner den ikke med.",
        },
    ),
    "Funding": Told(
        "Ett beløp, og hvor langt pengene har kommet. Beløp av ulike slag blir aldri lagt sammen.",
        {
            "kind": "Om beløpet er bevilget, utlyst, tildelt, brukt eller egeninnsats.",
            "amount": "Beløpet i hele kroner, uten mellomrom: 5000000.",
            "years": "Årene beløpet gjelder.",
            "from": "Aktøren pengene kommer fra.",
            "budget_ref": "Hvor i budsjettet beløpet står.",
            "source": "Kilden som oppgir beløpet.",
            "note": "Det leseren må vite om beløpet, for eksempel hva kilden ikke sier.",
        },
    ),
}
