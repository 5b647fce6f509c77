"""A quiz with every item type and every character that Anki minds, real Anki to take it, a browser to look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.config import CARDS
from quizgen.formats.anki import AnkiFormat
from quizgen.formats.base import Settings
from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Distractor,
    Matching,
    Ordering,
    Pair,
    Quiz,
    Row,
    ShortAnswer,
    SourceSentence,
    Step,
    TrueFalse,
)
from quizgen.quiz.model import Image, QuizSource, VocabularyEntry

from ...conftest import needs

TORTURE = (
    "a {{b}} {c} }} {{c1::d}} e::f <b>g</b> & h&amp;i \\(x\\) [sound:x.mp3] [latex]y[/latex] "
    "<img src=z.png> 🌋 שלום عربي \"q\" 'r'"
)


def wrong(*texts: str) -> list[Distractor]:
    return [Distractor(text=text) for text in texts]


@pytest.fixture
def quiz(tmp_path: Path) -> Quiz:
    picture = tmp_path / "map of the valley.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle r="30"/></svg>')
    source = [SourceSentence(text="Nixon went to Beijing in 1972.", answer="Beijing", paragraph=2, sentence=1)]
    return Quiz(
        uid="5d0c1f",
        title="Détente: East & West",
        source=[QuizSource(name="Détente", url="https://example.org/detente?a=1&b=2", licence="CC BY-SA 4.0")],
        vocabulary=[VocabularyEntry(id="v1", term="détente", definition="the easing of strained relations")],
        items=[
            Choice(
                id="ch1",
                stem="Where did Nixon go in 1972?",
                key="Beijing",
                place=3,
                distractors=[Distractor(text="Moscow", feedback="That came later."), *wrong("Hanoi", "Tokyo")],
                feedback="He flew to Beijing.",
                source=source,
                tags=["cold war", "people"],
                image=Image(file=str(picture), alt="A map"),
            ),
            Choice(id="ch2", stem="Which two signed?", keys=["Nixon", "Brezhnev"], distractors=wrong("Mao", "Tito")),
            Choice(id="ch3", stem="When was that?", key="1972", distractors=wrong("1968", "1979", "1991")),
            Choice(id="ch4", stem="Which of these fell?", key="Prices", distractors=wrong("Wages", "All of the above")),
            Cloze(id="cl1", text="In [[1972]], Nixon went to China.", hint="year", accept=["'72"], source=source),
            TrueFalse(id="tf1", statement="Nixon went to Hanoi.", answer=False, correction="He went to Beijing."),
            ShortAnswer(id="sa1", stem="Who led the Soviet Union?", key="Brezhnev", accept=["Leonid Brezhnev"]),
            Matching(
                id="ma1",
                instruction="Match each treaty with its year.",
                pairs=[Pair(id=i, left=left, right=right) for i, left, right in _TREATIES],
            ),
            Ordering(id="or1", steps=[Step(id=i, text=f"step {i}") for i in "abc"]),
            ComparisonTable(
                id="co1",
                a="China",
                b="India",
                rows=[
                    Row(aspect="largest city", a="Shanghai", b="Mumbai"),
                    Row(aspect="growth since 1990", a="steep", b="steady"),
                ],
            ),
        ],
    )


_TREATIES = (("a", "SALT I", "1972"), ("b", "Helsinki Accords", "1975"), ("c", "ABM Treaty", "1972"))


@pytest.fixture
def torture_quiz(tortured: Callable[[str], Quiz]) -> Quiz:
    """Every text field of every item type is the same torture."""
    return tortured(TORTURE)


EVERY_KIND = Settings(cards=CARDS)


class RealAnki:
    """A student's collection; ``told`` is what quizgen said when it wrote the last deck."""

    def __init__(self, folder: Path) -> None:
        from anki.collection import Collection

        self.folder = folder
        self.told: tuple[str, ...] = ()
        self.col = Collection(str(folder / "collection.anki2"))

    def take(self, quiz: Quiz, settings: Settings = EVERY_KIND, **options: Any) -> dict[str, int]:
        """Import the deck of ``quiz``; give how many notes were new, updated, duplicate and so on.

        ``options`` are those of Anki's window of import; what is not named is as Anki has it.
        """
        from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

        output = AnkiFormat().write(quiz, settings)
        self.told = output.warnings
        path = self.folder / "deck.apkg"
        path.write_bytes(output.files["deck.apkg"])
        request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions(**options))
        log = self.col.import_anki_package(request).log
        return {name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting")}

    def cards(self, search: str = "") -> list[Any]:
        return [self.col.get_card(each) for each in sorted(self.col.find_cards(search))]


@pytest.fixture
def real_anki(tmp_path: Path) -> Iterator[RealAnki]:
    try:
        import anki  # noqa: F401
    except ImportError:
        needs(None, "The Python package anki")
    folder = tmp_path / "anki"
    folder.mkdir()
    student = RealAnki(folder)
    yield student
    student.col.close()


@pytest.fixture
def sides(quiz: Quiz, real_anki: RealAnki) -> dict[str, tuple[str, str]]:
    """Front and back by the ids of item and part; of what is asked both ways, the first way."""
    real_anki.take(quiz)
    cards = real_anki.cards("card:1")
    return {card.note()["Key"].partition("-")[2]: (card.question(), card.answer()) for card in cards}


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open a side of a card as Anki would; each page of its own context, so with empty storage."""
    contexts: list[Any] = []

    def open_page(
        side: str, *, night: bool = False, width: int = 390, size: int = 100, day: str = "2024-05-06", **context: Any
    ) -> Any:
        file = tmp_path / f"side{len(contexts)}.html"
        classes = "card card1 nightMode night_mode" if night else "card card1"
        file.write_text(
            f'<!doctype html><html style="font-size: {size}%"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width"></head>'
            f'<body class="{classes}">{side}</body></html>'
        )
        contexts.append(browser.new_context(viewport={"width": width, "height": 800}, **context))
        page = contexts[-1].new_page()
        page.clock.set_fixed_time(f"{day}T12:00:00")
        page.goto(file.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
