"""A student's collection, seen through AnkiConnect: our note types and the notes of one quiz."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from quizgen.errors import AnkiError
from quizgen.formats.anki.markup import attribute
from quizgen.formats.anki.notetypes import TEMPLATES_REVISION, NoteType, templates_revision
from quizgen.push.client import AnkiConnect
from quizgen.push.plan import Found, Update, Wanted, ours

_BATCH = 100  # notes a request, so that each is answered soon
_T = TypeVar("_T")


class AnkiCollection:
    """The collection of the profile that is open in Anki.

    Raises:
        AnkiError: from every method, as `AnkiConnect.call`.
    """

    def __init__(self, anki: AnkiConnect) -> None:
        self._anki = anki

    def note_types(self, wanted: Sequence[NoteType]) -> dict[str, NoteType]:
        """Those of the collection's note types that are among ``wanted``, by their names there.

        Raises:
            AnkiError: one has other fields or cards than ours.
        """
        by_name = {note_type.name: note_type for note_type in wanted}
        there = {name: by_name[ours(name)] for name in self._anki.call("modelNames") if ours(name) in by_name}
        for name, note_type in there.items():
            if tuple(self._anki.call("modelFieldNames", modelName=name)) != note_type.fields:
                raise _other_type(name, "fields")
            if not {card.name for card in note_type.cards} <= set(self._anki.call("modelTemplates", modelName=name)):
                raise _other_type(name, "cards")
        return there

    def outdated(self, there: Mapping[str, NoteType]) -> list[str]:
        """The names of note types whose templates are older than ours; newer ones, and a student's own, stay."""
        styles = {name: self._anki.call("modelStyling", modelName=name)["css"] for name in there}
        return [name for name, css in styles.items() if templates_revision(css) < TEMPLATES_REVISION]

    def create_note_type(self, note_type: NoteType) -> None:
        """Make one of our note types."""
        self._anki.call(
            "createModel",
            modelName=note_type.name,
            inOrderFields=list(note_type.fields),
            cardTemplates=[{"Name": card.name, "Front": card.front, "Back": card.back} for card in note_type.cards],
            css=note_type.css,
            isCloze=note_type.cloze,
        )

    def update_note_type(self, name: str, note_type: NoteType) -> None:
        """Give a note type our templates and style."""
        templates = {card.name: {"Front": card.front, "Back": card.back} for card in note_type.cards}
        self._anki.call("updateModelTemplates", model={"name": name, "templates": templates})
        self._anki.call("updateModelStyling", model={"name": name, "css": note_type.css})

    def notes_of(self, uid: str) -> list[Found]:
        """The notes of our types that belong to the quiz of a uid."""
        start = f"{attribute(uid)}-"
        escaped = re.sub(r'([\\"*_:])', r"\\\1", start)
        ids: list[int] = self._anki.call("findNotes", query=f'"Key:{escaped}*"')
        found = [
            Found(
                info["noteId"],
                info["modelName"],
                {name: entry["value"] for name, entry in info["fields"].items()},
                tuple(info["tags"]),
            )
            for batch in _batches(sorted(ids))
            for info in self._anki.call("notesInfo", notes=batch)
            if info and ours(info["modelName"])
        ]
        return [one for one in found if one.key.startswith(start)]

    def lacks_media(self, names: Iterable[str]) -> list[str]:
        """Those of the names that the folder of media does not have."""
        wanted = list(names)
        there = self._anki.call_all("getMediaFilesNames", ({"pattern": name} for name in wanted))
        return [name for name, found in zip(wanted, there, strict=True) if not found]

    def store_media(self, name: str, content: bytes) -> None:
        """Put a file into the folder of media."""
        self._anki.call("storeMediaFile", filename=name, data=base64.b64encode(content).decode())

    def add(self, notes: Iterable[Wanted]) -> dict[str, str]:
        """Make the decks and the notes; give the reason by the key of each note that Anki does not take."""
        refused: dict[str, str] = {}
        for batch in _batches(notes):
            for deck in dict.fromkeys(one.deck for one in batch):
                self._anki.call("createDeck", deck=deck)
            told = self._anki.call("canAddNotesWithErrorDetail", notes=[_posted(one) for one in batch])
            refused |= {one.key: _reason(can) for one, can in zip(batch, told, strict=True) if not can["canAdd"]}
            fit = [one for one in batch if one.key not in refused]
            ids = self._anki.call("addNotes", notes=[_posted(one) for one in fit])
            refused |= {one.key: "Anki did not add it" for one, made in zip(fit, ids, strict=True) if not made}
        return refused

    def update(self, updates: Iterable[Update]) -> None:
        """Write notes anew: their fields, and our tags; other tags stay."""
        for batch in _batches(updates):
            notes = [{"note": {"id": one.found.id, "fields": one.wanted.fields}} for one in batch]
            self._anki.call_all("updateNoteFields", notes)
            self._anki.call_all("addTags", _tagged((one.found.id, one.gained) for one in batch))
            self._anki.call_all("removeTags", _tagged((one.found.id, one.lost) for one in batch))


def _posted(wanted: Wanted) -> dict[str, object]:
    note = wanted.note
    return {"deckName": wanted.deck, "modelName": note.type.name, "fields": wanted.fields, "tags": list(note.tags)}


def _reason(can: Mapping[str, str]) -> str:
    return can.get("error", "Anki does not say why")


def _tagged(tags: Iterable[tuple[int, list[str]]]) -> list[dict[str, object]]:
    return [{"notes": [note], "tags": " ".join(some)} for note, some in tags if some]


def _other_type(name: str, what: str) -> AnkiError:
    return AnkiError(
        f"The note type {name} in Anki has other {what} than quizgen's; nothing was changed",
        f"Give its {what} their old names again in Anki, or rename the note type so that it counts as your own.",
    )


def _batches(values: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(values)
    while batch := list(islice(rest, _BATCH)):
        yield batch
