"""Cards as we render them, beside those of the real Anki."""

from __future__ import annotations

from dataclasses import replace

import lxml.html
import pytest

from quizgen.formats.anki.cards import Card, cards_of
from quizgen.formats.anki.decks import decks_of
from quizgen.formats.anki.notes import Note
from quizgen.formats.anki.notetypes import BASIC, CLOZE, CardTemplate, NoteType
from quizgen.quiz import Quiz

from .conftest import EVERY_KIND, RealAnki


@pytest.mark.parametrize("name", ["quiz", "torture_quiz"])
def test_every_card_is_the_one_that_anki_shows(name: str, request: pytest.FixtureRequest, real_anki: RealAnki) -> None:
    quiz: Quiz = request.getfixturevalue(name)
    real_anki.take(quiz)
    shown = {}
    for card in real_anki.cards():
        sides = card.render_output()
        shown[card.note().guid, card.template()["name"]] = parsed(sides.question_text, sides.answer_text)
    notes = decks_of(quiz, EVERY_KIND).notes
    assert {(note.guid, one.name): parsed(one.front, one.back) for note in notes for one in cards_of(note)} == shown
    assert len(shown) >= len(notes) > 5


def parsed(*sides: str) -> list[str]:
    """The sides as a browser has them, so that ``&#x20;`` and a space in an attribute are one."""
    return [lxml.html.tostring(lxml.html.fromstring(side), encoding="unicode") for side in sides]


def rendered(note_type: NoteType, front: str, back: str, **fields: str) -> list[Card]:
    """The cards of a note with one template."""

    class Template(CardTemplate):
        @property
        def front(self) -> str:
            return front

        @property
        def back(self) -> str:
            return back

    own = replace(note_type, cards=(Template("Card 1", "", ""),))
    values = tuple(fields.get(name, "") for name in own.fields)
    return cards_of(Note(own, "basic", "guid", values, (), 1))


@pytest.mark.parametrize(
    ("template", "side"),
    [
        ("{{Front}}{{Title}}!", "f!"),
        ("{{#Title}}no{{/Title}}{{^Title}}yes{{/Title}}{{Front}}", "yesf"),
        ("{{#Front}}{{#Title}}no{{/Title}}{{Front}}{{/Front}}", "f"),
        ("{{^Front}}no{{#Back}}no{{/Back}}{{/Front}}{{Front}}", "f"),
        ("{{#Image}}no{{/Image}}{{Front}}", "f"),
    ],
)
def test_sections_are_shown_where_their_field_is_filled(template: str, side: str) -> None:
    (card,) = rendered(BASIC, template, "{{FrontSide}}|{{Back}}", Front="f", Back="b", Image=" <br>")
    assert (card.front, card.back) == (side, f"{side}|b")


@pytest.mark.parametrize("template", ["only words", "{{Title}} <br>", "{{#Back}}shown{{/Back}}"])
def test_a_front_that_says_nothing_of_a_field_makes_no_card(template: str) -> None:
    assert rendered(BASIC, template, "{{Back}}", Back="b") == []


def test_gap_is_hidden_with_its_hint_and_filled_on_the_back() -> None:
    (card,) = rendered(CLOZE, "{{cloze:Text}}", "{{cloze:Text}}", Text='In {{c1::<b>"72"</b>::year}}.')
    hidden = "&lt;b&gt;&quot;72&quot;&lt;/b&gt;"
    assert card.front == f'In <span class="cloze" data-cloze="{hidden}" data-ordinal="1">[year]</span>.'
    assert card.back == 'In <span class="cloze" data-ordinal="1"><b>"72"</b></span>.'


@pytest.mark.parametrize("template", ["{{Fornt}}", "{{hint:Front}}", "{{type:Front}}"])
def test_what_a_template_may_not_name_is_an_error(template: str) -> None:
    with pytest.raises(ValueError, match="no field"):
        rendered(BASIC, template, "{{Back}}", Front="f")
