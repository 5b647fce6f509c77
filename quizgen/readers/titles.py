"""The title of an article: its first line, or one made from the names in its first sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.quiz.numbers import MONTHS, WEEKDAYS
from quizgen.readers.kinds import ABBREVIATION, END, LONGEST_HEADING, MARKER, MOST_HEADING_WORDS, furniture

MOST_NAMES = 3
LONGEST_NAME = 5
FIRST_WORDS = 7
LONGEST_OPENING = 1000
"""Characters among which a first sentence is looked for: longer ones are no prose, and take long to look through."""
WORD = re.compile(r"[^\W_][\w.&]*(?:[-/’'](?![sS]\b)[\w]+)*")
LINKS = frozenset({"of", "de", "del", "la", "van", "von", "der", "den", "bin", "al"})
# Words that stand capitalised for their place in the sentence and name nothing.
_ORDINARY = (
    "a an the this that these those it its he she his her they their we our you your i my there here who what "
    "when where why how which whose in on at by for from with without to into of off over under about after "
    "before during since until while although though because if unless as than and but or nor so yet however "
    "moreover meanwhile also then now today yesterday tomorrow once many most some any all both each every no not "
    "few several another other such more less much only even just still perhaps according despite instead among "
    "between against across through throughout within along around behind beyond like unlike near next last did "
    "do does is are was were has have had can could may might must shall should will would let people scientists "
    "researchers analysts experts police officials jan feb mar apr jun jul aug sep sept oct "
    "nov dec"
)
# Words that name nothing alone, and may open a name.
_WEAK = "new old young first second third one two three four five six seven eight nine ten"
RANKS = frozenset({"mr", "mrs", "ms", "dr", "sir", "prof", "rev", "hon", "sen", "gen", "gov", "rep"})
WEAK = frozenset(_WEAK.split())
ORDINARY = frozenset(_ORDINARY.split()) | frozenset(map(str.lower, (*MONTHS, *WEEKDAYS))) | WEAK | RANKS
ADJECTIVE = re.compile(r"(?:ian|ean|ese|ish|can|ch|ern|ic)$")
OPENING_ONLY = re.compile(r"(?:ly|ing|ed|[^s]s)$")


@dataclass(frozen=True)
class _Name:
    text: str
    opens: bool  # stands first in the sentence, where every word has a capital
    before_noun: bool


def is_title(line: str, following: str) -> bool:
    """Tell whether an article's first line is its title.

    Args:
        line: the first block, normalised.
        following: the next one, normalised; empty where there is none.
    """
    if not following or len(line) > LONGEST_HEADING + 40 or len(line.split()) > MOST_HEADING_WORDS + 9:
        return False
    if MARKER.match(line) or furniture(line) or not re.search(r"[^\W\d_]{2}", line) or line[-1] in ":;,":
        return False
    if not END.search(line):
        return True
    question = line.rstrip("\"'”’")[-1] in "?!" and len(line) < len(following) / 2
    return question or bool(ABBREVIATION.match(line.split()[-1]))


def made_title(sentences: str, whole: str) -> str:
    """Make a title from the names of a text's first sentence, else from its first words.

    The first name leads; those that the article names oftenest follow, in the order of the sentence.

    Args:
        sentences: the first paragraph.
        whole: all of the article, to count names in.
    """
    first = _first_sentence(sentences[:LONGEST_OPENING])
    names = _distinct([name.text for name in _names(first) if _is_name(name, whole)])
    if not names:
        return _opening(first)
    often = sorted(names[1:], key=lambda name: -_mentions(name, whole))[: MOST_NAMES - 1]
    chosen = [name for name in names if name == names[0] or name in often]
    return chosen[0] if len(chosen) == 1 else f"{', '.join(chosen[:-1])} and {chosen[-1]}"


def _first_sentence(text: str) -> str:
    for match in re.finditer(r"(\S{1,40}[.!?])[\"'”’)]*\s+(?=[A-Z“\"‘'(])", text):
        if not ABBREVIATION.match(match.group(1)):
            return text[: match.end()].strip()
    return text


def _opening(sentence: str) -> str:
    words = sentence.split()
    opening = " ".join(words[:FIRST_WORDS]).rstrip(".,;:!?")
    return opening + "…" if len(words) > FIRST_WORDS else opening


def _names(sentence: str) -> Iterator[_Name]:
    """Give the chains of capitalised words, links between them included."""
    words = list(WORD.finditer(sentence))
    index = 0
    while index < len(words):
        if not _may_open_name(words, index, sentence):
            index += 1
            continue
        end = _chain_end(words, index, sentence)
        chain = words[index:end]
        text = " ".join(match.group().rstrip(".") if match is chain[-1] else match.group() for match in chain)
        after = words[end].group() if end < len(words) and words[end].start() == chain[-1].end() + 1 else ""
        yield _Name(text, index == 0 and len(chain) == 1, after[:1].islower())
        index = end


def _may_open_name(words: Sequence[re.Match[str]], index: int, sentence: str) -> bool:
    word = words[index].group()
    key = word.lower().rstrip(".")
    if not word[0].isupper() or sentence[: words[index].start()].endswith("(") or key in RANKS:
        return False
    if index > 0 or key not in ORDINARY:
        return True
    return key in WEAK and len(words) > 1 and words[1].group()[0].isupper()


def _chain_end(words: Sequence[re.Match[str]], begin: int, sentence: str) -> int:
    end = begin + 1
    while end < len(words) and end - begin < LONGEST_NAME and _touches(words[end - 1], words[end], sentence):
        if words[end].group()[0].isupper():
            end += 1
        elif words[end].group() in LINKS and end + 1 < len(words) and words[end + 1].group()[0].isupper():
            end += 2
        else:
            break
    return end


def _touches(a: re.Match[str], b: re.Match[str], sentence: str) -> bool:
    return sentence[a.end() : b.start()] == " "


def _is_ordinary(word: str) -> bool:
    return word.lower().rstrip(".") in ORDINARY


def _is_name(name: _Name, whole: str) -> bool:
    if _is_ordinary(name.text) or len(name.text) < 2:
        return False
    if " " in name.text:
        return True
    if name.before_noun and ADJECTIVE.search(name.text):
        return False
    if not name.opens:
        return True
    inside = re.search(rf"[\w,] {re.escape(name.text)}\b", whole)
    lower = re.search(rf"\b{re.escape(name.text.lower())}\b", whole)
    return bool(inside) or not (lower or OPENING_ONLY.search(name.text))


def _distinct(names: Sequence[str]) -> list[str]:
    """Give names without those that are part of another."""
    found: list[str] = []
    for name in names:
        if not any(f" {name} " in f" {other} " for other in [*found, *(n for n in names if n != name)]):
            found.append(name)
    return found


def _mentions(name: str, whole: str) -> int:
    return len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", whole))
