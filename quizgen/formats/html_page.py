"""A quiz for a pupil's screen: one HTML file that marks itself, asks nothing of a network, and prints as a worksheet.

The page holds everything, answers too, so that it can be read where scripts are off; the script only marks and hides.
A Content-Security-Policy lets nothing run but that script, named by its digest, and nothing load but pictures in the
page itself.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import PurePath
from typing import Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from quizgen import resources
from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.passage import added_feedback, credited, marked, on_the_web, runs
from quizgen.formats.pictures import Pictures, pictures_of
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, ComparisonTable, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.digest import complete
from quizgen.quiz.vocabulary import words_to_know

_PICTURE_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".svg": "image/svg+xml",
}
_STYLE = tuple(f"style/{name}.css" for name in ("base", "reading", "item", "fields", "marking", "print"))
_SCRIPT = tuple(f"script/{name}.js" for name in ("answers", "item", "quiz"))
_MOST_WORDS = 4
"""An answer of more words can be said in so many ways that only its writer can judge it beside the key."""
_PREPOSITION = re.compile(r"(?:at|by|for|from|in|of|on|since|to|until|with)\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True)
class Marking:
    """What the script needs to mark an item.

    Attributes:
        way: ``options``: those picked must be those that are right; ``fields``: each is right for itself; ``order``:
            each place is.
        right: for each field or place what is right in it; for options each right one in a list of its own.
        judged: whether the pupil judges an answer that is not word for word as it should be.
        points: that the item is worth.
    """

    way: Literal["options", "fields", "order"]
    right: list[list[str]]
    judged: bool
    points: float


class HtmlFormat:
    """Every type: marked by the page, or by the pupil beside the answer where words are free."""

    name = "html"
    facts = Facts("HTML", ("quiz.html",), "a page for a pupil's screen that marks itself", limits="for practice only")

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``quiz.html``; a picture that cannot be shown is named in a warning, its text alternative stays."""
        quiz = complete(quiz)
        found = pictures_of(quiz.items, settings.folder)
        pictures, unknown = _embedded(found)
        items = [(each, _marking(each)) for each in deal(quiz).items]
        style, script = _joined(_STYLE), _joined(_SCRIPT)
        page = _environment().get_template("quiz.html.j2")
        text = page.render(
            quiz=quiz,
            items=items,
            markings=[asdict(marking) for _, marking in items],
            total=sum(marking.points for _, marking in items),
            pictures=pictures,
            passage=runs(quiz.passage),
            paragraphs={block.n for block in quiz.passage},
            vocabulary=words_to_know(quiz),
            sources=credited(quiz),
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
        )
        return Output({"quiz.html": text.encode("utf-8")}, warnings=(*found.missing, *unknown))


def _environment() -> Environment:
    templates = Environment(
        loader=FileSystemLoader(resources.templates() / "html"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    templates.filters |= {
        "added_feedback": added_feedback,
        "marked": marked,
        "points": _points,
        "on_the_web": on_the_web,
    }
    return templates


@cache
def _joined(files: Sequence[str]) -> str:
    """Files of the templates' folder as they stand: no template marks are looked for in style and script."""
    folder = resources.templates() / "html"
    return "\n" + "\n".join((folder / file).read_text(encoding="utf-8") for file in files)


def _policy(style: str, script: str) -> str:
    """What the page may load and run: its own style and script, by their digests, and pictures that it holds."""
    return (
        f"default-src 'none'; script-src {_digest(script)}; style-src {_digest(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _embedded(pictures: Pictures) -> tuple[dict[str, str], list[str]]:
    """Give each picture as a data URI by its file, and a sentence on each of a kind that browsers do not show."""
    shown: dict[str, str] = {}
    unknown: list[str] = []
    for file, content in pictures.contents.items():
        kind = _PICTURE_TYPES.get(PurePath(file).suffix.lower())
        if kind:
            shown[file] = f"data:{kind};base64,{base64.b64encode(content).decode()}"
        else:
            unknown.append(f"The page goes without {file}: browsers show {', '.join(_PICTURE_TYPES)} only.")
    return shown, unknown


def _marking(dealt: FormItem) -> Marking:
    item = dealt.item
    match item:
        case Choice():
            return Marking("options", [[letter] for letter in dealt.answer], False, item.points)
        case TrueFalse():
            return Marking("options", [["true" if item.answer else "false"]], False, item.points)
        case Cloze() if dealt.options:
            return Marking("fields", [list(dealt.answer)], False, item.points)
        case Cloze() | ShortAnswer():
            judged = isinstance(item, ShortAnswer) and len(item.key.split()) > _MOST_WORDS
            return Marking("fields", [_accepted(item)], judged, item.points)
        case ComparisonTable():
            return Marking("fields", [[cell] for row in item.rows for cell in (row.a, row.b)], True, item.points)
    if dealt.steps:
        return Marking("order", _places(dealt), False, item.points)
    return Marking("fields", [[letter] for letter in dealt.answer], False, item.points)


def _accepted(item: Cloze | ShortAnswer) -> list[str]:
    """What counts as right when typed: "12 May" for "on 12 May", too."""
    right = [item.key, *item.accept]
    if isinstance(item, ShortAnswer):
        right += [text[found.end() :] for text in right if (found := _PREPOSITION.match(text))]
    return right


def _places(dealt: FormItem) -> list[list[str]]:
    """The letters that are right at each place: of all steps that read alike."""
    ordered = sorted(dealt.steps, key=lambda step: step.position)
    return [[other.letter for other in dealt.steps if other.text == step.text] for step in ordered]


def _points(points: float) -> str:
    return f"{points:g} point{'' if points == 1 else 's'}"
