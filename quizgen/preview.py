"""Every card of a quiz on one page, front and back, as Anki will show it: to look at before it is imported.

The page holds all that it shows and asks nothing of any network. Each side of a card has a frame of its own, so that
its style and script work as in Anki and reach nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from mimetypes import MimeTypes

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from quizgen.formats import Settings
from quizgen.formats.anki.cards import cards_of
from quizgen.formats.anki.decks import Deck, decks_of
from quizgen.formats.anki.markup import first_words
from quizgen.quiz import Quiz
from quizgen.resources import templates

_LONGEST = 60  # characters of a card's words in the index
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True)
class _Card:
    """A card on the page; both sides are whole documents."""

    number: int
    type: str
    name: str
    key: str
    words: str
    front: str
    back: str


@dataclass(frozen=True)
class _ShownDeck:
    name: str
    types: list[tuple[str, list[_Card]]]


@dataclass(frozen=True)
class Preview:
    """The page, and what is to be said of it.

    Attributes:
        page: a whole file of HTML.
        told: sentences on what is on no card.
    """

    page: bytes
    told: tuple[str, ...]


def preview(quiz: Quiz, settings: Settings) -> Preview:
    """Show the cards of a quiz.

    Args:
        quiz: missing ids are made for the page.
        settings: the kinds of card wanted, and how they are laid in decks.
    """
    decks = decks_of(quiz, settings)
    told = (*decks.warnings, *map(str, decks.left_out))
    shown = _Page(_inlined(decks.media)).write(quiz.title, [deck for deck in decks.decks if deck.notes], told)
    return Preview(shown.encode("utf-8"), told)


class _Page:
    """Writes the page, and gathers the scripts and styles that may run on it."""

    def __init__(self, pictures: Mapping[str, str]) -> None:
        self._pictures = pictures
        self._jinja = Environment(
            loader=FileSystemLoader(templates() / "preview"),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._scripts: dict[str, None] = {}
        self._styles: dict[str, None] = {}

    def write(self, title: str, decks: Sequence[Deck], told: Sequence[str]) -> str:
        """The page of these decks."""
        shown = []
        cards: list[_Card] = []
        for deck in decks:
            found = list(self._cards(deck, len(cards)))
            cards += found
            shown.append(_ShownDeck(deck.name, [(name, list(some)) for name, some in groupby(found, _type_of)]))
        return self._jinja.get_template("page.html.j2").render(
            title=title,
            decks=shown,
            notes=sum(len(deck.notes) for deck in decks),
            cards=len(cards),
            told=told,
            style=self._style(_code("style.css")),
            script=self._script(_code("page.js")),
            policy=self._policy(),
        )

    def _cards(self, deck: Deck, before: int) -> Iterator[_Card]:
        """The cards of a deck, those of a note type together, numbered on from the deck before."""
        number = before
        for note in sorted(deck.notes, key=lambda note: note.type.name):
            for ordinal, card in enumerate(cards_of(note), 1):
                number += 1
                front, back = (self._document(side, note.type.css, ordinal) for side in (card.front, card.back))
                words = first_words(note.fields[1 if ordinal == 1 else 2], _LONGEST)
                yield _Card(number, note.type.name, card.name, html.unescape(note.by_name["Key"]), words, front, back)

    def _document(self, side: str, css: str, ordinal: int) -> str:
        """The document of a frame."""
        for name, data in self._pictures.items():
            side = side.replace(f'src="{name}"', f'src="{data}"')
        for script in _SCRIPT.findall(side):
            self._script(script)
        return self._jinja.get_template("side.html.j2").render(
            side=Markup(side), ordinal=ordinal, style=self._style(css), script=self._script(_code("side.js"))
        )

    def _policy(self) -> str:
        """What the page may load: its own scripts and styles by their digests, pictures that stand in it, no more."""
        scripts, styles = (" ".join(f"'sha256-{one}'" for one in some) for some in (self._scripts, self._styles))
        return f"default-src 'none'; img-src data:; style-src {styles}; script-src {scripts}; form-action 'none'"

    def _script(self, text: str) -> Markup:
        self._scripts[_digest(text)] = None
        return Markup(text)

    def _style(self, text: str) -> Markup:
        self._styles[_digest(text)] = None
        return Markup(text)


@cache
def _code(name: str) -> str:
    return (templates() / "preview" / name).read_text(encoding="utf-8")


def _type_of(card: _Card) -> str:
    return card.type


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _inlined(media: Mapping[str, bytes]) -> dict[str, str]:
    """Addresses that hold the pictures themselves, by their names in Anki."""
    kinds = MimeTypes()  # without the tables of this computer
    return {
        name: f"data:{kinds.guess_type(name)[0] or 'image/png'};base64,{base64.b64encode(content).decode()}"
        for name, content in media.items()
    }
