"""Markdown (CommonMark, tables as in GitHub's): the questions, and the answers behind them."""

from __future__ import annotations

import re

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.texts import on_a_line, render
from quizgen.quiz import Quiz

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~&]|^[-+=](?=[\s-])|(?<=^\d)[.)]|(?<=^\d\d)[.)]")


class MarkdownFormat:
    """Every type, with answers, feedback and source sentences."""

    name = "markdown"
    facts = Facts("Markdown", ("quiz.md",), "to read, or to keep beside notes")

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.md``; the text of items is escaped, so that none of it is markup."""
        items, left = held(quiz, self.facts)
        values = {"title": on_a_line(quiz.title), "items": items}
        return Output({"quiz.md": render("markdown.j2", _escaped, values)}, left)


def _escaped(text: str) -> str:
    """Text that CommonMark shows as it stands, on one line: a line break would end a list entry or a cell."""
    return "<br>".join(_MARKUP.sub(r"\\\g<0>", line) for line in text.splitlines() if line.strip())
