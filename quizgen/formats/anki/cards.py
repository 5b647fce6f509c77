"""The cards of a note as Anki would show them: its template language, as far as our templates use it.

https://docs.ankiweb.net/templates/intro.html describes the language; the tests hold the outcome against the real Anki.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.formats.anki.notes import Note

_MARK = re.compile(r"\{\{([#^/]?)([^{}]+)\}\}")
_GAP = re.compile(r"\{\{c1::(.*?)(?:::(.*?))?\}\}", re.DOTALL)
_EMPTY = re.compile(r"(?:\s|</?(?:br|div) ?/?>)*")


@dataclass(frozen=True)
class Card:
    """A card: the name of its template, and HTML of both sides."""

    name: str
    front: str
    back: str


def cards_of(note: Note) -> list[Card]:
    """Give the cards that Anki makes of a note: those whose front shows something of a field.

    Raises:
        ValueError: a template names a field or filter that there is not.
    """
    cards = []
    for template in note.type.cards:
        front = _Side(note.by_name, _with_gap)
        shown = front.render(template.front)
        if front.says_something:
            back = _Side({**note.by_name, "FrontSide": shown}, _filled)
            cards.append(Card(template.name, shown, back.render(template.back)))
    return cards


class _Side:
    """Renders one side of a card."""

    def __init__(self, fields: Mapping[str, str], cloze: Callable[[re.Match[str]], str]) -> None:
        self._fields = fields
        self._cloze = cloze
        self.says_something = False

    def render(self, template: str) -> str:
        """The template with its marks replaced; a section is shown where its field is filled, or empty after ``^``."""
        rendered: list[str] = []
        sections: list[bool] = []
        end = 0
        for mark in _MARK.finditer(template):
            if all(sections):
                rendered.append(template[end : mark.start()])
            end = mark.end()
            kind, name = mark.groups()
            if kind == "/":
                sections.pop()
            elif kind:
                sections.append((_EMPTY.fullmatch(self._fields[name]) is None) == (kind == "#"))
            elif all(sections):
                rendered.append(self._value(name))
        return "".join([*rendered, template[end:]])

    def _value(self, name: str) -> str:
        kind, _, field = name.rpartition(":")
        if field not in self._fields or kind not in {"", "cloze"}:
            raise ValueError(f"a template names {name!r}, which is no field with a filter that is known")
        value = self._fields[field]
        self.says_something = self.says_something or _EMPTY.fullmatch(value) is None
        return _GAP.sub(self._cloze, value) if kind else value


def _with_gap(gap: re.Match[str]) -> str:
    hidden = html.escape(gap[1])
    return f'<span class="cloze" data-cloze="{hidden}" data-ordinal="1">[{gap[2] or "..."}]</span>'


def _filled(gap: re.Match[str]) -> str:
    return f'<span class="cloze" data-ordinal="1">{gap[1]}</span>'
