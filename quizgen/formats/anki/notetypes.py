"""The note types of a deck.

Their ids, names and fields never change: Anki sets a note aside as a conflict when its note type came with other
fields, and makes a second note type for another id. ``Extra1`` holds the note's mark, ``Extra2`` is kept for what may
come. Card templates and style may change; they are the files of ``templates/anki``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from quizgen.resources import templates

OPTION_FIELDS = ("A", "B", "C", "D", "E", "F")
# Raised by one whenever a file of templates/anki changes: Anki takes over only templates that are newer than its own.
TEMPLATES_REVISION = 1
_REVISION_LINE = "/* quizgen, templates {} */"


@dataclass(frozen=True)
class CardTemplate:
    """One card of a note type: its name, and the two sides as files of ``templates/anki``."""

    name: str
    front_file: str
    back_file: str

    @property
    def front(self) -> str:
        """The front in Anki's template language."""
        return _rendered(self.front_file)

    @property
    def back(self) -> str:
        """The back in Anki's template language."""
        return _rendered(self.back_file)


@dataclass(frozen=True)
class NoteType:
    """A note type; the browser sorts by the second field."""

    id: int
    name: str
    fields: tuple[str, ...]
    cards: tuple[CardTemplate, ...]
    cloze: bool = False

    @property
    def css(self) -> str:
        """The style of all cards; its first line says which templates it belongs to."""
        return f"{_REVISION_LINE.format(TEMPLATES_REVISION)}\n{_rendered('style.css')}"


def _note_type(
    number: int, name: str, folder: str, fields: tuple[str, ...], reverse: bool = False, cloze: bool = False
) -> NoteType:
    cards = [CardTemplate("Card 1", f"{folder}/front.html", f"{folder}/back.html")]
    if reverse:
        cards.append(CardTemplate("Card 2", f"{folder}/reverse_front.html", f"{folder}/reverse_back.html"))
    closing = ("Explanation", "Source", "Title", "Extra1", "Extra2")
    return NoteType(number, f"Quizgen {name}", ("Key", *fields, *closing), tuple(cards), cloze)


# The numbers are drawn at random once and for all, as genanki asks.
CHOICE = _note_type(1174065559, "Choice", "choice", ("Question", "Image", *OPTION_FIELDS, "Answer"))
CLOZE = _note_type(1342225499, "Cloze", "cloze", ("Text", "Image"), cloze=True)
BASIC = _note_type(1246377203, "Basic", "basic", ("Front", "Back", "Reverse", "Image"), reverse=True)
COMPARISON = _note_type(2135352306, "Comparison", "comparison", ("Question", "A", "B", "Rows", "Image"))
TRUE_FALSE = _note_type(1243470050, "True or false", "true_false", ("Statement", "Answer", "Correction", "Image"))
NOTE_TYPES = (CHOICE, CLOZE, BASIC, COMPARISON, TRUE_FALSE)


def templates_revision(css: str) -> int:
    """Which templates a note type with this style has; 0 where the style does not say it."""
    found = re.match(re.escape(_REVISION_LINE).replace(r"\{\}", r"(\d+)"), css)
    return int(found[1]) if found else 0


@cache
def _rendered(file: str) -> str:
    """Join a template with its included pieces; Anki's own marks use the braces, so these take angle brackets."""
    environment = Environment(
        loader=FileSystemLoader(templates() / "anki"),
        undefined=StrictUndefined,
        autoescape=False,
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<<",
        variable_end_string=">>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(file).render(letters=OPTION_FIELDS)
