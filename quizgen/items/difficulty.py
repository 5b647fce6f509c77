"""How hard an item is likely to be, 0 to 1.

    raw = 0.3 rarity of the key + 0.25 rarity of the rest + 0.15 length of the sentence + 0.3 what guessing cannot do
    difficulty = 1 / (1 + e^((0.52 - raw) / 0.072))

- Rarity is the mean of the three rarest words on the Zipf scale of wordfreq: 0 where all are as common as "people"
  (6), 1 where all stand once in ten million words (2). Numbers have none, so a key of digits counts as half rare.
- Length is that of the longest sentence that must be understood: 0 at 8 words, 1 at 36.
- What guessing cannot do: in a choice, how close the wrong options come to the key (0.2 where they are far off, 0.7
  where they are very near); elsewhere what the type leaves to the answerer: `OPENNESS`.

The last line changes no order, it only spreads the items of many articles over the whole scale: about a third of
them is easy (up to 0.33), a third medium and a third hard (from 0.67), as `quizgen.config.DIFFICULTIES` has it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from quizgen.knowledge.dictionary import frequency
from quizgen.quiz.model import ItemType

OPENNESS: dict[ItemType, float] = {
    "true_false": 0.2, "choice": 0.45, "cloze": 0.6, "matching": 0.5, "ordering": 0.6, "short_answer": 0.75,
    "comparison": 0.85,
}  # fmt: skip
"""How little is shown of the answer: of two answers one is right by chance, of an empty line none."""
_COMMON, _RARE = 6.0, 2.0
_RAREST = 3
_OF_DIGITS = 0.5
_SHORT, _LONG = 8, 36
_FAR, _NEAR = 0.2, 0.7
_MIDDLE, _WIDTH = 0.52, 0.072
_WORD = re.compile(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*")


def difficulty(
    kind: ItemType, asked: str, key: str, sentences: Iterable[str], *, closeness: float | None = None
) -> float:
    """How hard an item is likely to be, 0 easy to 1 hard.

    Args:
        kind: of the item.
        asked: what is read: stem, statement, text around the gap.
        key: what is to be known; empty where nothing is to be filled in.
        sentences: that the item rests on.
        closeness: of the wrong options to the key, 0 to 1; None where there are none.
    """
    length = _share(max((len(one.split()) for one in sentences), default=0) - _SHORT, _LONG - _SHORT)
    open_to = OPENNESS[kind] if closeness is None else _FAR + (_NEAR - _FAR) * closeness
    rest = rarity(asked)
    raw = 0.3 * (rarity(key) if key else rest) + 0.25 * rest + 0.15 * length + 0.3 * open_to
    return round(1 / (1 + math.exp((_MIDDLE - raw) / _WIDTH)), 2)


def rarity(text: str) -> float:
    """How rare the three rarest words of a text are, 0 to 1; half where it holds digits alone."""
    words = _WORD.findall(text)
    if not words:
        return _OF_DIGITS
    rarest = sorted(map(frequency, words))[:_RAREST]
    return sum(_share(_COMMON - one, _COMMON - _RARE) for one in rarest) / len(rarest)


def _share(value: float, whole: float) -> float:
    return max(0.0, min(1.0, value / whole))
