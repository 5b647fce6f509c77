"""Every theme on every paper, with one, twelve and sixty items: nothing missing, nothing split, tagged, numbered."""

import re
import shutil
import subprocess
from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest

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
    Step,
    TrueFalse,
)
from quizgen.quiz.model import PassageBlock

from ...conftest import needs

Paper = Any
PAPERS = {"a4": "595.276 x 841.89", "letter": "612 x 792"}
THEMES = ("plain", "compact", "large", "dyslexia")
SIZES = (1, 12, 60)


def choice(first: str, last: str, key: str) -> Item:
    wrong = [Distractor(text=text) for text in ("a wrong answer of some length", "another wrong answer", last)]
    return Choice(stem=f"{first} is asked for here?", key=key, place=1, distractors=wrong)


def true_false(first: str, last: str, key: str) -> Item:
    return TrueFalse(statement=f"{first} is a statement that is wrong until {last}.", answer=False, correction=key)


def cloze(first: str, last: str, key: str) -> Item:
    return Cloze(text=f"{first} has a gap, [[{key}]], before {last}.", distractors=[Distractor(text="wrong")])


def matching(first: str, last: str, key: str) -> Item:
    sides = {"left p": key, "left q": "right q", last: "right r"}
    return Matching(instruction=first, pairs=[Pair(left=left, right=right) for left, right in sides.items()])


def ordering(first: str, last: str, key: str) -> Item:
    return Ordering(instruction=f"{first} {last}", steps=[Step(text=text) for text in (key, "then this", "at last")])


def short_answer(first: str, last: str, key: str) -> Item:
    return ShortAnswer(stem=f"{first} is what, and why is it so before {last}?", key=f"{key} " + "of many words " * 6)


def comparison(first: str, last: str, key: str) -> Item:
    return ComparisonTable(a=first, b="other", rows=[Row(aspect="size", a=key, b="b"), Row(aspect=last, a="a", b="b")])


TYPES: tuple[Callable[[str, str, str], Item], ...] = (
    choice,
    true_false,
    cloze,
    matching,
    ordering,
    short_answer,
    comparison,
)


def quiz_of(size: int) -> Quiz:
    """Items of each type in turn; what each begins and ends with, and its answer, bear its number."""
    items = [TYPES[number % len(TYPES)](f"First{number}", f"last{number}", f"key{number}") for number in range(size)]
    return Quiz(title=f"A quiz of {size}", items=items)


@pytest.fixture(
    scope="module", params=list(product(THEMES, PAPERS, SIZES)), ids=lambda chosen: "-".join(map(str, chosen))
)
def sheet(request: pytest.FixtureRequest, on_paper: type[Paper]) -> Paper:
    theme, paper, size = request.param
    done = on_paper(quiz_of(size), theme=theme, paper=paper)
    done.theme, done.paper, done.size = theme, paper, size
    return done


def test_both_files_are_tagged_titled_and_in_english(sheet: Paper) -> None:
    for file, pdf in sheet.output.files.items():
        about = sheet.read("pdfinfo", file)
        assert re.search(r"Tagged:\s+yes", about)
        assert re.search(rf"Title:\s+A quiz of {sheet.size}\b", about)
        assert PAPERS[sheet.paper] in about
        assert b"pdfuaid:part" in pdf
        assert re.search(rb"/Lang\s*\(en\)", pdf)


def test_every_item_stands_whole_on_one_page_and_numbers_run_through(sheet: Paper) -> None:
    pages = sheet.pages()
    for number in range(sheet.size):
        (page,) = [page for page in pages if re.search(rf"\bFirst{number}\b", page)]
        assert re.search(rf"\blast{number}\b", page)
    numbers = re.findall(r"^ *(\d+)\. ", "\n".join(pages), re.MULTILINE)
    assert numbers == [str(number) for number in range(1, sheet.size + 1)]
    found = [re.findall(r"Page (\d+) of (\d+)", page) for page in pages]
    assert found == [[(str(number), str(len(pages)))] for number in range(1, len(pages) + 1)]


def test_the_key_holds_every_answer(sheet: Paper) -> None:
    assert set(re.findall(r"\bkey(\d+)\b", sheet.key)) == {str(number) for number in range(sheet.size)}


def test_no_letter_leaves_the_paper(sheet: Paper) -> None:
    width, height = (float(side) for side in PAPERS[sheet.paper].split(" x "))
    words = sheet.read("pdftotext", "worksheet.pdf", "-bbox")
    for side, most in (("xMax", width - 25), ("yMax", height - 20)):
        assert max(float(found) for found in re.findall(rf'<word.*{side}="([\d.]+)"', words)) < most


@pytest.fixture(scope="module")
def themed(on_paper: type[Paper]) -> dict[str, Paper]:
    passage = [PassageBlock(n=1, text="A river never rests. " * 30), PassageBlock(n=2, kind="heading", text="Its end")]
    quiz = quiz_of(14).model_copy(update={"passage": passage})
    return {theme: on_paper(quiz, theme=theme, school="Hill School", bubbles=True) for theme in THEMES}


def letter_sizes(paper: Paper, folder: Path, file: str) -> set[int]:
    """The sizes of all letters in points."""
    (folder / file).write_bytes(paper.output.files[file])
    command = ["pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", str(folder / file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {int(size) for size in re.findall(r'<fontspec id="\d+" size="(\d+)"', told)}


@pytest.mark.parametrize(("theme", "least", "most"), [("large", 18, 40), ("dyslexia", 12, 24), ("compact", 7, 18)])
def test_letters_are_no_smaller_and_no_larger(
    theme: str, least: int, most: int, themed: dict[str, Paper], tmp_path: Path
) -> None:
    needs(shutil.which("pdftohtml"), "pdftohtml (poppler-utils)")
    for file in ("worksheet.pdf", "bubble-sheet.pdf"):
        found = letter_sizes(themed[theme], tmp_path, file)
        assert least <= min(found)
        assert max(found) <= most


def test_dyslexia_has_a_line_and_a_half_cream_paper_and_no_italics(themed: dict[str, Paper]) -> None:
    paper = themed["dyslexia"]
    boxes = paper.read("pdftotext", "worksheet.pdf", "-l", "1", "-bbox")
    tops = sorted({float(top) for top in re.findall(r'yMin="([\d.]+)"[^>]*>rests\.<', boxes)})
    assert {round((below - above) / 13, 2) for above, below in pairwise(tops)} == {1.5}
    assert background(paper) == bytes((0xFB, 0xF5, 0xE1))
    assert "Italic" not in paper.read("pdffonts")


def test_other_themes_are_white(themed: dict[str, Paper]) -> None:
    assert {background(themed[theme]) for theme in THEMES if theme != "dyslexia"} == {b"\xff\xff\xff"}


def test_compact_saves_paper(themed: dict[str, Paper]) -> None:
    assert len(themed["compact"].pages()) < len(themed["plain"].pages()) < len(themed["large"].pages())


def background(paper: Paper) -> bytes:
    """The colour of the first page's corner: red, green, blue."""
    needs(shutil.which("pdftoppm"), "pdftoppm (poppler-utils)")
    command = ["pdftoppm", "-r", "9", "-l", "1", "-"]
    pdf: bytes = paper.output.files["worksheet.pdf"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return done.stdout.split(b"\n255\n", 1)[1][:3]
