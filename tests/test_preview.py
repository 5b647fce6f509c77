"""The page of all cards, in a browser: what it shows, what it switches, and what it keeps to itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.config import CARDS
from quizgen.formats import Settings
from quizgen.formats.anki.cards import cards_of
from quizgen.formats.anki.decks import decks_of
from quizgen.preview import preview
from quizgen.quiz import Choice, Distractor, Quiz, QuizSource, SourceSentence
from quizgen.quiz.file import load_quiz
from quizgen.quiz.model import Image

RIVERS = Path(__file__).parent / "data" / "quizzes" / "rivers.yaml"
EVERY_KIND = Settings(cards=CARDS)
HOSTILE = "</style></iframe></script><script>hacked = 1</script><img src=x onerror='parent.hacked = 1'> \" &amp;"
DAY, NIGHT = "rgb(251, 250, 247)", "rgb(22, 25, 30)"
BACKGROUND = "body => getComputedStyle(body).backgroundColor"
FITS = "body => Math.abs(body.scrollHeight - innerHeight) <= 2"
Open = Callable[..., Any]


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Open the page of a quiz; all that it asks for and complains of is gathered in ``asked`` and ``said``."""
    contexts: list[Any] = []

    def open_page(quiz: Quiz, settings: Settings = EVERY_KIND, width: int = 1280) -> Any:
        path = tmp_path / "cards.html"
        path.write_bytes(preview(quiz, settings).page)
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}))
        page = contexts[-1].new_page()
        page.asked, page.said = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.goto(path.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def rivers() -> Quiz:
    return load_quiz(RIVERS)


def eventually(body: Any, expression: str, wanted: object) -> bool:
    """Whether an expression of a frame comes to be what is wanted while the page works."""
    for _ in range(100):
        if body.evaluate(expression) == wanted:
            return True
        body.page.wait_for_timeout(50)
    return False


def frame(page: Any, title: str) -> Any:
    """The body of a card's side, once it has come into view."""
    element = page.get_by_title(title, exact=True)
    element.scroll_into_view_if_needed()
    body = page.frame_locator(f'iframe[title="{title}"]').locator("body")
    body.wait_for()
    return body


def test_shows_both_sides_of_every_card_as_anki_does(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    cards = [card for note in decks_of(rivers, EVERY_KIND).notes for card in cards_of(note)]
    assert page.locator("article").count() == len(cards)
    shown = []
    for number in range(1, len(cards) + 1):
        front, back = (frame(page, f"{side} of card {number}").inner_text() for side in ("Front", "Back"))
        assert front.startswith(rivers.title)
        assert back.startswith(rivers.title)
        shown.append(back)
    for text in ("The water cuts mainly downwards.", "oxbow lake", "A waterfall moves slowly upstream."):
        assert any(text in side for side in shown)
    assert page.said == []
    assert [url for url in page.asked if not url.startswith("file:")] == []
    assert len(page.asked) == 1


def test_every_frame_is_as_high_as_its_card(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    for width in ("Phone", "Desktop"):
        page.get_by_label(width).check()
        body = frame(page, "Back of card 1")
        assert eventually(body, FITS, True)


def test_night_reaches_the_cards_in_view_and_those_that_come_later(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    titles = ("Front of card 1", "Back of card 20")
    assert frame(page, titles[0]).evaluate(BACKGROUND) == DAY
    for name, colour in (("Night", NIGHT), ("Day", DAY)):
        page.get_by_label(name, exact=True).check()
        for body in (frame(page, title) for title in titles):
            assert eventually(body, BACKGROUND, colour)


def test_width_is_that_of_a_phone_or_a_window(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    widths = []
    for name in ("Phone", "Desktop"):
        page.get_by_label(name).check()
        widths.append(page.get_by_title("Front of card 1", exact=True).bounding_box()["width"])
    assert widths == [384, 768]
    narrow = show(rivers, width=320)
    narrow.get_by_label("Desktop").check()
    assert narrow.evaluate("document.documentElement.scrollWidth") == 320


def test_options_work_in_their_frame(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    front = frame(page, "Front of card 1")
    front.get_by_role("button", name="The water cuts mainly downwards.").click()
    assert front.get_by_role("status").inner_text() == "Right"
    assert page.said == []


def test_index_lists_the_cards_by_deck_and_leads_to_each_by_keyboard(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    assert page.locator("nav .deck").all_inner_texts()[:3] == ["Choice", "Cloze", "Basic"]
    link = page.locator("nav ol a").nth(11)
    link.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "card-12"
    assert page.locator("#card-12").bounding_box()["y"] < 200
    page.get_by_label("Day", exact=True).focus()
    page.keyboard.press("ArrowRight")
    assert page.get_by_label("Night").is_checked()


def test_first_stop_of_the_keyboard_leads_past_the_index(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "cards"


def test_picture_stands_in_the_page(tmp_path: Path, show: Open) -> None:
    drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle r="30"/></svg>'
    (tmp_path / "map.svg").write_text(drawn)
    item = Choice(stem="Q?", key="k", distractors=[Distractor(text="x")], image=Image(file="map.svg", alt="A map"))
    page = show(Quiz(title="T", items=[item]), Settings(folder=tmp_path))
    image = frame(page, "Front of card 1").get_by_alt_text("A map")
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 90
    assert (len(page.asked), page.said) == (1, [])


def test_text_never_acts(show: Open) -> None:
    source = [SourceSentence(text=HOSTILE, answer=HOSTILE)]
    item = Choice(id="1", stem=HOSTILE, key=HOSTILE, distractors=[Distractor(text="x")], source=source)
    quiz = Quiz(uid=HOSTILE, title=HOSTILE, source=[QuizSource(name=HOSTILE)], items=[item])
    page = show(quiz)
    back = frame(page, "Back of card 1")
    assert HOSTILE in back.locator(".question").inner_text()
    assert HOSTILE in page.locator("h1").inner_text()
    assert page.evaluate("typeof hacked") == back.evaluate("() => typeof hacked") == "undefined"
    assert page.said == []


def test_script_that_is_not_ours_is_refused(rivers: Quiz, show: Open) -> None:
    page = show(rivers)
    body = frame(page, "Front of card 1")
    body.evaluate("body => body.append(Object.assign(document.createElement('script'), { textContent: 'hacked = 1' }))")
    assert body.evaluate("() => typeof hacked") == "undefined"
    assert "Content Security Policy" in page.said[0]
    assert body.evaluate("() => fetch('http://127.0.0.1:9/').catch(() => 'refused')") == "refused"


def test_what_is_on_no_card_is_named(show: Open) -> None:
    items = [Choice(id="many", stem="Q?", key="k", distractors=[Distractor(text=text) for text in "abcdef"])]
    quiz = Quiz(title="T", items=items)
    page = show(quiz)
    assert "many" in page.locator("#told + ul").inner_text()
    assert page.locator("article").count() == 0
    assert any("many" in line for line in preview(quiz, EVERY_KIND).told)


def test_page_is_the_same_each_time(rivers: Quiz) -> None:
    page = preview(rivers, EVERY_KIND).page
    assert page == preview(rivers, EVERY_KIND).page
    assert not re.search(rb"file:|/tmp/", page)
