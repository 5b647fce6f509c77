"""The page as a file: whole, closed to the world, the same each time."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.formats.base import Settings
from quizgen.formats.html_page import HtmlFormat
from quizgen.forms import deal
from quizgen.quiz import Quiz, TrueFalse
from quizgen.quiz.model import Image

from .conftest import written
from .pupil import answer_all

ROOT = Path(__file__).parents[3]
TORTURE = (
    "a </script><script>document.title='b'</script> <!-- c --> <b>d</b> &amp; &lt;e \"f\" 'g' `h` ${i} {{ j }} {% k %} "
    "\\u003c \\n onload=l javascript:m 🌋 שלום عربي"
)

Open = Callable[..., Any]


def test_every_item_is_in_it(rivers_quiz: Quiz) -> None:
    output = HtmlFormat().write(rivers_quiz, Settings())
    assert list(output.files) == ["quiz.html"]
    assert not output.left_out
    assert not output.warnings
    assert output.files["quiz.html"].count(b'<form class="item ') == len(rivers_quiz.items)


def test_nothing_runs_or_loads_that_the_policy_does_not_name(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert "form-action 'none'" in policy
    text = written(rivers_quiz)
    assert re.findall(r'\b(?:src|href)="(?!#|data:)([^"]*)"', text) == ["https://example.org/rivers"]
    assert not re.search(r"\son\w+=|\sstyle=|url\(|@import|fetch\(|XMLHttp|localStorage|cookie", text)


def test_hard_text_is_shown_to_the_letter_and_none_of_it_runs(tortured: Callable[[str], Quiz], opened: Open) -> None:
    quiz = tortured(TORTURE)
    page = opened(quiz)
    title = page.title()
    assert title == f"Title:: {TORTURE} ::"
    assert page.locator("h1").inner_text() == title
    before = {"#q1 legend": 1, "#q2 p.stem": 3, "#q3 legend": 1, "#q4 label": 1, "#q5 legend": 1, "#q6 .steps": 1}
    for place, count in before.items():
        assert "".join(page.locator(place).all_inner_texts()).count(TORTURE) == count, place
    assert page.locator("#q2 input").get_attribute("aria-label") == f"Gap: :{TORTURE}:"
    assert page.locator("#q5 option").filter(has_text=TORTURE).first.inner_text().endswith(TORTURE)
    answer_all(page, quiz, right=True)
    page.get_by_role("button", name="Mark all").click()
    assert "7 of 7 points." in page.locator("[data-result]").inner_text()
    for number, count in enumerate((3, 3, 2, 4, 4, 3, 5), 1):  # key, accepted, feedback and source of each, none twice
        assert page.locator(f"#q{number} .solution").inner_text().count(TORTURE) == count, number
    assert page.title() == title
    assert page.locator("b:text-is('d')").count() == 0


def test_a_line_break_in_the_text_is_kept(opened: Open) -> None:
    page = opened(Quiz(title="T", items=[TrueFalse(statement="First line\nsecond line", answer=True)]))
    assert page.locator("legend").inner_text().endswith("First line\nsecond line")


@pytest.mark.parametrize(("text", "direction"), [("مرحبا بكم", "rtl"), ("שלום לכם", "rtl"), ("Hello there", "ltr")])
def test_each_text_runs_in_its_own_direction(
    text: str, direction: str, tortured: Callable[[str], Quiz], opened: Open
) -> None:
    page = opened(tortured(text))
    shown = page.get_by_text(text, exact=True)
    directions = shown.evaluate_all(
        "all => [...new Set(all.filter(one => one.dir).map(one => one.matches(':dir(rtl)')))]"
    )
    assert directions == [direction == "rtl"]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/hosts", "data:text/html,x"])
def test_only_an_address_of_the_web_becomes_a_link(link: str) -> None:
    quiz = Quiz.model_validate(
        {"title": "T", "passage": [{"n": 1, "text": "x"}], "source": [{"name": "Atlas", "url": link}]}
    )
    assert "Atlas" in written(quiz)
    assert link not in written(quiz)


@pytest.mark.parametrize("name", ["map.svg", "MAP.PNG"])
def test_a_picture_is_part_of_the_page(name: str, tmp_path: Path, opened: Open) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle r="30"/></svg>'
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000"
        "000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
    )
    (tmp_path / name).write_bytes(svg.encode() if name.endswith("svg") else pixel)
    item = TrueFalse(statement="It is.", answer=True, image=Image(file=name, alt='A "map" <of> x'))
    picture = opened(Quiz(title="T", items=[item])).locator("img")
    assert picture.get_attribute("alt") == 'A "map" <of> x'
    assert picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") > 0


@pytest.mark.parametrize(
    ("name", "warning"),
    [
        ("none.png", "Item a goes without its picture: none.png cannot be read."),
        ("map.tiff", "The page goes without map.tiff: browsers show .png"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_told_and_described(name: str, warning: str, tmp_path: Path) -> None:
    (tmp_path / "map.tiff").write_bytes(b"II*")
    item = TrueFalse(id="a", statement="It is.", answer=True, image=Image(file=name, alt="A map"))
    output = HtmlFormat().write(Quiz(title="T", items=[item]), Settings(folder=tmp_path))
    assert [told[: len(warning)] for told in output.warnings] == [warning]
    assert "[Picture: A map]" in output.files["quiz.html"].decode()


def test_without_script_it_is_a_worksheet_with_the_answers_behind_a_fold(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz, java_script_enabled=False)
    assert page.locator(".note").is_visible()
    assert page.locator("button:visible, progress:visible").count() == 0
    answer = page.locator("#q1").get_by_text("A steep stream deepens")
    assert not answer.is_visible()
    page.locator("#q1 summary").click()
    assert answer.is_visible()


@pytest.mark.parametrize("text", ["x" * 300, "word " * 60], ids=["one word", "many words"])
def test_nothing_is_wider_than_the_screen(text: str, tortured: Callable[[str], Quiz], opened: Open) -> None:
    page = opened(tortured(text.strip()))
    page.evaluate("document.querySelectorAll('details, .judge').forEach(one => one.hidden = !(one.open = true))")
    for width in (320, 375, 768, 1024, 1200):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_marks_is_data_that_no_text_can_leave(tortured: Callable[[str], Quiz]) -> None:
    found = re.search(r'<script type="application/json" id="markings">(.*?)</script>', written(tortured(TORTURE)))
    assert found
    ways = ["options", "fields", "options", "fields", "fields", "order", "fields"]
    assert [one["way"] for one in json.loads(found[1])] == ways
    assert "<" not in found[1]


def test_key_letters_are_those_of_form_a(rivers_quiz: Quiz) -> None:
    found = re.search(r'id="markings">(.*?)</script>', written(rivers_quiz))
    assert found
    for dealt, marking in zip(deal(rivers_quiz).items, json.loads(found[1]), strict=True):
        if dealt.options:
            assert tuple(letter for right in marking["right"] for letter in right) == dealt.answer


def test_same_bytes_under_any_hash_seed(rivers_file: Path) -> None:
    code = (
        "import sys, hashlib; from quizgen.quiz import Quiz; from quizgen.formats.base import Settings\n"
        "from quizgen.formats.html_page import HtmlFormat\n"
        "page = HtmlFormat().write(Quiz.load(sys.argv[1]), Settings()).files['quiz.html']\n"
        "print(hashlib.sha256(page).hexdigest())"
    )
    digests = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        command = [sys.executable, "-c", code, str(rivers_file)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
        digests.add(done.stdout.decode().strip())
    assert digests == {hashlib.sha256(written(Quiz.load(rivers_file)).encode()).hexdigest()}
