"""The worksheet and its key, read back from the PDF by poppler's tools."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.errors import OutputError
from quizgen.quiz import Choice, Cloze, Distractor, Matching, Ordering, Pair, Quiz, ShortAnswer, Step, TrueFalse
from quizgen.quiz.model import Image, PassageBlock

from ..expected import RIVERS_HEADINGS

Asked = Callable[..., Any]
MakeChoice = Callable[..., Choice]
Paper = Any


@pytest.mark.parametrize("file", ["worksheet.pdf", "answer-key.pdf"])
def test_both_files_are_tagged_titled_and_hold_their_fonts(rivers: Paper, file: str) -> None:
    about = rivers.read("pdfinfo", file)
    assert re.search(r"Tagged:\s+yes", about)
    assert re.search(r"Title:\s+How rivers shape the land", about)
    assert "CreationDate" not in about
    assert b"pdfuaid:part" in rivers.output.files[file]
    fonts = rivers.read("pdffonts", file).splitlines()[2:]
    assert fonts
    assert all(re.search(r"\byes yes yes\b", line) for line in fonts)


@pytest.mark.parametrize(
    "shown",
    [
        "Name",
        "Class",
        "Date",
        "/ 23",
        "Read the text",
        "8 Where a river meets a calm sea",
        "9 • how much silt the river brings",
        "Source: https://example.org/rivers, CC BY 4.0",
        "ledge: a narrow shelf of rock",
        "Multiple choice / 5",
        "from the box. One is left over. 3 kilometres 11 kilometres oxbow lake silt",
        "1. Why is the valley of a young river narrow and V-shaped? A The banks are made of hard rock. B The water",
        "(Mark every right answer.)",
        "On the outside of a bend the current is fast. T F",
        "(distance) upstream since",
        "Match each landform",
        "V-shaped valley",
        "E the mouth of a river in a calm sea",
        "Compare Mississippi and Congo.",
        "Page 1 of 3",
    ],
)
def test_the_worksheet_shows(rivers: Paper, shown: str) -> None:
    assert shown in rivers.text


def test_the_worksheet_gives_no_answer_away(rivers: Paper) -> None:
    text = rivers.text
    assert "left fertile silt on their fields" not in text
    assert "A waterfall moves slowly upstream" not in text
    assert "A steep stream deepens" not in text


def test_sections_follow_each_other_by_type_and_numbers_run_through(rivers: Paper) -> None:
    headings = re.findall(r'\bH1 "([^"]+)"', rivers.structure())
    assert headings == RIVERS_HEADINGS
    assert re.findall(r'"(\d+)\."', rivers.structure()) == [str(number) for number in range(1, 15)]


def test_lists_headings_and_tables_are_tagged_as_what_they_are(rivers: Paper) -> None:
    tree = rivers.structure()
    assert re.findall(r'\bH2 "[^"]*"', tree)
    assert tree.count("Table (block)") == 1
    assert len(re.findall(r"\bTH\b", tree)) == 3
    options = re.search(r'"The banks are made.*?(?=Lbl \(block\)\s+Span)', tree, re.DOTALL)
    assert options
    assert options[0].count("LBody") == 3
    assert "    L (block)" not in options[0]  # the four options are one list, though they stand in two columns


@pytest.mark.parametrize(
    ("source", "credit"),
    [
        ({"name": "a.md", "url": "https://a.org/b", "licence": "CC BY 4.0"}, "Source: https://a.org/b, CC BY 4.0"),
        ({"name": "Ann Lee", "licence": "CC0"}, "Source: Ann Lee, CC0"),
        ({"name": "a.md"}, ""),
    ],
)
def test_the_source_of_the_text_is_credited(source: dict[str, str], credit: str, asked: Asked) -> None:
    text = asked(source=[source], passage=[PassageBlock(n=1, text="It is a river.")]).text
    assert text.endswith(f"1 It is a river. {credit} Rivers Page 1 of 1".replace("  ", " "))


def test_a_quiz_without_passage_or_sources_has_a_sheet_and_a_key(asked: Asked, choice: MakeChoice) -> None:
    paper = asked(choice(), TrueFalse(statement="A river never rests.", answer=True))
    assert "Answer all questions." in paper.text
    assert "Text" not in paper.text
    assert "Where it stands" not in paper.key


@pytest.mark.parametrize(
    ("wrong", "columns"), [(("2", "3", "4"), 4), (("a river of some length", "3", "4"), 2), (("a " * 50, "3", "4"), 1)]
)
def test_options_stand_in_as_many_columns_as_the_longest_allows(
    wrong: tuple[str, ...], columns: int, asked: Asked, choice: MakeChoice
) -> None:
    rows = [line for line in asked(choice("Which?", "1", wrong)).pages()[0].splitlines() if re.match(r" +[A-D] ", line)]
    assert len(rows) == 4 // columns


def test_no_item_is_split_over_pages(asked: Asked, choice: MakeChoice) -> None:
    items = [
        choice(f"Stem {number}?", f"first {number}", ("x" * 60, "y" * 60, f"last {number}")) for number in range(60)
    ]
    sheet = asked(*items).pages()
    assert len(sheet) > 4
    for number in range(60):
        (page,) = [page for page in sheet if f"Stem {number}?" in page]
        assert re.search(rf"\bfirst {number}\b", page)
        assert re.search(rf"\blast {number}\b", page)


def test_an_item_higher_than_a_page_loses_nothing(asked: Asked) -> None:
    steps = Ordering(steps=[Step(text=f"step {number} " + "of many words " * 6) for number in range(60)])
    pairs = Matching(pairs=[Pair(left=f"left {number}", right=f"right {number}") for number in range(80)])
    paper = asked(steps, pairs)
    for text in (paper.text, paper.key):
        assert all(f"step {number} of" in text for number in range(60))
        assert all(re.search(rf"\bleft {number}\b", text) for number in range(80))


def test_every_page_is_numbered(asked: Asked, choice: MakeChoice) -> None:
    sheet = asked(*[choice()] * 40).pages()
    assert [re.search(r"Page (\d+) of (\d+)", page)[0] for page in sheet] == [  # type: ignore[index]
        f"Page {number} of {len(sheet)}" for number in range(1, len(sheet) + 1)
    ]


@pytest.mark.parametrize(("length", "lines"), [(10, 1), (60, 2), (1000, 5)])
def test_short_answers_have_lines_by_the_length_of_the_key(length: int, lines: int, asked: Asked) -> None:
    def height(key: str) -> float:
        paper = asked(ShortAnswer(stem="First?", key=key), ShortAnswer(stem="Second?", key="x"))
        boxes = paper.read("pdftotext", "worksheet.pdf", "-bbox")
        tops = [float(re.search(rf'yMin="([\d.]+)"[^>]*>{word}', boxes)[1]) for word in ("First", "Second")]  # type: ignore[index]
        return tops[1] - tops[0]

    ruling = 8.5 / 25.4 * 72
    assert height("x" * length) - height("x") == pytest.approx((lines - 1) * ruling, abs=0.1)


def test_a_statement_has_lines_by_its_own_length_to_be_corrected_on(asked: Asked) -> None:
    def room(statement: str) -> float:
        items = [TrueFalse(statement=f"First {statement}", answer=True), TrueFalse(statement="Second.", answer=False)]
        boxes = asked(*items).read("pdftotext", "worksheet.pdf", "-bbox")
        return float(re.search(r'yMin="([\d.]+)"[^>]*>Second', boxes)[1])  # type: ignore[index]

    ruling = 8.5 / 25.4 * 72
    assert room("is " * 60) - room("is") > ruling


def test_many_gaps_are_parted_each_part_with_a_box_of_its_own(asked: Asked) -> None:
    items = [Cloze(text=f"It is [[key{n}]].", distractors=[Distractor(text=f"wrong{n}")]) for n in range(40)]
    text = asked(*items).text
    assert sorted(re.findall(r"\bkey\d+", text)) == sorted(f"key{n}" for n in range(40))
    parts = text.split("Fill the gaps")[1:]
    assert [len(re.findall(r"\b\d+\. It is", part)) for part in parts] == [13, 13, 14]
    assert [len(re.findall(r"\bwrong\d+", part)) for part in parts] == [1, 1, 1]
    assert "One is left over." in text


def test_there_is_no_word_bank_where_it_would_give_the_words_away(asked: Asked) -> None:
    plain = asked(Cloze(text="It is [[key]]."))
    assert "key" not in plain.text
    assert "from the box" not in plain.text


def test_gaps_of_a_section_are_of_one_length(asked: Asked) -> None:
    gaps = re.findall("_{7,}", asked(Cloze(text="It is [[ox]]."), Cloze(text="It is [[a hippopotamus]].")).text)
    assert len(set(gaps)) == 1


def test_points_are_printed_as_people_write_them(asked: Asked, choice: MakeChoice) -> None:
    text = asked(choice().model_copy(update={"points": 0.5}), choice().model_copy(update={"points": 2})).text
    assert "/ 0.5" in text
    assert "/ 2" in text
    assert "Multiple choice / 2.5" in text
    assert "Score ______ / 2.5" in text


def test_items_without_points_have_no_score(asked: Asked, choice: MakeChoice) -> None:
    text = asked(choice().model_copy(update={"points": 0})).text
    assert "Score" not in text
    assert "/" not in text


@pytest.mark.parametrize(("paper", "size"), [("a4", "595.276 x 841.89"), ("letter", "612 x 792")])
def test_paper_size(paper: str, size: str, rivers_file: Path, on_paper: Paper) -> None:
    done = on_paper(Quiz.load(rivers_file), paper=paper)
    assert all(size in done.read("pdfinfo", file) for file in done.output.files)


def test_a_picture_stands_with_its_description(tmp_path: Path, asked: Asked, choice: MakeChoice, pixel: bytes) -> None:
    (tmp_path / "map.png").write_bytes(pixel)
    image = Image(file=str(tmp_path / "map.png"), alt='The "Nile" \\ seen from above')
    paper = asked(choice().model_copy(update={"image": image}))
    assert not paper.output.warnings
    assert "Figure" in paper.structure()
    assert b"seen from above" in paper.output.files["worksheet.pdf"]


def test_a_picture_that_cannot_be_read_is_told(asked: Asked, choice: MakeChoice) -> None:
    item = choice().model_copy(update={"id": "k3v9", "image": Image(file="none.png", alt="")})
    assert asked(item).output.warnings == ("Item k3v9 goes without its picture: none.png cannot be read.",)


def test_a_broken_picture_is_an_error_with_a_way_out(tmp_path: Path, asked: Asked, choice: MakeChoice) -> None:
    (tmp_path / "map.png").write_bytes(b"no picture")
    with pytest.raises(OutputError, match=r"worksheet\.pdf cannot be typeset: failed to decode.*\n.*pictures"):
        asked(choice().model_copy(update={"image": Image(file=str(tmp_path / "map.png"), alt="map")}))


def test_a_term_that_an_item_asks_for_is_left_out_of_the_words_to_know(asked: Asked) -> None:
    vocabulary = [{"term": term, "definition": f"what {term} means"} for term in ("delta", "ford", "weir", "levee")]
    paper = asked(
        ShortAnswer(stem="What lies at the mouth?", key="Delta"),
        Cloze(text="One can wade through the [[ford]]."),
        Matching(pairs=[Pair(left="weir", right="a low dam"), Pair(left="bank", right="an edge")]),
        vocabulary=vocabulary,
    )
    assert "what levee means" in paper.text
    assert not any(f"what {term} means" in paper.text for term in ("delta", "ford", "weir"))


def test_no_box_of_words_where_every_term_is_asked_for(asked: Asked) -> None:
    paper = asked(ShortAnswer(stem="What is it?", key="delta"), vocabulary=[{"term": "delta", "definition": "a mouth"}])
    assert "Words to know" not in paper.text
