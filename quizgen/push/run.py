"""Brings a quiz into a running Anki, or tells what that would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.config import CARDS
from quizgen.formats import Settings
from quizgen.formats.anki.decks import Decks, decks_of
from quizgen.formats.anki.notes import notes_of
from quizgen.formats.anki.notetypes import NoteType
from quizgen.push.client import AnkiConnect
from quizgen.push.collection import AnkiCollection
from quizgen.push.plan import Plan, Wanted, make_plan
from quizgen.quiz import Quiz


@dataclass(frozen=True)
class Outcome:
    """What was done, or would be.

    Attributes:
        plan: the notes.
        created: note types that were made.
        renewed: note types that got newer templates.
        media: names of files that were stored.
        refused: reason by the key of each note that Anki did not take.
        decks: the quiz as decks, with what is on no card.
        is_dry: nothing was changed.
    """

    plan: Plan
    created: tuple[str, ...]
    renewed: tuple[str, ...]
    media: tuple[str, ...]
    refused: dict[str, str]
    decks: Decks
    is_dry: bool


def push(
    quiz: Quiz, settings: Settings, anki: AnkiConnect, *, dry_run: bool = False, overwrite: bool = False
) -> Outcome:
    """Bring a quiz into Anki: add what is new, update what changed; nothing is deleted, nor moved to another deck.

    Args:
        quiz: complete, its revisions renewed.
        settings: the kinds of card wanted, and how they are laid in decks.
        anki: a running one.
        dry_run: only look.
        overwrite: also write over what a student edited.

    Raises:
        AnkiError: Anki is not there or does not take it; a note type of our name is not ours.
    """
    anki.require()
    collection = AnkiCollection(anki)
    quiz = quiz.model_copy(update={"removed": []})  # the collection itself shows what is left of them
    decks = decks_of(quiz, settings)
    wanted = [Wanted(deck.name, note) for deck in decks.decks for note in deck.notes]
    there = collection.note_types(_types(wanted))
    known = {note.by_name["Key"] for note in notes_of(quiz, {}, CARDS)[0]}
    plan = make_plan(wanted, collection.notes_of(quiz.uid), known, overwrite=overwrite)
    missing = [one for one in _types(plan.new) if one.name not in there]
    outdated = collection.outdated(there)
    media = collection.lacks_media(decks.media)
    refused: dict[str, str] = {}
    if not dry_run:
        for name in media:
            collection.store_media(name, decks.media[name])
        for note_type in missing:
            collection.create_note_type(note_type)
        for name in outdated:
            collection.update_note_type(name, there[name])
        refused = collection.add(plan.new)
        collection.update(plan.updates)
    return Outcome(plan, tuple(one.name for one in missing), tuple(outdated), tuple(media), refused, decks, dry_run)


def _types(notes: Sequence[Wanted]) -> list[NoteType]:
    return list({one.note.type.name: one.note.type for one in notes}.values())
