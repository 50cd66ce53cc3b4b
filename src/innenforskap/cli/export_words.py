"""What the command line says of open data."""

from innenforskap.i18n import Message

EXPORTED = (
    Message(
        "Skrev 1 fil til {folder} ({changed} ny eller endret, {removed} fjernet)",
        "Skreiv 1 fil til {folder} ({changed} ny eller endra, {removed} fjerna)",
        "Wrote 1 file to {folder} ({changed} new or changed, {removed} removed)",
    ),
    Message(
        "Skrev {count} filer til {folder} ({changed} nye eller endret, {removed} fjernet)",
        "Skreiv {count} filer til {folder} ({changed} nye eller endra, {removed} fjerna)",
        "Wrote {count} files to {folder} ({changed} new or changed, {removed} removed)",
    ),
)
