"""The Word files, printed by LibreOffice, show what the worksheets on paper show, item by item."""

import re
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from quizgen.quiz import Quiz

Files = Any
Paper = Any
TOP = Path(__file__).parents[3]
RIVERS = "tests/data/quizzes/rivers.yaml"


@dataclass(frozen=True)
class Case:
    name: str
    quiz: str
    settings: dict[str, Any] = field(default_factory=dict)

    def load(self) -> Quiz:
        return Quiz.load(TOP / self.quiz)


CASES = [
    Case("rivers", RIVERS, {"school": "Hill School", "class_line": "7B", "bubbles": True}),
    Case("forms", RIVERS, {"forms": 2, "set": "text+questions", "venn": True, "theme": "dyslexia"}),
    Case("large", RIVERS, {"theme": "large", "paper": "letter", "set": "questions"}),
    Case("text", RIVERS, {"set": "text", "theme": "compact"}),
    Case("affairs", "decks/world-affairs/quiz.yaml"),
    Case("volcanoes", "decks/volcanoes/quiz.yaml", {"theme": "compact"}),
]


@pytest.fixture(scope="module")
def from_word(in_word: type[Files], printed: Callable[..., dict[str, bytes]]) -> dict[str, bytes]:
    """The PDF files of all cases: the name of the case, a colon, the name of the file."""
    made = {
        f"{case.name}:{file}": content
        for case in CASES
        for file, content in in_word(case.load(), **case.settings).output.files.items()
    }
    return printed(made)


def words(pdf: bytes) -> str:
    """The text in reading order, without the feet of pages, heads of tables and what is to be written on."""
    text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    text = re.sub(r"^.*Page \d+ of \d+$", "", text, flags=re.MULTILINE)
    text = re.sub(r"No\.\s+Answer\s+Where it stands, and why", "", text)
    return " ".join(unicodedata.normalize("NFKC", re.sub(r"[_□○☐]", " ", text)).split())


def counted(text: str) -> Counter[str]:
    """Words and marks, each for itself: a line may break behind a hyphen or a dash."""
    return Counter(re.findall(r"\w+|[^\w\s]", text))


def by_item(text: str) -> list[Counter[str]]:
    """The words before the first number, then those from each number to the next."""
    parts, number = [], 1
    while found := re.search(rf"(?<!\S){number}\. ", text):
        parts.append(text[: found.start()])
        text, number = text[found.start() :], number + 1
    return [counted(part) for part in (*parts, text)]


def by_section(text: str) -> list[Counter[str]]:
    """The words of a key, from each heading to the next."""
    titles = "Multiple choice|True or false|Fill the gaps|Matching|Ordering|Short answers|Comparison"
    return [counted(part) for part in re.split(rf"\b(?={titles})", text)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_printed_from_word_a_sheet_shows_what_the_paper_shows(
    case: Case, from_word: dict[str, bytes], on_paper: type[Paper]
) -> None:
    paper = on_paper(case.load(), **case.settings).output.files
    assert {f"{case.name}:{file}" for file in paper} == {name for name in from_word if name.startswith(f"{case.name}:")}
    for file, pdf in paper.items():
        parted = by_section if "key" in file else by_item
        shown, expected = parted(words(from_word[f"{case.name}:{file}"])), parted(words(pdf))
        assert shown == expected, file
        assert sum(len(part) for part in shown) > 20


def test_the_cases_have_every_item(on_paper: type[Paper]) -> None:
    assert len(by_item(words(on_paper(CASES[0].load()).output.files["worksheet.pdf"]))) == 15


def test_pages_are_counted(from_word: dict[str, bytes]) -> None:
    pdf = from_word["rivers:worksheet.pdf"]
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    pages = text.split("\f")[:-1]
    found = [tuple(map(int, counted)) for page in pages for counted in re.findall(r"Page (\d+) of (\d+)", page)]
    assert found == [(number, len(pages)) for number in range(1, len(pages) + 1)]
    assert len(pages) > 1


def test_no_item_is_split_over_pages(in_word: type[Files], printed: Any, choice: Any) -> None:
    items = [choice(f"Stem {n}?", f"first {n}", ("x" * 40, "y" * 40, f"last {n}")) for n in range(40)]
    (pdf,) = printed(
        {"many.docx": in_word(Quiz(title="Rivers", items=items), set="questions").output.files["worksheet.docx"]}
    ).values()
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    pages = text.split("\f")[:-1]
    assert len(pages) > 3
    for number in range(40):
        (page,) = [page for page in pages if f"Stem {number}?" in page]
        assert re.search(rf"\bfirst {number}\b", page)
        assert re.search(rf"\blast {number}\b", page)
