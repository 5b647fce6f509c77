"""PDFium in a process of its own, with bounds: a file that fills the memory or brings it down ends nothing else.

A PDF of a few kilobytes may unpack to gigabytes or send PDFium round and round, and PDFium has no limits to set.
What goes between the two processes is JSON, a line a page, which is safe to read whatever has become of the other.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from quizgen.errors import ArticleError
from quizgen.readers.base import Source
from quizgen.readers.pdf.page import Page, Picture, Word

GIGABYTE = 1024**3
"""Most bytes of memory, where the system keeps such a bound (Linux does; Windows and macOS do not)."""
PATIENCE = 300.0
"""Seconds; 2,000 full pages take a minute, and longer on a machine that is busy."""
ADVICE = "Open it in a PDF viewer and print it to a new file, or give a part of it."


def pages_apart(source: Source) -> list[Page]:
    """Give the pages of a PDF, as `glyphs.pages_of` finds them.

    Raises:
        ArticleError: it is locked, broken, or has too many pages or characters, or takes too long or too much memory.
    """
    command = [sys.executable, "-P", "-c", f"from {__name__} import main; main()"]
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    given = json.dumps([source.name, source.url]).encode() + b"\n" + source.data
    try:
        done = subprocess.run(command, input=given, capture_output=True, env=here, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise ArticleError(f"{source.called} takes more than {PATIENCE:.0f} seconds to read.", ADVICE) from None
    if done.returncode:
        raise ArticleError(f"{source.called} is broken, or takes more than 1 GB of memory to read.", ADVICE)
    return [_told(json.loads(line)) for line in done.stdout.splitlines()]


def _told(found: Any) -> Page:
    if isinstance(found, dict):
        raise ArticleError(found["message"], found["hint"])
    return _page(*found)


def _page(number: int, width: float, height: float, words: Sequence[Any], pictures: Sequence[Any]) -> Page:
    return Page(number, width, height, tuple(Word(*one) for one in words), tuple(Picture(*one) for one in pictures))


def main() -> None:
    """Read a PDF from standard input and write its pages, or what is wrong with it, on standard output."""
    _bound()
    from quizgen.readers.pdf.glyphs import pages_of

    name, url = json.loads(sys.stdin.buffer.readline())
    try:
        for page in pages_of(Source(name, sys.stdin.buffer.read(), url)):
            print(json.dumps(_fields(page)))
    except ArticleError as error:
        print(json.dumps({"message": error.message, "hint": error.hint}))


def _bound() -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limits, or they are lower already
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE))


def _fields(page: Page) -> list[Any]:
    words = [[*vars(word).values()] for word in page.words]
    return [page.number, page.width, page.height, words, [[*vars(one).values()] for one in page.pictures]]
