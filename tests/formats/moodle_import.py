"""Moodle's import of its XML, by the rules of its own code: what a site would hold of a file, or why it refuses it.

The rules are those of Moodle 4 (``question/format.php``, ``question/format/xml/format.php`` and ``questiontype.php`` of
each type), told anew; the texts of answers are trimmed as they are there.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

from lxml import etree

FORMATS = {"moodle_auto_format", "html", "plain_text", "wiki_like", "markdown"}
NUMBERINGS = {"abc", "ABCD", "123", "iii", "IIII", "none"}
_PARTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20)
GRADES = {0, 0.3, 0.4, 0.6, 2 / 3, 0.7, 0.75, 0.8, 5 / 6, 0.9, *(1 / parts for parts in _PARTS)}
"""What an answer may earn, or cost."""
_NEAR = 0.00001
_MOST = {"idnumber": 100, "name": 255}
"""Characters that the columns of the data base have room for."""


def imported(content: bytes) -> tuple[str, list[dict[str, Any]]]:
    """The category that the questions go to, and the questions; AssertionError where Moodle would refuse one."""
    category, *questions = etree.fromstring(content).findall("question")
    assert category.get("type") == "category"
    path = re.split(r"(?<!/)/(?!/)", _said(category, "category"))
    assert path[:2] == ["$course$", "top"]
    assert len(path) == 3
    made = [_question(one) for one in questions]
    assert len({one["id"] for one in made}) == len(made), "an idnumber twice in a category"
    return path[2].replace("//", "/"), made


def _question(element: Any) -> dict[str, Any]:
    for part in element.iter("questiontext", "generalfeedback", "answer", "feedback", "subquestion", "graderinfo"):
        assert part.get("format", "html") in FORMATS
        assert all(child.tag != "text" or not len(child) for child in part), "markup in a text"
    kind, name, idnumber = element.get("type"), _said(element, "name"), element.findtext("idnumber")
    assert name, "a question without a name"
    assert len(name) <= _MOST["name"]
    assert len(idnumber) <= _MOST["idnumber"]
    common = {
        "type": kind,
        "id": idnumber,
        "feedback": _said(element, "generalfeedback"),
        "points": float(element.findtext("defaultgrade")),
        "tags": [_said(tag) for tag in element.iterfind("tags/tag")],
    }
    if kind != "cloze":
        assert element.find("questiontext").get("format") == "plain_text", "a text that is to stand as it is"
        common["stem"] = _said(element, "questiontext")
    return {**common, **_TYPES[kind](element)}


def _said(parent: Any, name: str = ".") -> str:
    return (parent.findtext(f"{name}/text") or "").strip()


def _answers(element: Any) -> list[tuple[str, float, str]]:
    return [
        (_said(one), float(one.get("fraction")) / 100, _said(one, "feedback")) for one in element.iterfind("answer")
    ]


def _graded(element: Any) -> list[tuple[str, float, str]]:
    """Answers whose shares are all on Moodle's list of grades."""
    answers = _answers(element)
    for text, share, _ in answers:
        assert text, "an answer without a text"
        assert any(abs(abs(share) - grade) < _NEAR for grade in GRADES), f"no grade: {share}"
    return answers


def _multichoice(element: Any) -> dict[str, Any]:
    answers = _graded(element)
    shares = [share for _, share, _ in answers]
    is_single = element.findtext("single", "true").strip() not in {"false", "0", ""}
    numbering = element.findtext("answernumbering", "abc")
    assert len(answers) > 1
    assert numbering in NUMBERINGS
    if is_single:
        assert max(shares) == 1
    else:
        assert round(sum(share for share in shares if share > 0), 2) == 1
    shuffled = element.findtext("shuffleanswers", "false").strip() not in {"false", "0", ""}
    return {"single": is_single, "numbering": numbering, "shuffled": shuffled, "options": answers}


def _truefalse(element: Any) -> dict[str, Any]:
    answers = {text: (share, told) for text, share, told in _answers(element)}
    assert set(answers) == {"true", "false"}, "told by its place, with a warning"
    assert {share for share, _ in answers.values()} == {0, 1}
    return {"answer": answers["true"][0] == 1, "told": {text: told for text, (_, told) in answers.items()}}


def _shortanswer(element: Any) -> dict[str, Any]:
    return {"answers": [(_exact(text), share) for text, share, _ in _graded(element)]}


def _exact(pattern: str) -> str:
    """The one text that an answer to be written fits; an asterisk without a backslash would fit any."""
    assert not re.search(r"(?<!\\)\*", pattern), f"a wildcard in {pattern!r}"
    return pattern.replace(r"\*", "*")


_GAP = re.compile(r"\{(\d*):SHORTANSWER:(.+?)(?<!\\)\}", re.DOTALL)
_BEGINS = re.compile(r"=|%(-?\d+(?:[.,]\d*)?)%")


def _cloze(element: Any) -> dict[str, Any]:
    """Entities are resolved, and then a backslash goes from before a brace or a number sign, from nothing else."""
    assert element.find("questiontext").get("format") == "html"
    before, points, inside, after = _GAP.split(_said(element, "questiontext"))
    assert "{" not in before + after
    return {
        "points": float(points or 1),
        "before": _read_html(before),
        "after": _read_html(after),
        "answers": [_alternative(one) for one in re.split(r"(?<![\\&])~", inside)],
    }


def _alternative(text: str) -> tuple[str, float]:
    """A share, an equals sign or a figure between per cent signs but not both, and the answer behind it."""
    begins = _BEGINS.match(text)
    share = 0.0 if begins is None else float(begins[1].replace(",", ".")) / 100 if begins[1] else 1.0
    answer, *told = re.split(r"(?<![\\&])#", text[begins.end() :] if begins else text)
    assert not told, "a feedback that nobody gave"
    return _exact(html.unescape(answer).replace(r"\}", "}").replace(r"\#", "#")), share


def _read_html(text: str) -> str:
    lines = text.replace("<br/>", "\n")
    assert "<" not in lines, "a tag of its own"
    return html.unescape(lines)


def _matching(element: Any) -> dict[str, Any]:
    sides = [(_said(one), _said(one, "answer")) for one in element.iterfind("subquestion")]
    assert all(right for _, right in sides)
    assert len(sides) > 2, "the import stops here"
    return {"sides": sides}


def _ordering(element: Any) -> dict[str, Any]:
    """The order of the file is the right one, whatever the fractions."""
    steps = [text for text, _, _ in _answers(element)]
    assert len(steps) > 1
    assert all(steps)
    return {"steps": steps, "shown": element.findtext("selecttype", "RANDOM")}


def _essay(element: Any) -> dict[str, Any]:
    return {"for the grader": _said(element, "graderinfo")}


_TYPES: dict[str, Callable[[Any], dict[str, Any]]] = {
    "multichoice": _multichoice,
    "truefalse": _truefalse,
    "shortanswer": _shortanswer,
    "cloze": _cloze,
    "matching": _matching,
    "ordering": _ordering,
    "essay": _essay,
}
