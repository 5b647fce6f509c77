"""The notes of a deck as a table that people can read, and Anki's own text import too.

The first lines tell Anki how to read the others: https://docs.ankiweb.net/importing/text-files.html#file-headers
"""

from __future__ import annotations

import csv
import io

from quizgen.formats.anki.decks import decks_of
from quizgen.formats.base import Facts, Output, Settings
from quizgen.quiz import Quiz

_HEADERS = (
    "separator:tab",
    "html:true",
    "guid column:1",
    "notetype column:2",
    "deck column:3",
    "tags column:4",
)


class AnkiTableFormat:
    """Writes ``anki.tsv``: a note a line with GUID, note type, deck, tags, and the fields in their order.

    Anki's text import makes no note type, so it wants a collection that knows ours: one that took any ``deck.apkg``.
    """

    name = "anki-tsv"
    facts = Facts(
        "Anki TSV",
        ("anki.tsv",),
        "the notes of the deck as a table",
        limits="those of the deck; no pictures",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``anki.tsv``; no file where no item can be put on a card."""
        laid = decks_of(quiz, settings)
        if not laid.decks:
            return Output({}, laid.left_out, laid.warnings)
        written = io.StringIO()
        written.writelines(f"#{header}\n" for header in _HEADERS)
        rows = csv.writer(written, delimiter="\t", lineterminator="\n")
        for deck in laid.decks:
            rows.writerows(
                [note.guid, note.type.name, deck.name, " ".join(note.tags), *note.fields] for note in deck.notes
            )
        without = ("Pictures are not in anki.tsv: deck.apkg brings them.",) if laid.media else ()
        return Output({"anki.tsv": written.getvalue().encode()}, laid.left_out, (*laid.warnings, *without))
