"""Whatever the text: it is printed as it stands, in any alphabet, at any length, the same everywhere."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Matching,
    Ordering,
    Pair,
    Row,
    ShortAnswer,
    Step,
    TrueFalse,
)
from quizgen.quiz.model import PassageBlock

Asked = Callable[..., Any]
MakeChoice = Callable[..., Choice]
Paper = Any

HOSTILE = '#read("/etc/hosts") $x$ *a* _b_ @c <d> \\ "e" `f` // g /* h */ [i] {j} ~ #"k";'


def test_article_text_is_never_markup(asked: Asked, choice: MakeChoice) -> None:
    paper = asked(
        choice(HOSTILE, HOSTILE, (HOSTILE + "1", HOSTILE + "2", "short")),
        Cloze(text=f"{HOSTILE} [[{HOSTILE}]] {HOSTILE}", hint=HOSTILE),
        TrueFalse(statement=HOSTILE, answer=False, correction=HOSTILE),
        ShortAnswer(stem=HOSTILE, key=HOSTILE, accept=[HOSTILE], feedback=HOSTILE),
        Matching(instruction=HOSTILE, pairs=[Pair(left=HOSTILE, right="r"), Pair(left="l", right=HOSTILE)]),
        Ordering(instruction=HOSTILE, steps=[Step(text=HOSTILE), Step(text="s")]),
        ComparisonTable(a=HOSTILE, b="b", rows=[Row(aspect=HOSTILE, a=HOSTILE, b="b")]),
        title=HOSTILE,
        passage=[PassageBlock(n=1, kind="heading", text=HOSTILE), PassageBlock(n=2, text=HOSTILE)],
        vocabulary=[{"term": f"{HOSTILE} s", "definition": f"{HOSTILE} t"}],  # else an item asks for it
    )
    packed = HOSTILE.replace(" ", "")
    title_and_feet, passage, vocabulary = 1 + len(paper.pages()), 2, 2
    by_type = {"choice": 4, "cloze": 3, "true_false": 1, "short": 1, "matching": 3, "ordering": 2, "comparison": 3}
    expected = title_and_feet + passage + vocabulary + sum(by_type.values())
    assert paper.text.replace(" ", "").count(packed) == expected
    title_and_feet, quick = 1 + len(paper.pages("answer-key.pdf")), 1
    by_type = {"choice": 1, "cloze": 1, "true_false": 1, "short": 3, "matching": 1, "ordering": 1, "comparison": 3}
    assert paper.key.replace(" ", "").count(packed) == title_and_feet + quick + sum(by_type.values())


@pytest.mark.parametrize("tail", ["(x)", "[x]", ".len", ".", ";", '"', "\\"])
def test_what_stands_behind_a_value_is_text_too(tail: str, asked: Asked) -> None:
    assert f"the mouth{tail}" in asked(Cloze(text=f"[[It]] is the mouth{tail}")).text
    assert f"){tail} end" in asked(Cloze(text=f"It is [[x]]{tail} end", hint="term")).text


def test_a_line_break_in_a_stem_is_kept(asked: Asked, choice: MakeChoice) -> None:
    (page,) = asked(choice("First line\nSecond line")).pages()
    lines = [line.split() for line in page.splitlines()]
    assert ["1.", "First", "line"] in [line[:3] for line in lines]
    assert ["Second", "line"] in lines


@pytest.mark.parametrize(
    "name", ["Νίκος Καζαντζάκης", "Антон Чехов", "Dvořák", "Nguyễn Văn Linh", "Łódź", "Ōsaka", "Nghĩa"]
)
def test_names_in_other_alphabets_are_printed(name: str, asked: Asked, choice: MakeChoice) -> None:
    paper = asked(choice(f"Who was {name}?"))
    assert f"Who was {name}?" in paper.text
    assert not paper.output.warnings


def test_arabic_and_hebrew_are_printed(asked: Asked, choice: MakeChoice) -> None:
    paper = asked(choice("Where is القاهرة and where ירושלים?"))
    assert not paper.output.warnings
    assert "☐" not in paper.text


def test_characters_without_a_glyph_become_boxes_and_are_named(asked: Asked, choice: MakeChoice) -> None:
    paper = asked(choice("What does 漢 mean, and 🌋?", "漢"))
    assert "What does ☐ mean, and ☐?" in paper.text
    assert "1 A ☐" in paper.key
    assert paper.output.warnings == (
        "No font holds 漢 (U+6F22 CJK UNIFIED IDEOGRAPH-6F22), 🌋 (U+1F30B VOLCANO); printed as ☐.",
    )
    assert b"pdfuaid:part" in paper.output.files["worksheet.pdf"]


def test_many_characters_without_a_glyph_are_counted(asked: Asked, choice: MakeChoice) -> None:
    (warning,) = asked(choice("".join(map(chr, range(0x4E00, 0x4E00 + 300))))).output.warnings
    assert " and 288 more; printed as ☐." in warning


def test_characters_that_nobody_sees_go_without_a_word(asked: Asked, choice: MakeChoice) -> None:
    paper = asked(choice("zero\u200bwidth \u2068isolated\u2069 bell\u0007 joined\u200d"))
    seen = re.sub("[\u200b\u2068\u2069\u200d]", "", paper.text)
    assert "zerowidth isolated bell joined A" in seen
    assert not paper.output.warnings


@pytest.mark.parametrize("theme", ["plain", "compact", "large", "dyslexia"])
def test_long_items_and_options_wrap_and_keep_all_their_words_on_one_page(
    theme: str, asked: Asked, choice: MakeChoice
) -> None:
    stem = " ".join(f"word{number}" for number in range(43))[:300]
    options = [" ".join(f"{letter}{number}" for number in range(32))[:120] for letter in "pqrs"]
    paper = asked(
        choice(stem, options[0], tuple(options[1:])),
        Matching(pairs=[Pair(left=stem, right=options[1]), Pair(left="short", right="brief")]),
        TrueFalse(statement=stem, answer=False, correction=stem),
        settings={"theme": theme},
    )
    for part in (stem, *options):
        assert part in paper.text
    assert paper.text.count(stem) == 3
    (page,) = [page for page in paper.pages() if " 1. " in page]
    assert all(option[-3:] in page for option in options)


@pytest.mark.parametrize("theme", ["plain", "compact", "large", "dyslexia"])
def test_mathematics_is_printed_as_it_stands(theme: str, asked: Asked, choice: MakeChoice) -> None:
    formulas = ("∫₀¹ x² dx = ⅓", "√2 ≤ π ≠ ∞", "α ∈ ℝ, ∀x ∃y", "H₂O → H⁺ + OH⁻", "½ · 3 × 10⁸ m/s", "−40 °C ± 2‰")
    paper = asked(choice(formulas[0], formulas[1], formulas[2:]), settings={"theme": theme})
    assert not paper.output.warnings
    assert all(formula in paper.text for formula in formulas)


def test_a_word_longer_than_the_line_stays_on_the_paper(asked: Asked, choice: MakeChoice) -> None:
    address = "https://example.org/" + "".join(f"part{number}" for number in range(60))
    paper = asked(choice(address), passage=[PassageBlock(n=1, text=address)])
    lines = paper.read("pdftotext", "worksheet.pdf", "-bbox").splitlines()
    assert max(float(found[1]) for line in lines if (found := re.search(r'xMax="([\d.]+)"', line))) < 595 - 40


_WRITE = """
import sys, hashlib
from quizgen.quiz import Quiz
from quizgen.formats.base import Settings
from quizgen.formats.worksheet import WorksheetFormat
assert "typst" not in sys.modules
for name, pdf in WorksheetFormat().write(Quiz.load(sys.argv[1]), Settings(forms=2, bubbles=True)).files.items():
    print(name, hashlib.sha256(pdf).hexdigest())
"""


def test_the_same_bytes_under_any_hash_seed_time_zone_and_locale(tmp_path: Path, rivers_file: Path) -> None:
    def digests(**changed: str) -> str:
        command = [sys.executable, "-c", _WRITE, str(rivers_file)]
        done = subprocess.run(
            command, env=os.environ | changed, cwd=tmp_path, capture_output=True, text=True, check=True
        )
        return done.stdout

    first = digests(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    assert first.count("\n") == 5
    assert first == digests(PYTHONHASHSEED="2", TZ="Pacific/Auckland", LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="1")
