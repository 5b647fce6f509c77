"""Lines of a paragraph joined, and words that were broken at a line's end made whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

SOFT = "\u00ad"
BROKEN = re.compile(rf"([^\W\d_]+(?:['’][^\W\d_]+)?)[-{SOFT}]$")
TAIL = re.compile(r"[^\W\d_]+")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SHARING = frozenset({"and", "or", "to", "nor"})
"""What follows a hyphen that stands for the rest of a word: pre- and postwar."""
TOUCHING = re.compile(r"\S[-–—]$|—$")
OPENING_DASH = re.compile(r"—\S")
COMMON, RARER = 3.5, 2.3
"""On the Zipf scale (van Heuven et al. 2014): the parts of a compound are common words, and the rarer is two
hundred times commoner than the compound without its hyphen. Right for 40 of 43 that were looked at."""


class Hyphens:
    """Decides whether a hyphen at a line's end is the word's own, from the words of the whole text."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words = frozenset(word.lower() for line in lines for word in WORD.findall(line))

    def joined(self, lines: Sequence[str]) -> str:
        """Give the lines of a paragraph as one text."""
        parts = [self._end(line, following) for line, following in pairwise(lines)]
        return "".join([*parts, lines[-1]])

    def _end(self, line: str, following: str) -> str:
        broken, tail = BROKEN.search(line), TAIL.match(following)
        if broken and tail:
            head, end = broken.group(1), tail.group()
            if end in SHARING and _frequency(head + end) < COMMON:
                return f"{line[:-1]}- "
            return line[:-1] + ("-" if self.is_own(head, end, line[: broken.start()]) else "")
        return line if TOUCHING.search(line) or OPENING_DASH.match(following) else f"{line} "

    def is_own(self, head: str, tail: str, before: str) -> bool:
        """Tell whether ``head-tail`` has a hyphen of its own: as elsewhere in the text, else by how common words are.

        Args:
            head: the word up to the hyphen.
            tail: what follows it on the next line.
            before: the line before ``head``: a capital within a sentence makes it a name.
        """
        whole = (head + tail).lower()
        if f"{head}-{tail}".lower() in self.words or len(head) == 1:
            return True
        if whole in self.words:
            return False
        if tail[0].isupper():
            return True
        if head[0].isupper() and before.rstrip()[-1:] not in (".", "!", "?"):
            return False
        return min(_frequency(head), _frequency(tail)) > max(COMMON, _frequency(whole) + RARER)


def _frequency(word: str) -> float:
    from wordfreq import zipf_frequency

    return zipf_frequency(word, "en")
