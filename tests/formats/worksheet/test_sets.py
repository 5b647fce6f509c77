"""What is printed: sets, forms, answer sheets, Venn diagrams, the school's head."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen import config
from quizgen.errors import UsageError
from quizgen.formats.worksheet.documents import SETS
from quizgen.formats.worksheet.rendering import PAPERS
from quizgen.quiz import Choice, Cloze, ComparisonTable, Quiz, Row, TrueFalse

Asked = Callable[..., Any]
MakeChoice = Callable[..., Choice]
Paper = Any

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle r="30"/></svg>'
TEXT, QUESTION, ANSWER = "A river never rests", "Why is the valley", "where it stands"


def plain(paper: Paper, file: str) -> str:
    return " ".join(paper.read("pdftotext", file, "-raw").split())


@pytest.mark.parametrize(
    ("chosen", "forms", "files"),
    [
        ("all", 1, {"worksheet.pdf": (TEXT, QUESTION), "answer-key.pdf": (ANSWER,)}),
        ("text", 1, {"text.pdf": (TEXT,)}),
        ("questions", 1, {"worksheet.pdf": (QUESTION,)}),
        ("text+questions", 1, {"worksheet.pdf": (TEXT, QUESTION)}),
        ("key", 1, {"answer-key.pdf": (ANSWER,)}),
        (
            "all",
            2,
            {"worksheet-A.pdf": (TEXT, QUESTION), "worksheet-B.pdf": (TEXT, QUESTION), "answer-key.pdf": (ANSWER,)},
        ),
        ("text", 2, {"text.pdf": (TEXT,)}),
        ("key", 3, {"answer-key.pdf": (ANSWER,)}),
    ],
)
def test_a_set_is_these_files_with_these_parts(
    chosen: str, forms: int, files: dict[str, tuple[str, ...]], rivers_file: Path, on_paper: type[Paper]
) -> None:
    paper = on_paper(Quiz.load(rivers_file), set=chosen, forms=forms)
    assert list(paper.output.files) == list(files)
    for file, parts in files.items():
        text = plain(paper, file).casefold()
        for part in (TEXT, QUESTION, ANSWER):
            assert (part.casefold() in text) == (part in parts), part


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ("text", "Read the text. The numbers"),
        ("questions", "Answer the questions about the text that you have read."),
        ("text+questions", "Read the text, then answer the questions."),
    ],
)
def test_pupils_are_told_what_to_do(chosen: str, told: str, rivers_file: Path, on_paper: type[Paper]) -> None:
    paper = on_paper(Quiz.load(rivers_file), set=chosen)
    (file,) = paper.output.files
    assert told in plain(paper, file)
    assert ("Name" in plain(paper, file)) == (chosen != "text")


def test_every_form_bears_its_letter_in_title_and_foot(asked: Asked, on_paper: type[Paper]) -> None:
    quiz = Quiz(title="Rivers", items=[TrueFalse(statement="It is.", answer=True)])
    paper = on_paper(quiz, forms=4, bubbles=True)
    for form in "ABCD":
        for file in (f"worksheet-{form}.pdf", f"bubble-sheet-{form}.pdf"):
            assert re.search(rf"Title:.*form {form}\b.*Tagged:\s+yes", paper.read("pdfinfo", file), re.DOTALL)
            assert plain(paper, file).count(f"form {form}") == 2
    assert "form" not in asked(*quiz.items).text


def test_the_key_has_a_page_for_marking_each_form_before_the_full_key(rivers_file: Path, on_paper: type[Paper]) -> None:
    pages = on_paper(Quiz.load(rivers_file), forms=4).pages("answer-key.pdf")
    heads = [re.findall(r"Quick key, form (.)", page) for page in pages]
    assert heads[:4] == [["A"], ["B"], ["C"], ["D"]]
    assert not any(heads[4:])
    assert not any("Where it stands" in page for page in pages[:4])


def test_the_bubble_sheet_has_the_circles_of_each_item(asked: Asked, choice: MakeChoice) -> None:
    items = [choice(), choice(wrong=("b", "c")), TrueFalse(statement="It is.", answer=True), Cloze(text="[[x]]")]
    paper = asked(*items, settings={"bubbles": True})
    assert list(paper.output.files) == ["worksheet.pdf", "bubble-sheet.pdf", "answer-key.pdf"]
    rows = re.findall(r"(\d+)\. ((?:[A-Z] )+)", plain(paper, "bubble-sheet.pdf"))
    assert rows == [("1", "A B C D "), ("2", "A B C "), ("3", "T F ")]
    assert "fill its circle on the answer sheet" in paper.text


def test_sixty_rows_of_circles_stand_on_one_page(asked: Asked, choice: MakeChoice) -> None:
    items = [*[choice()] * 45, *[TrueFalse(statement="It is.", answer=True)] * 15]
    (page,) = asked(*items, settings={"bubbles": True, "set": "questions"}).pages("bubble-sheet.pdf")
    assert sorted(map(int, re.findall(r"(\d+)\. +[AT]\b", page))) == list(range(1, 61))


def test_a_bubble_sheet_without_circles_is_not_made_and_told(asked: Asked) -> None:
    paper = asked(Cloze(text="It is [[x]]."), settings={"bubbles": True})
    assert "bubble-sheet.pdf" not in paper.output.files
    assert paper.output.warnings == ("No item is answered by marking a letter, so there is no bubble sheet.",)
    assert "answer sheet" not in paper.text


@pytest.mark.parametrize(("aspects", "venn"), [(1, False), (2, True)])
def test_a_venn_diagram_stands_for_a_table_of_several_rows(aspects: int, venn: bool, asked: Asked) -> None:
    rows = [Row(aspect=f"aspect{number}", a="great", b="small") for number in range(aspects)]
    paper = asked(ComparisonTable(a="Mississippi", b="Congo", rows=rows), settings={"venn": True})
    assert ("only Mississippi both only Congo" in paper.text) == venn
    assert ("Table (block)" in paper.structure()) != venn
    assert all(f"aspect{number}" in paper.text for number in range(aspects))
    assert paper.key.count("great") == aspects


def test_school_logo_class_and_date_head_the_sheet(tmp_path: Path, asked: Asked, choice: MakeChoice) -> None:
    (tmp_path / "crest.svg").write_text(SVG)
    head = {"school": "Hill *School*", "class_line": "7B", "date_line": "12 May", "logo": str(tmp_path / "crest.svg")}
    paper = asked(choice(), settings=head)
    assert paper.text.startswith("Hill *School* Name Class 7B Date 12 May Rivers")
    assert "Figure" in paper.structure()
    assert b"Logo of Hill" in paper.output.files["worksheet.pdf"]


def test_name_class_and_date_have_lines_to_write_on(asked: Asked, choice: MakeChoice) -> None:
    boxes = asked(choice()).read("pdftotext", "worksheet.pdf", "-bbox")
    starts = {word: float(re.search(rf'xMin="([\d.]+)"[^>]*>{word}<', boxes)[1]) for word in ("Name", "Class", "Date")}  # type: ignore[index]
    assert starts["Class"] - starts["Name"] > 200
    assert starts["Date"] - starts["Class"] > 90
    assert 595 - starts["Date"] > 120


def test_the_name_keeps_a_line_of_its_own_beside_long_words(asked: Asked, choice: MakeChoice) -> None:
    def name_line(class_line: str, date_line: str) -> str:
        paper = asked(choice(), settings={"class_line": class_line, "date_line": date_line})
        return str(next(line for line in paper.pages()[0].splitlines() if "Name" in line))

    assert "Date" in name_line("7B", "12 May")
    assert "Date" not in name_line("Geography and Geology 10B", "Wednesday 12 May 2027")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"paper": "a5"}, "no paper 'a5'.*a4, letter"),
        ({"theme": "../none"}, "no theme .*compact, dyslexia, large, plain"),
        ({"set": "half"}, "no set 'half'.*text, questions"),
        ({"forms": 5}, "no number of forms '5'.*1, 2, 3, 4"),
        ({"set": "text"}, "no text to print.*--set"),
        ({"logo": "none.png"}, "logo none.png cannot be read: No such file"),
        ({"templates": "none"}, "no folder none.*--templates"),
    ],
)
def test_what_cannot_be_is_said_with_what_can(settings: dict[str, Any], said: str, on_paper: type[Paper]) -> None:
    with pytest.raises(UsageError) as caught:
        on_paper(Quiz(title="x"), **settings)
    assert re.search(said, f"{caught.value.message} {caught.value.hint}")


def test_the_options_know_what_the_format_knows() -> None:
    assert set(SETS) == set(config.SETS)
    assert set(PAPERS) == set(config.PAPERS)
