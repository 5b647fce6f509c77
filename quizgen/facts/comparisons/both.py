"""What two things both do: both A and B V, A and B both V."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Phrase, Sentence
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.comparing import clause_at, from_verb_on, matches
from quizgen.facts.comparisons.likeness import what_both_do
from quizgen.facts.comparisons.single import Sound, holder, worded
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_subject
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_PREPOSITIONS = frozenset("for of with in to from by between on at".split())
_NEAR = 12
_BOTH = re.compile(r"\bboth(?= (?:of |the )?[\w’'-]+ )", re.IGNORECASE)


def both(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    """What "both A and B" liken: two things that one verb is said of.

    Args:
        sentence: where it stands.
        sound: of the article.
    """
    for _, words in matches(sentence, _BOTH):
        index = words[0].index
        if index and sentence.tokens[index - 1].text.lower() in _PREPOSITIONS:
            continue
        sides = _pair(sentence, index)
        own = next((one for one in sentence.clauses if sides is not None and sides.head in one.subject.words), None)
        clause = own or clause_at(sentence, index)
        if clause is None or sides is None or not sides.conjuncts:
            continue
        a, b = _members(sentence, index, sides)
        if not _is_shared_by_subject(clause, sides):
            continue
        value = from_verb_on(clause)
        held = holder(sentence, index, sound)
        said = worded(held, index, sound, special=_which_two(held))
        told = Compared(a, b, what_both_do(clause), value, value)
        yield Comparison.of("similarity", rules.SIMILARITY, told, said, "both", sentence)


def _pair(sentence: Sentence, index: int) -> Phrase | None:
    """The two that stand behind "both", or the subject of two right before it: "A and B both V"."""
    pairs = [one for one in sentence.phrases if one.words and len(one.conjuncts) == 2]
    behind = next((one for one in pairs if one.words[0].index in {index, index + 1}), None)
    if behind is not None:
        return behind
    subjects = [one.subject for one in sentence.clauses if one.subject.words and len(one.subject.conjuncts) == 2]
    subject = next((one for one in subjects if abs(one.words[-1].index - index) < _NEAR), None)
    return subject if subject is not None and _is_right_behind(sentence, subject, index) else None


def _is_shared_by_subject(clause: Clause, sides: Phrase) -> bool:
    """True if the two do it: a mere list in another place of the clause likens nothing."""
    if sides.conjuncts[0].head in clause.subject.words:
        return clause.verb.tense != "none" and clause.link != "with"
    return any(
        one.phrase is not None and one.phrase.words == sides.words for one in clause.pieces if one.role == "object"
    )


def _is_right_behind(sentence: Sentence, subject: Phrase, both: int) -> bool:
    """True for "A and B both V": nothing but an auxiliary between."""
    between = sentence.tokens[subject.words[-1].index + 1 : both]
    if subject.words[0].index in {both, both + 1}:
        return True
    return subject.words[-1].index < both and all(one.pos in {"AUX", "ADV"} for one in between)


def _members(sentence: Sentence, both: int, pair: Phrase) -> tuple[str, str]:
    """The two of "both A and B", with all that stands between "both" and the end of B."""
    end = max(token.index for token in pair.words)
    middle = next((one.index for one in sentence.tokens[both:end] if one.text == "and"), None)
    if middle is not None and pair.words[0].index in {both, both + 1}:
        one, other = sentence.tokens[both + 1 : middle], sentence.tokens[middle + 1 : end + 1]
        is_bare = len(one) == 1 and one[0].pos == "ADJ" and len(other) > 1
        return say((*one, *other[1:]) if is_bare else one), say(other)
    a, b = (say(one.words).removeprefix("both ") for one in pair.conjuncts[:2])
    return a, b


def _which_two(clause: Clause | None) -> tuple[Ask, ...]:
    """Which two both V? Asks for a coordinated subject."""
    if clause is None or len(clause.subject.conjuncts) != 2 or is_open(clause.subject.words):
        return ()
    found = answer(clause.subject, acting=True)
    pieces = limiting(clause)
    if not found.word or is_open(tuple(token for piece in pieces for token in piece.words)):
        return ()
    key = " and ".join(say(one.words) for one in clause.subject.conjuncts)
    word = found.word if found.word.startswith("which two") else "who" if found.word == "who" else ""
    stem = ask_subject(clause, f"{word} both" if word.startswith("which") else word, pieces)
    return (Ask("which-two", stem, key, WITH_STEM, clause.subject),) if word and len(key.split()) <= 8 else ()
