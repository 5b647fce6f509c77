"""A quiz from any file: which reader, what is told, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.archives import packed
from quizgen.cli import main
from quizgen.errors import QuizFileError, UsageError
from quizgen.importing import read_any
from quizgen.quiz import Quiz

TEXTS = {
    "gift": "::One::Which is hot? {~ice =lava ~snow}\n",
    "aiken": "Which is hot?\nA. ice\nB. lava\nC. snow\nANSWER: B\n",
    "text2qti": "1. Which is hot?\na) ice\n*b) lava\nc) snow\n",
    "csv": "question,answer,wrong 1,wrong 2\nWhich is hot?,lava,ice,snow\n",
    "moodle-xml": (
        '<quiz><question type="multichoice"><questiontext><text>Which is hot?</text></questiontext>'
        '<answer fraction="0"><text>ice</text></answer><answer fraction="100"><text>lava</text></answer>'
        '<answer fraction="0"><text>snow</text></answer></question></quiz>'
    ),
    "qti-1.2": (
        '<questestinterop><item ident="i"><presentation><material><mattext>Which is hot?</mattext></material>'
        '<response_lid ident="r"><render_choice>'
        '<response_label ident="a"><material><mattext>ice</mattext></material></response_label>'
        '<response_label ident="b"><material><mattext>lava</mattext></material></response_label>'
        '<response_label ident="c"><material><mattext>snow</mattext></material></response_label>'
        "</render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar>"
        '<varequal respident="r">b</varequal></conditionvar><setvar>100</setvar></respcondition></resprocessing>'
        "</item></questestinterop>"
    ),
    "qti-2.1": (
        '<assessmentItem title="rocks"><responseDeclaration identifier="R" cardinality="single">'
        "<correctResponse><value>b</value></correctResponse></responseDeclaration><itemBody>"
        '<choiceInteraction responseIdentifier="R"><prompt>Which is hot?</prompt>'
        '<simpleChoice identifier="a">ice</simpleChoice><simpleChoice identifier="b">lava</simpleChoice>'
        '<simpleChoice identifier="c">snow</simpleChoice></choiceInteraction></itemBody></assessmentItem>'
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_text_tells_its_format_and_every_format_gives_the_same_item(tmp_path: Path, name: str) -> None:
    path = tmp_path / "rocks.txt"
    path.write_text(TEXTS[name], encoding="utf-8")
    read = read_any(path)
    (item,) = read.quiz.items
    assert read.format == name
    assert (item.type, item.stem, item.key) == ("choice", "Which is hot?", "lava")
    assert (read.quiz.title, bool(item.id), bool(read.quiz.uid)) == ("rocks", True, True)


def test_the_ending_of_the_name_goes_before_the_text_and_the_user_before_both(tmp_path: Path) -> None:
    path = tmp_path / "rocks.gift"
    path.write_text(TEXTS["aiken"], encoding="utf-8")
    with pytest.raises(QuizFileError, match="no item"):
        read_any(path)
    assert read_any(path, "aiken").format == "aiken"
    with pytest.raises(UsageError, match="word"):
        read_any(path, "word")


@pytest.mark.parametrize("name", ["moodle-xml", "qti-1.2", "qti-2.1"])
def test_several_formats_are_xml_and_the_text_tells_them_apart(tmp_path: Path, name: str) -> None:
    path = tmp_path / "rocks.xml"
    path.write_text(TEXTS[name], encoding="utf-8")
    assert read_any(path).format == name


def test_a_package_is_read_whatever_it_is_called_and_lines_are_told_with_their_file(tmp_path: Path) -> None:
    path = tmp_path / "rocks.imscc"
    essay = '<item ident="e"><presentation><response_str ident="r"/></presentation></item>'
    members = {"quiz/a.xml": TEXTS["qti-1.2"].encode(), "b.xml": f"<questestinterop>{essay}</questestinterop>".encode()}
    path.write_bytes(packed({"imsmanifest.xml": b"<manifest/>", **members, "picture.png": b"\x89PNG"}))
    read = read_any(path)
    assert (read.format, read.quiz.items[0].key) == ("qti-1.2", "lava")
    assert read.told == ("rocks.imscc, b.xml, line 1: an essay is left out.",)


@pytest.mark.parametrize("named", ["", "gift", "qti-1.2"])
def test_a_zip_file_without_a_quiz_is_refused(tmp_path: Path, named: str) -> None:
    path = tmp_path / "rocks.zip"
    path.write_bytes(packed({"a.xml": b"<a/>", "b.txt": TEXTS["gift"].encode()}))
    with pytest.raises(QuizFileError, match=r"rocks\.zip (is a zip file, and no package|holds no item)"):
        read_any(path, named)


def test_what_is_left_out_is_told_with_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "rocks.gift"
    path.write_text("Tell of lava. {}\n\n" + TEXTS["gift"], encoding="utf-16")
    assert read_any(path).told == ("rocks.gift, line 1: an essay is left out.",)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"Just a text about lava."])
def test_what_is_no_quiz_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rocks.txt"
    path.write_bytes(content)
    with pytest.raises(QuizFileError, match=r"rocks\.txt is no quiz file"):
        read_any(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(QuizFileError, match="cannot be read"):
        read_any(tmp_path / "none.gift")


def test_the_command_writes_a_quiz_file_and_never_over_one(tmp_path: Path) -> None:
    path = tmp_path / "rocks.gift"
    path.write_text("Tell of lava. {}\n\n" + TEXTS["gift"], encoding="utf-8")
    done = CliRunner().invoke(main, ["import", str(path)])
    assert (done.exit_code, done.stdout) == (0, f"{tmp_path / 'rocks.yaml'}\n")
    assert "line 1: an essay is left out" in done.stderr
    assert [item.type for item in Quiz.load(tmp_path / "rocks.yaml").items] == ["choice"]
    again = CliRunner().invoke(main, ["import", str(path)])
    assert again.exit_code == 2
    assert "is there already" in again.stderr


def test_the_schema_is_printed() -> None:
    assert json.loads(CliRunner().invoke(main, ["schema"]).stdout)["title"] == "Quiz"


def test_a_quiz_file_of_any_name_is_read_where_it_is_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "rocks.txt"
    path.write_text("quizgen: 1\ntitle: Rocks\nitems: []\n", encoding="utf-8")
    assert read_any(path, "quiz").format == "quiz"
