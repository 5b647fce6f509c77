"""QTI 3.0 is played in a browser by Citolab's player: what it shows, what answers score, what it tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.archives import unpacked
from quizgen.formats import Settings
from quizgen.formats.qti.package import item_file
from quizgen.formats.qti.version3 import Qti30Format
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, Matching, Ordering, Quiz, ShortAnswer, TrueFalse

from ...conftest import needs

PLAYER = Path(__file__).parents[2] / "node" / "node_modules" / "@citolab" / "qti-components" / "cdn" / "index.js"
ITEM = "document.querySelector('item-container').shadowRoot?.querySelector('qti-assessment-item')"
LOAD = """async xml => {
    document.body.innerHTML = "<qti-item><item-container></item-container></qti-item>"
    const container = document.querySelector("item-container")
    await container.updateComplete
    container.itemXML = xml
}"""
SHOWN = f"""() => {{
    const body = {ITEM}.querySelector("qti-item-body")
    const texts = names => [...body.querySelectorAll(names)].map(one => one.innerText)
    body.querySelector("p qti-text-entry-interaction")?.insertAdjacentText("beforebegin", "___")
    const stem = body.querySelector("qti-prompt") ?? body
    return [stem.innerText, texts("qti-simple-choice"), texts("qti-simple-match-set:first-of-type > *"),
        texts("qti-simple-match-set:last-of-type > *")]
}}"""
SCORED = f"""async () => {{
    const item = {ITEM}
    item.processResponse()
    const told = [...item.querySelectorAll("qti-modal-feedback")]
    await Promise.all(told.map(one => one.updateComplete))
    return [item.variables.find(one => one.identifier === "SCORE").value,
        told.filter(one => one.shadowRoot.querySelector("dialog").open).map(one => one.textContent.trim())]
}}"""
MOST_TYPED = 500
"""Characters that a test types; the player takes a thousand."""
MOST_DRAGGED = 4
"""Items of a quiz whose parts are dragged, which takes long."""


class Player:
    """The player in a page, with an item in it."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def load(self, xml: bytes) -> None:
        self.page.evaluate(LOAD, xml.decode())
        self.page.wait_for_function(f"!!{ITEM}?.querySelector('[response-identifier]')?.shadowRoot")

    def shown(self) -> Any:
        return self.page.evaluate(SHOWN)

    def scored(self) -> tuple[float, list[str]]:
        score, told = self.page.evaluate(SCORED)
        return float(score), told

    def click(self, *idents: str) -> None:
        for ident in idents:
            self.page.locator(f'qti-simple-choice[identifier="{ident}"]').click()

    def type(self, text: str) -> None:
        field = self.page.locator("qti-text-entry-interaction input")
        field.fill(text)
        field.press("Tab")  # who has typed goes on, and only then the player looks

    def match(self, *pairs: tuple[str, str]) -> None:
        for left, right in pairs:
            choice = 'qti-simple-associable-choice[identifier="{}"]'.format
            self.page.locator(choice(left)).first.drag_to(self.page.locator(choice(right)).first)

    def order(self, *idents: str) -> None:
        for place, ident in enumerate(idents):
            target = self.page.locator(f'drop-list[identifier="droplist{place}"]')
            self.page.locator(f'qti-simple-choice[identifier="{ident}"]').first.drag_to(target)


@pytest.fixture(scope="module")
def player(browser: Any) -> Iterator[Player]:
    needs(PLAYER.is_file(), "@citolab/qti-components (npm ci in tests/node)")
    page = browser.new_page()
    page.set_content("<p></p>")
    page.add_script_tag(path=PLAYER, type="module")
    page.wait_for_function("!!customElements.get('item-container')")
    yield Player(page)
    page.close()


def _package(quiz: Quiz) -> Iterator[tuple[FormItem, bytes]]:
    """The items that are in the package, each with its file."""
    output = Qti30Format().write(quiz, Settings())
    members = unpacked(output.files["quiz.qti30.zip"], "quiz.zip", ".xml")
    left = {one.item_id for one in output.left_out}
    return ((one, members[item_file(one)]) for one in deal(quiz).items if one.item.id not in left)


def _answer(player: Player, dealt: FormItem, *, right: bool) -> None:
    """Answer as a pupil would, by mouse or keyboard."""
    item = dealt.item
    letters = list(dealt.answer)
    match item:
        case Choice():
            wrong = [one.letter for one in dealt.options if not one.right]
            player.click(*(letters if right else wrong[:1]))
        case TrueFalse():
            player.click(str(item.answer == right).lower())
        case ShortAnswer() | Cloze():
            player.type(item.key.upper() if right else "no idea")
        case Matching():
            lefts = [f"L{place}" for place in range(1, len(letters) + 1)]
            player.match(*zip(lefts, letters if right else letters[1:] + letters[:1], strict=True))
        case Ordering():
            player.order(*(letters if right else reversed(letters)))


def _is_played(dealt: FormItem) -> bool:
    """Whether a pupil could type the answer in a line, and drag to what is on the same screen."""
    item = dealt.item
    if isinstance(item, ShortAnswer | Cloze):
        return len(item.key) < MOST_TYPED and not {"\n", "\t"} & set(item.key)
    return not isinstance(item, Matching | Ordering) or len(item.instruction) < MOST_TYPED


def test_the_right_answer_scores_one_and_the_wrong_one_nothing(any_quiz: Quiz, player: Player) -> None:
    scores = []
    dragged = 0
    for dealt, xml in _package(any_quiz):
        dragged += isinstance(dealt.item, Matching | Ordering)
        if not _is_played(dealt) or (isinstance(dealt.item, Matching | Ordering) and dragged > MOST_DRAGGED):
            continue
        for right in (True, False):
            player.load(xml)
            _answer(player, dealt, right=right)
            scores.append((dealt.item.id, right, player.scored()[0]))
    assert scores
    assert [one for one in scores if one[2] != one[1]] == []


def test_every_cell_is_shown(any_quiz: Quiz, player: Player, expected: Callable[..., Any], as_row: Any) -> None:
    rows = []
    for dealt, xml in _package(any_quiz):
        player.load(xml)
        stem, choices, lefts, rights = player.shown()
        item = dealt.item
        stem = stem.removesuffix("___") if isinstance(item, ShortAnswer) else stem
        rows.append(as_row(item.type, stem, choices or rights, lefts, (), 1))
    told = [
        (one.stem, one.shown)
        for one in expected(any_quiz, {one.id for one in any_quiz.items if one.type == "comparison"})
    ]
    assert [(one.stem, one.shown) for one in rows] == told


def test_feedback_is_told_to_the_option_to_the_answer_and_with_the_sentences_behind_it(player: Player) -> None:
    item = {
        "type": "choice", "stem": "Hot?", "key": "lava", "distractors": [{"text": "ice", "feedback": "Cold."}],
        "place": 1, "feedback": "Rock melts.", "source": [{"paragraph": 4, "text": "Lava is hot."}],
    }  # fmt: skip
    ((_, xml),) = _package(Quiz.model_validate({"title": "Rocks", "items": [item]}))
    player.load(xml)
    player.click("B")
    assert player.scored() == (0, ["Cold.", "Rock melts.", "Paragraph 4: Lava is hot."])
    player.load(xml)
    player.click("A")
    assert player.scored() == (1, ["Rock melts.", "Paragraph 4: Lava is hot."])


def test_nothing_answered_scores_nothing(player: Player, tortured_quiz: Quiz) -> None:
    types = set()
    for dealt, xml in _package(tortured_quiz):
        if dealt.item.type not in types:
            types.add(dealt.item.type)
            player.load(xml)
            assert player.scored()[0] == 0
