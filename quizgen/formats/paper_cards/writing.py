"""Writes flashcards as PDF: pages of fronts and backs that meet, or fronts and backs side by side to fold."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.config import EDGES
from quizgen.errors import UsageError
from quizgen.formats.base import Facts, LeftOut, Output, Settings
from quizgen.formats.paper_cards.cards import TYPES, Card, cards_of
from quizgen.formats.paper_cards.pages import pages_of
from quizgen.formats.pictures import pictures_of
from quizgen.formats.typesetting import boxes_told, told, typeset
from quizgen.formats.worksheet.documents import Document, require
from quizgen.formats.worksheet.rendering import PAPERS, picture_names, rendered, sheet_templates, themes
from quizgen.quiz import Quiz
from quizgen.quiz.digest import complete

FILE = "flashcards.pdf"
_TOO_LONG = "too-long"  # label under which the template names cards whose text does not fit


class FlashcardsFormat:
    """Cards to cut out or to fold.

    A teacher's own ``flashcards.typ.j2`` (``settings.templates``) comes before the built-in one and may extend it.
    """

    name = "flashcards"
    facts = Facts(
        "Flashcards",
        (FILE,),
        "cards on paper, to cut out or fold",
        types=TYPES,
        limits="few good cards without --cards; no text longer than a card",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``flashcards.pdf``; no file where nothing can be put on a card.

        Letters of a long text are smaller, down to the least of the theme; what is longer still is left out.

        Raises:
            UsageError: the settings make no sense.
            OutputError: Typst refuses the document: a broken picture, an unsound template of the user's own.
        """
        quiz = complete(quiz)
        templates = sheet_templates(settings)
        require(settings, quiz, themes(templates))
        if settings.flip not in EDGES:
            raise UsageError(f"There is no edge {settings.flip!r}.", f"Choose one of {', '.join(EDGES)}.")
        found = pictures_of(quiz.items, settings.folder)
        names = picture_names(found.contents)
        pictures = {names[file]: content for file, content in found.contents.items()}
        context = {"quiz": quiz, "title": quiz.title, "settings": settings, "form": "", "paper": PAPERS[settings.paper]}

        def source(cards: Sequence[Card]) -> str:
            laid = {"pages": pages_of(cards, settings.flip), "pictures": names}
            return rendered(templates, Document("flashcards", "flashcards", laid), context, FILE)

        cards, left = cards_of(quiz, settings.cards, self.facts)
        long = set(told(source(cards), _TOO_LONG, pictures, FILE)) if cards else set()
        left += [LeftOut(card.id, _too_long(card)) for at, card in enumerate(cards, 1) if at in long]
        cards = [card for at, card in enumerate(cards, 1) if at not in long]
        if not cards:
            return Output({}, tuple(left), tuple(found.missing))
        made = typeset(source(cards), pictures, FILE)
        return Output({FILE: made.pdf}, tuple(left), (*found.missing, *boxes_told(made.missing)))


def _too_long(card: Card) -> str:
    side = "front" if len(card.task + card.front + "".join(card.options)) > len(card.back) else "back"
    return f"the {side} of its card is too long for this theme"
