"""A quiz as Anki decks, before they become a package, a table or calls to a running Anki."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.formats.anki.kinds import KINDS, passed_over
from quizgen.formats.anki.markup import deck_name, media_name
from quizgen.formats.anki.notes import Note, attribution, notes_of
from quizgen.formats.base import LeftOut, Settings
from quizgen.formats.pictures import pictures_of
from quizgen.quiz import Quiz
from quizgen.quiz.digest import complete

_LONGEST_TITLE = 100  # characters: one line of the list of decks on a wide screen


@dataclass(frozen=True)
class Deck:
    """A deck: ``uid`` makes its id, so that a corrected quiz finds it again; ``description`` is HTML."""

    uid: str
    name: str
    description: str
    notes: Sequence[Note]


@dataclass(frozen=True)
class Decks:
    """The decks of a quiz.

    Attributes:
        decks: the one named by the title first, then those inside it; none where the quiz has nothing for a card.
        media: contents by the name that the notes' fields use.
        left_out: items and words that are on no card.
        warnings: sentences for the user.
    """

    decks: tuple[Deck, ...]
    media: Mapping[str, bytes]
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]

    @property
    def notes(self) -> list[Note]:
        """The notes of all decks."""
        return [note for deck in self.decks for note in deck.notes]


def decks_of(quiz: Quiz, settings: Settings) -> Decks:
    """Put the items and the vocabulary of ``quiz`` into decks.

    Args:
        quiz: missing ids and uid are filled in for the decks; the quiz itself is not changed.
        settings: its kinds of card, and whether all go into one deck.
    """
    given, quiz = quiz, _with_usable_title(complete(quiz))
    pictures = pictures_of(quiz.items, settings.folder)
    names = {file: media_name(file, content) for file, content in pictures.contents.items()}
    notes, left_out = notes_of(quiz, names, settings.cards)
    warnings = [*pictures.missing, *_about_title(given.title, quiz.title), *_about_removed(quiz)]
    if not settings.cards:
        warnings += _about_kinds(quiz)
    if not notes:
        return Decks((), {}, tuple(left_out), ("No item can be put on a card, so there is no deck.", *warnings))
    shown = "".join(value for note in notes for value in note.fields)
    media = {name: pictures.contents[file] for file, name in names.items() if name in shown}
    return Decks(tuple(_sorted(quiz, notes, settings.flat)), media, tuple(left_out), tuple(warnings))


def _sorted(quiz: Quiz, notes: Sequence[Note], flat: bool) -> Iterator[Deck]:
    """Give the deck of the title, which has the description, then one for each kind of card that there is."""
    name = deck_name(quiz.title)
    yield Deck(quiz.uid, name, _description(quiz), notes if flat else ())
    if flat:
        return
    for kind, title in KINDS.items():
        if found := [note for note in notes if note.kind == kind]:
            yield Deck(f"{quiz.uid}/{kind}", f"{name}::{title}", "", found)


def _description(quiz: Quiz) -> str:
    """Name the articles with their licences; Anki shows it as HTML."""
    return "<br>".join([*(f"From {attribution(source)}." for source in quiz.source), "Made by quizgen."])


def _with_usable_title(quiz: Quiz) -> Quiz:
    title = quiz.title
    if len(title) > _LONGEST_TITLE:
        title = title[: _LONGEST_TITLE + 1].rsplit(maxsplit=1)[0][:_LONGEST_TITLE] + "…"
    return quiz.model_copy(update={"title": title})


def _about_title(given: str, used: str) -> Iterator[str]:
    if given != used:
        yield f"The title has {len(given):,} characters; the deck and its cards are called “{used}”."
    if "::" in given:
        yield f"The deck is called “{deck_name(used)}”: two colons in a name would open a deck inside another."


def _about_kinds(quiz: Quiz) -> Iterator[str]:
    for kind, count in passed_over(quiz).items():
        items = f"{count} items of kind {kind} are" if count > 1 else f"1 item of kind {kind} is"
        yield f"{items} on no card, since half of such answers are guessed; --cards names the kinds that you want."


def _about_removed(quiz: Quiz) -> Iterator[str]:
    """A package cannot delete a note, so say how its reader finds it: by a search to paste into Anki's browser."""
    if not quiz.removed:
        return
    ids = [entry.id for entry in quiz.removed]
    # The key is uid-item or uid-item-part; a part begins with a letter, a second item of like words has a number there.
    search = f"Key:re:^{re.escape(quiz.uid)}-({'|'.join(map(re.escape, ids))})(-[a-z].*)?$"
    yield (
        f"No longer in the quiz, though a deck that was imported before may hold cards of it: {', '.join(ids)}. "
        f'To find and delete them, paste into the search of Anki\'s browser: "{search}"'
    )
