"""Parts of a long text: its outline, and what is taken of it."""

from __future__ import annotations

import pytest

from quizgen.article import Article, Block, Origin
from quizgen.errors import UsageError
from quizgen.parts import Part, chapters, outline


def article(*rows: str) -> Article:
    """A block a row: "# heading" of a level, "? heading" of an unknown one, else a paragraph; each on its own page."""
    blocks = []
    for number, row in enumerate(rows, start=1):
        marks, _, words = row.partition(" ")
        if set(marks) <= {"#", "?"}:
            blocks.append(Block(number, "heading", words, page=number, level=marks.count("#")))
        else:
            blocks.append(Block(number, "paragraph", row, page=number))
    return Article("Rivers", tuple(blocks), Origin("rivers.md", sha256="00"))


def told(*rows: str) -> list[str]:
    return [f"{'>' * (one.depth - 1)}{one.number}|{one.title}|{one.words}" for one in outline(article(*rows))]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["One two."], ["1|Rivers|2"]),
        (["# Nile", "One two.", "# Rhine", "Three."], ["1|Nile|2", "2|Rhine|1"]),
        (["Before all.", "# Nile", "One.", "# Rhine"], ["1|Rivers|2", "2|Nile|1", "3|Rhine|0"]),
        (
            ["# Nile", "One.", "## Upper", "Two.", "## Lower", "Three.", "# Rhine", "Four."],
            ["1|Nile|5", ">1.1|Upper|1", ">1.2|Lower|1", "2|Rhine|1"],
        ),
        (["# All", "One.", "## Nile", "Two.", "## Rhine", "Three."], ["1|All|1", "2|Nile|1", "3|Rhine|1"]),
        (
            ["# Part One", "# Part Two", "## Chapter 1: Nile", "One.", "### Upper", "Two.", "## Chapter 2: Rhine"],
            ["1|Part One|0", "2|Part Two|0", "1|Chapter 1: Nile|3", ">1.1|Upper|1", "2|Chapter 2: Rhine|0"],
        ),
        (
            ["? CHAPTER IV. NILE", "? Upper", "One.", "? CHAPTER V. RHINE"],
            ["4|CHAPTER IV. NILE|2", ">4.1|Upper|1", "5|CHAPTER V. RHINE|0"],
        ),
        (["? 1 Nile", "? 1.1 Upper", "One.", "? 2 Rhine"], ["1|1 Nile|3", ">1.1|1.1 Upper|1", "2|2 Rhine|0"]),
        (["# Preface", "One.", "# Chapter 7", "Two."], ["|Preface|1", "7|Chapter 7|1"]),
        (["# Civic life", "# I saw a river"], ["1|Civic life|0", "2|I saw a river|0"]),
    ],
)
def test_outline_finds_chapters_sections_and_their_numbers(rows: list[str], expected: list[str]) -> None:
    assert told(*rows) == expected


def test_chapters_are_the_whole_article_each_block_once() -> None:
    whole = article(
        "One.", "# Part A", "Two.", "## Chapter 1", "### Deep", "Three.", "## Chapter 2", "# Part B", "Four."
    )
    places = [at for one in chapters(outline(whole)) for at in range(one.start, one.end)]
    assert places == list(range(len(whole.blocks)))


RHINE = ["It is cold.", "Upper", "It is clear."]
BOOK = article(
    "# Chapter 1: The Nile", "It is long.", "## Upper", "It is wild.", "# Chapter 2: The Rhine", "It is cold.",
    "## Upper", "It is clear.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("part", "title", "texts", "name"),
    [
        (Part(), "Rivers", [block.text for block in BOOK.blocks], ""),
        (Part(chapter="2"), "Rivers: Chapter 2: The Rhine", RHINE, "Chapter 2: The Rhine"),
        (Part(chapter="the  rhine"), "Rivers: Chapter 2: The Rhine", RHINE, "Chapter 2: The Rhine"),
        (Part(section="1.1"), "Rivers: Upper", ["It is wild."], "Upper"),
        (
            Part(chapter="2", section="upper"),
            "Rivers: Chapter 2: The Rhine: Upper",
            ["It is clear."],
            "Chapter 2: The Rhine, Upper",
        ),
        (Part(pages="2-4"), "Rivers", ["It is long.", "Upper", "It is wild."], "pages 2-4"),
        (Part(pages="6"), "Rivers", ["It is cold."], "page 6"),
        (Part(pages="2-4", section="upper"), "Rivers: Upper", ["It is wild."], "pages 2-4, Upper"),
    ],
)  # fmt: skip
def test_part_is_an_article_that_says_which_part_it_is(part: Part, title: str, texts: list[str], name: str) -> None:
    taken = part.of(BOOK)
    assert (taken.title, [block.text for block in taken.blocks], taken.origin.part) == (title, texts, name)
    assert [block.number for block in taken.blocks] == list(range(1, len(texts) + 1))
    assert taken.origin.sha256 == BOOK.origin.sha256


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part(chapter="3"), "no chapter '3'\nChoose among: Chapter 1: The Nile; Chapter 2: The Rhine."),
        (Part(section="upper"), "has 2 sections 'upper'\nChoose among: 1.1 Upper; 2.1 Upper."),
        (Part(pages="7-3"), "Write 3 or 3-7."),
        (Part(pages="three"), "Write 3 or 3-7."),
        (Part(pages="20"), "nothing on pages 20\nIts text is on pages 1 to 8."),
    ],
)
def test_part_that_is_not_there_is_told_with_those_that_are(part: Part, words: str) -> None:
    with pytest.raises(UsageError) as raised:
        part.of(BOOK)
    assert words in str(raised.value)


def test_pages_of_what_has_none_are_told() -> None:
    plain = Article("Rivers", (Block(1, "paragraph", "One."),), Origin("rivers.txt"))
    with pytest.raises(UsageError, match=r"rivers\.txt has no page numbers"):
        Part(pages="1").of(plain)
