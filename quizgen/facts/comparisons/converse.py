"""A comparison said in other words: from the other side, with the sides exchanged, with the opposite verb."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import phrase_after
from quizgen.facts.model import WRITTEN, Ask
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import ARTICLES, MOST_OR_LEAST
from quizgen.tags import NOUNS, PRESENT, QUALITIES
from quizgen.wording.counting import is_counted
from quizgen.wording.opposite_words import neutral
from quizgen.wording.questions import inverted
from quizgen.wording.statements import limiting, source_words
from quizgen.wording.words import is_open, say
from quizgen.wording.words import sentence as as_sentence

_LINKING = frozenset({"be", "become", "remain", "have"})
_EVERYBODY = frozenset({"any", "all", "every", "ever", "other"})
_SLIGHTING = frozenset({"just", "merely", "simply", "only", "mere"})
"""Words before what something is more than, which is then no second thing: "more than just a shop"."""
_OF_DEEDS = frozenset("fast slow quick long hard early late well".split())
"""Qualities of deeds as well as of things."""
_MANNER = frozenset({"better", "worse", "later", "earlier", "rather", "further"})
"""Comparatives of words with which "how" asks for something else."""
_GRADING = frozenset({"ADJ", "ADV", "NUM", "NOUN", "SYM"})
_BE = {
    "is": ("is", "are"), "are": ("is", "are"), "was": ("was", "were"), "were": ("was", "were"),
    "has": ("has", "have"), "have": ("has", "have"),
}  # fmt: skip


@dataclass(frozen=True)
class Degree:
    """A clause that ends in "than B", in parts.

    Attributes:
        clause: the clause.
        middle: from behind the verb up to "than", that not counted.
        other: B.
        word: the comparative.
    """

    clause: Clause
    middle: Words
    other: Phrase
    word: Token


def degree(sentence: Sentence, clause: Clause, word: Token, than: int) -> Degree | None:
    """The parts of "A is ADJ-er than B" or "A has more N than B"; None where "than B" does not end the clause."""
    behind = tuple(token for piece in limiting(clause) if not piece.front for token in piece.words)
    other = phrase_after(sentence, than + 1, 0)
    if other is None or not behind or behind[-1] != other.words[-1] or is_open(other.words):
        return None
    last = clause.verb.words[-1].index
    middle = tuple(token for token in behind if last < token.index < than)
    if word not in middle or clause.verb.negated or other.head.pos not in NOUNS:
        return None
    if _is_set_beside(middle, other, clause.subject):
        return None
    return Degree(clause, middle, other, word)


def _is_set_beside(middle: Words, other: Phrase, subject: Phrase) -> bool:
    """True for "gout is more common in men than women": women are set beside the men, and not beside gout."""
    last = middle[-1] if any(token.pos == "ADP" for token in middle) else None
    sort = knowledge.noun_class(last.lemma) if last is not None else None
    return sort is not None and sort == knowledge.noun_class(other.head.lemma) != knowledge.noun_class(
        subject.head.lemma
    )


def exchanged(parts: Degree) -> str:
    """ "B is ADJ-er than A", which is false where "A is ADJ-er than B" is true; empty where B is no like thing."""
    return _said(parts, say(parts.middle)) if _are_alike(parts) else ""


def from_other_side(parts: Degree) -> str:
    """ "B is less ADJ than A" for "A is more ADJ than B"; "No other N is as ADJ as A" for "than any other N"."""
    if {"any", "other"} <= {token.text.lower() for token in parts.other.words[:2]}:
        return _no_other(parts)
    opposite = _opposite(parts)
    figured = any(token.pos == "NUM" or token.text == "%" for token in parts.middle)
    joined = any(token.pos == "CCONJ" for token in parts.middle)  # of two degrees each would have to be turned
    if not _are_alike(parts) or not opposite or figured or joined:
        return ""
    return _said(parts, say(_replaced(parts.middle, parts.word, opposite)))


def how_compared(parts: Degree) -> Ask | None:
    """ "How ADJ is A compared with B?" for "A is far ADJ-er than B"; None where B is everybody or no like thing.

    A bare "larger" would answer nothing that the question does not tell.
    """
    clause, word = parts.clause, parts.word
    behind = [token for token in parts.middle if token.index > word.index]
    is_plain = word.text.lower() not in _MANNER and all(token.pos in _GRADING for token in parts.middle)
    is_more = word.text.lower() in {"more", "less"}
    is_bare = len(parts.middle) == 1 + is_more
    if clause.verb.main.lemma != "be" or not is_plain or is_bare or len(behind) != is_more or not _are_alike(parts):
        return None
    grade = behind[0].text if is_more else word.lemma
    first, rest = inverted(clause.verb)
    head = [f"{source_words(clause)}, "] if clause.source else []
    head += [f"{say(piece.words)}, " for piece in limiting(clause) if piece.front]
    core = f"how {neutral(grade)} {first} {say(clause.subject.words)} {rest} compared with {say(parts.other.words)}"
    stem = as_sentence(f"{''.join(head)}{' '.join(core.split())}", "?")
    return Ask("how-compared", stem, say(parts.middle), WRITTEN, None, level="understand")


def _are_alike(parts: Degree) -> bool:
    """True if B can take A's place: both named, or both of them things with no time, figure or everybody among them."""
    other, subject = parts.other, parts.clause.subject
    lead = parts.other.words[0].text.lower()
    if (
        lead in _EVERYBODY | _SLIGHTING | {"that", "those", "in", "one"}
        or other.is_numeric
        or subject.head.pos == "PRON"
    ):
        return False
    if parts.clause.verb.main.lemma not in _LINKING and not (other.is_named and subject.is_named):
        return False
    is_time = knowledge.noun_class(other.head.lemma) == "time" or other.head.lemma in {"average", "rest"}
    has_own = other.is_named or other.number == "plural" or other.determiner in ARTICLES or other.modifiers
    return not is_time and bool(has_own) and say(other.words) != say(subject.words)


def _said(parts: Degree, middle: str) -> str:
    clause = parts.clause
    verb = agreed(clause, parts.other.number)
    head = [source_words(clause)] if clause.source else []
    head += [say(piece.words) for piece in limiting(clause) if piece.front]
    core = f"{say(parts.other.words)} {verb} {middle} than {say(clause.subject.words)}"
    return as_sentence(", ".join([*head, core]))


def agreed(clause: Clause, number: str) -> str:
    """The verb group with its finite verb in the number given."""
    finite = clause.verb.finite
    text = finite.text.lower()
    place = 0 if number == "singular" else 1
    other = _BE[text][place] if text in _BE else text
    if text not in _BE and finite.tag in PRESENT:
        forms = inflections_of(finite.lemma, tag=("VBZ", "VBP")[place], inflect_oov=True)
        other = str(forms[0]) if forms else text
    return say(_replaced(clause.verb.words, finite, other))


def _replaced(words: Words, word: Token, text: str) -> Words:
    return tuple(replace(one, text=text, say=None) if one.index == word.index else one for one in words)


def _opposite(parts: Degree) -> str:
    """The comparative of the other direction; empty where English has none."""
    word = parts.word.text.lower()
    behind = [token for token in parts.middle if token.index > parts.word.index]
    if word == "more":
        return "fewer" if is_counted(tuple(behind)) else "less"
    if word in {"less", "fewer"}:
        return "more"
    return knowledge.opposite_degree(word) or ""


def _no_other(parts: Degree) -> str:
    """ "No other N is as ADJ as A" for "A is ADJ-er than any other N"."""
    clause, word = parts.clause, parts.word
    behind = [token for token in parts.middle if token.index > word.index]
    before = [token for token in parts.middle if token.index < word.index and token.pos != "ADV"]
    lower = word.text.lower()
    if lower in {"less", "fewer", "worse", "better"} or clause.source is not None or parts.other.number == "plural":
        return ""
    if any(piece.front for piece in limiting(clause)):
        return ""
    is_counted = lower == "more" and bool(behind) and behind[-1].pos == "NOUN" and behind[0].pos not in QUALITIES
    much = ("many" if behind and behind[-1].tag == "NNS" else "much") if is_counted else ""
    quality = " ".join([much or (word.lemma if lower != "more" else ""), say(behind)]).strip()
    noun = say(parts.other.words[1:])
    core = f"no {noun} {agreed(clause, 'singular')} {say(before)} as {quality} as {say(clause.subject.words)}"
    return as_sentence(" ".join(core.split())) if quality else ""


def no_greater(clause: Clause, word: Token) -> str:
    """ "No N in S is larger than A" for "A is the largest N in S"; empty where the clause is not built so."""
    piece = clause.piece("predicate")
    phrase = piece.phrase if piece is not None else None
    if (
        phrase is None
        or clause.verb.main.lemma != "be"
        or clause.verb.modal
        or clause.verb.negated
        or clause.source
        or clause.verb.chain
    ):
        return ""
    after = tuple(token for token in phrase.words if token.index > word.index)
    after = after[: next((at for at, token in enumerate(after) if token.text == ","), len(after))]
    lead = [token.text.lower() for token in phrase.words if token.index < word.index]
    if lead != ["the"] or phrase.number == "plural" or not after or clause.subject.number == "plural":
        return ""
    if word.text.lower() in MOST_OR_LEAST:
        more = {"most": "more", "least": "less"}[word.text.lower()] + f" {after[0].text}"
        is_manner, after = after[0].tag == "RB", after[1:]
        if is_manner and after[:1] and after[0].tag == "JJ":  # "the most widely available grain"
            more, is_manner, after = f"{more} {after[0].text}", False, after[1:]
    else:
        forms = inflections_of(word.lemma, tag="JJR", inflect_oov=False)
        more, is_manner = str(forms[0]) if forms else "", word.lemma in _OF_DEEDS
    others = [one for one in limiting(clause) if one is not piece]
    scope = {token.text.lower() for token in after}
    is_scoped = bool(scope & {"in", "of", "on", "among", "for"}) and "at" not in scope
    if is_manner:
        after, more = _of_deed(after, more)
    if not more or len(after) < 2 or not is_scoped or any(one.front for one in others):
        return ""
    tail = " ".join(say(one.words) for one in others)
    core = f"no other {say(after)} {say(clause.verb.words)} {more} than {say(clause.subject.words)} {tail}"
    return as_sentence(" ".join(core.split()))


def _of_deed(after: Words, more: str) -> tuple[Words, str]:
    """The noun alone, and "growing faster" or "more widely used" of its participle, which a hyphen may join."""
    at = 1 if after[:1] and after[0].text == "-" else 0
    if not after[at:] or after[at].tag not in {"VBG", "VBN"}:
        return after, more
    deed = after[at].text
    return after[at + 1 :], f"{deed} {more}" if after[at].tag == "VBG" else f"{more} {deed}"
