"""Lines of a paragraph joined, and words that were broken at a line's end made whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

SOFT, HARD = "\u00ad", "\u2011"
"""Hyphens of which the file says whether they are a typesetter's or a word's own (ISO 32000-1, 14.8.2.2.3)."""
PLAIN, TYPOGRAPHIC = "-", "\u2010"
HYPHENS = PLAIN + SOFT + HARD + TYPOGRAPHIC
LETTER = r"[^\W_]"
BROKEN = re.compile(rf"({LETTER}+(?:['’]{LETTER}+)?)[{HYPHENS}]$")
TAIL = re.compile(rf"{LETTER}+")
WORD = re.compile(rf"{LETTER}+(?:-{LETTER}+)*")
INSIDE = re.compile(rf"{LETTER}([{PLAIN}{TYPOGRAPHIC}]){LETTER}")
SHARING = re.compile(r"(?:and|or|to|nor)\b(?!-)")
"""What follows a hyphen that stands for the rest of a word: pre- and postwar."""
TOUCHING = re.compile(rf"\S[{HYPHENS}–—/]$")
OPENING_DASH = re.compile(r"—\S")
BOUND = frozenset({"un", "dis", "mis", "im", "ir"})
"""What no hyphen follows within a word, but before a capital."""
FEWEST, SELDOM = 3, 0.1
"""So many hyphens at the ends of lines tell that no word is broken, where hardly any can be a typesetter's."""
COMMON, KNOWN, RARER = 3.5, 2.2, 2.3
"""On the Zipf scale (van Heuven et al. 2014): both parts of a compound are common words, and the rarer is two hundred
times commoner than the compound without its hyphen; where nobody writes it so, they need only be known. Right for 99%
of 4,275 that five programs set at the ends of lines of 70 articles. It is asked only where the file tells nothing."""


class Hyphens:
    """Decides whether a hyphen at a line's end is the word's own, from the lines of the whole text."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Take the lines in reading order; pieces of paragraphs are joined later."""
        self.words = frozenset(
            word.lower() for line in lines for word in WORD.findall(line.replace(TYPOGRAPHIC, PLAIN))
        )
        self.told = _told(lines)

    def joined(self, lines: Sequence[str]) -> str:
        """Give the lines of a paragraph as one text."""
        parts = [self._end(line, following) for line, following in pairwise(lines)]
        return "".join([*parts, lines[-1]])

    def _end(self, line: str, following: str) -> str:
        broken, tail = BROKEN.search(line), TAIL.match(following)
        if not broken or not tail:
            return line if TOUCHING.search(line) or OPENING_DASH.match(following) else f"{line} "
        head, end, own = broken.group(1), tail.group(), self.told.get(line[-1])
        if own is not False and SHARING.match(following) and _frequency(head + end) < KNOWN:
            return f"{line[:-1]}- "
        own = self.is_own(head, end, line[: broken.start()]) if own is None else own
        return line[:-1] + PLAIN * own

    def is_own(self, head: str, tail: str, before: str) -> bool:
        """Tell whether ``head-tail`` has a hyphen of its own: as elsewhere in the text, else by how common words are.

        Args:
            head: the word up to the hyphen.
            tail: what follows it on the next line.
            before: the line before ``head``: a capital within a sentence makes it a name.
        """
        whole = (head + tail).lower()
        if f"{head}-{tail}".lower() in self.words or len(head) == 1 or head[-1].isdigit() or tail[0].isdigit():
            return True
        if whole in self.words:
            return False
        if tail[0].isupper() and not head.isupper():
            return True
        if head.lower() in BOUND:
            return False
        rarer, joined = min(_frequency(head), _frequency(tail)), _frequency(whole)
        is_name = head[0].isupper() and before.rstrip()[-1:] not in (".", "!", "?")
        if not joined:
            return rarer > (COMMON if is_name else KNOWN)
        return not is_name and rarer > max(COMMON, joined + RARER)


def _told(lines: Sequence[str]) -> dict[str, bool]:
    """Tell for each sign that stands for a hyphen whether it is a word's own, where the file tells.

    Where it marks hyphens of one sort, as tagged files do, the others are of the other sort. A typesetter that has a
    sign of its own uses it at the ends of lines only. And where no word is broken, all are words' own.
    """
    found = {SOFT: False, HARD: True}
    broken = [*_broken(lines)]
    signs = {sign for sign, _, _ in broken}
    inside = {sign for line in lines for sign in INSIDE.findall(line)}
    if marked := signs & {SOFT, HARD}:
        return found | ({PLAIN: SOFT in marked} if len(marked) == 1 else {})
    if TYPOGRAPHIC in signs and inside == {PLAIN}:
        return found | {TYPOGRAPHIC: False, PLAIN: True}
    sure = sum(_frequency(head + tail) > min(_frequency(head), _frequency(tail)) for _, head, tail in broken)
    return found | ({PLAIN: True, TYPOGRAPHIC: True} if len(broken) >= FEWEST and sure < SELDOM * len(broken) else {})


def _broken(lines: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Give the hyphen at the end of each line that has one, and what stands before and after it."""
    for line, following in pairwise(lines):
        head, tail = BROKEN.search(line), TAIL.match(following)
        if head and tail:
            yield line[-1], head.group(1), tail.group()


def _frequency(word: str) -> float:
    from quizgen.knowledge.dictionary import frequency

    return frequency(word)
