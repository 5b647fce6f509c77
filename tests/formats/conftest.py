"""What tests of formats share: a quiz on paper, read back by poppler's tools; one of hard texts."""

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.base import Settings
from quizgen.formats.worksheet import WorksheetFormat
from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Distractor,
    Item,
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
from quizgen.quiz.digest import complete
from quizgen.quiz.model import QuizSource, VocabularyEntry

from ..conftest import needs
from .torture import torture

ROOT = Path(__file__).parents[2]
QUIZZES = [*sorted(ROOT.glob("decks/*/quiz.yaml")), ROOT / "tests" / "data" / "quizzes" / "rivers.yaml"]
NODE = ROOT / "tests" / "node"
SHEET = "worksheet.pdf"
KEY = "answer-key.pdf"


class Paper:
    """The two files of a quiz, as a reader finds them."""

    def __init__(self, quiz: Quiz, **settings: Any) -> None:
        self.output = WorksheetFormat().write(quiz, Settings(**settings))

    @cached_property
    def text(self) -> str:
        """The worksheet's text in reading order, each run of white space one space."""
        return " ".join(self.read("pdftotext", SHEET, "-raw").split())

    @cached_property
    def key(self) -> str:
        """The answer key's text."""
        return " ".join(self.read("pdftotext", KEY, "-raw").split())

    def pages(self, file: str = SHEET) -> list[str]:
        return self.read("pdftotext", file, "-layout").split("\f")[:-1]

    def structure(self, file: str = SHEET) -> str:
        return self.read("pdfinfo", file, "-struct-text")

    def read(self, tool: str, file: str = SHEET, *options: str) -> str:
        files = ["-", "-"] if tool == "pdftotext" else ["-"]
        try:
            done = subprocess.run([tool, *options, *files], input=self.output.files[file], capture_output=True)
        except FileNotFoundError:
            needs(None, f"{tool} (poppler-utils)")
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()


@pytest.fixture(scope="session")
def rivers_file() -> Path:
    return Path(__file__).parent.parent / "data" / "quizzes" / "rivers.yaml"


@pytest.fixture(scope="session")
def rivers(rivers_file: Path) -> Paper:
    return Paper(Quiz.load(rivers_file))


@pytest.fixture(scope="session")
def on_paper() -> type[Paper]:
    return Paper


@pytest.fixture(scope="session")
def asked() -> Callable[..., Paper]:
    """Set items, with other fields of the quiz, on paper."""

    def asked(*items: Item, settings: Mapping[str, Any] | None = None, **fields: object) -> Paper:
        return Paper(Quiz.model_validate({"title": "Rivers", "items": list(items), **fields}), **(settings or {}))

    return asked


@pytest.fixture(scope="session")
def choice() -> Callable[..., Choice]:
    def choice(
        stem: str = "Where does a river end?", key: str = "at its mouth", wrong: tuple[str, ...] = ("b", "c", "d")
    ) -> Choice:
        return Choice(stem=stem, key=key, place=1, distractors=[Distractor(text=text) for text in wrong])

    return choice


@pytest.fixture(params=[*QUIZZES, None], ids=[*(path.parent.name for path in QUIZZES), "torture"])
def any_quiz(request: pytest.FixtureRequest) -> Quiz:
    """Each deck's quiz, one of the tests, and one of hard texts."""
    return complete(Quiz.load(request.param)) if request.param else torture()


@pytest.fixture(scope="session")
def in_node() -> Callable[..., Any]:
    """Hand a text to a script in tests/node; give what it prints, which is JSON."""

    def in_node(script: str, text: str, *packages: str) -> Any:
        node = shutil.which("node")
        needs(node, "node")
        for package in packages:
            needs((NODE / "node_modules" / package).is_dir(), f"{package} (npm ci in tests/node)")
        done = subprocess.run([str(node), NODE / script], input=text, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return in_node


@pytest.fixture(scope="session")
def pixel() -> bytes:
    """A picture of one point, as PNG."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000"
        "000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
    )


@pytest.fixture
def tortured() -> Callable[[str], Quiz]:
    """Make a quiz whose every text field, in every item type, is the same torture."""
    return _tortured


def _tortured(text: str) -> Quiz:
    common: dict[str, Any] = {
        "feedback": text,
        "source": [SourceSentence(text=f"x {text} y", answer=text)],
        "tags": [text],
    }
    return Quiz(
        uid="t::{{0}}\"'<",
        title=f"Title:: {text} ::",
        source=[QuizSource(name=text, licence=text)],
        vocabulary=[VocabularyEntry(id="v", term=text, definition=text)],
        items=[
            Choice(id="1", stem=text, key=text, distractors=[Distractor(text="x", feedback=text)], **common),
            Cloze(id="2", text=f"{text} [[{text}}}]] {text}", hint=f":{text}:", **common),
            TrueFalse(id="3", statement=text, answer=False, correction=f"{text}.", **common),
            ShortAnswer(id="4", stem=text, key=text, accept=[text], **common),
            Matching(
                id="5",
                instruction=text,
                pairs=[Pair(id="a", left=text, right=text), Pair(id="b", left="x", right="y")],
                **common,
            ),
            Ordering(id="6", steps=[Step(id="a", text=text), Step(id="b", text="x")], **common),
            ComparisonTable(id="7", a=text, b="B", rows=[Row(aspect=text, a=text, b="x")], **common),
        ],
    )
