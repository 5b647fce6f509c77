"""A part of a half asked for so that its question says in what respect the halves differ.

"What does it store?" asks for anything that it stores; "how much energy does it store?" for what is opposed.
"""

from __future__ import annotations

from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Words
from quizgen.facts.pieces import Asked
from quizgen.facts.sorts import VAGUE, typed_word
from quizgen.knowledge.function_words import INDEFINITE, MORE_OR_LESS, NOT_DEFINITE
from quizgen.tags import COMMON_WORDS
from quizgen.wording.persons import is_person
from quizgen.wording.statements import limiting
from quizgen.wording.words import say

_OPEN_VERBS = frozenset("have be become remain get need require want".split())
"""Verbs with which "what" asks for anything: the noun behind them says what for."""
_HELD_OR_HOLDING = frozenset({"power"})
"""Nouns of what one has, which tell no kind, and of who has it: "an economic power" is a state of some kind."""
_COUNTING = frozenset("some any certain other another various several many numerous few most such".split())
_JOINING = frozenset({"and", "or", "but"})
"""Words that a key cut in the wrong place ends in."""
_LEAST_KIND = 4
"""Letters from which a noun at the end of a compound is one: the volcano of "stratovolcano"."""


def narrowed(asked: Asked, clause: Clause, against: Clause | None) -> Asked | None:
    """The same part asked for by what it is a part of; None where its key would say nothing.

    Args:
        asked: the part.
        clause: whose part it is.
        against: of the other half.
    """
    if asked.key.split()[-1] in _JOINING or (asked.piece is None and against and _is_meant_twice(clause, against)):
        return None
    if asked.core or asked.graded:
        return asked
    if asked.piece is None:
        return _subject(asked, against)
    if asked.word != "what" or asked.phrase is None:
        return asked
    if _says_nothing(asked.phrase):
        return None
    return _amount(asked, asked.phrase) or _typed(asked, asked.phrase, clause) or asked


def _is_meant_twice(clause: Clause, against: Clause) -> bool:
    """True for "it" as subject of the other half and once more here: who is asked for is only one of the two."""
    head = against.subject.head
    told = {token.text.lower() for piece in limiting(clause) for token in piece.words if token.pos == "PRON"}
    return head.pos == "PRON" and head.text.lower() in told


def _says_nothing(phrase: Phrase) -> bool:
    """True for "some diseases", "other means", "some major challenges", and for "events"."""
    told = [token for token in phrase.words if token.pos != "DET" and token.lemma.lower() not in _COUNTING | VAGUE]
    is_counted = any(token.lemma.lower() in _COUNTING for token in phrase.words)
    return told == [phrase.head] and (is_counted or knowledge.is_empty(phrase.head.lemma))


def _amount(asked: Asked, phrase: Phrase) -> Asked | None:
    """Less energy: how much energy?"""
    place = next((at for at, token in enumerate(phrase.words) if token.text.lower() in MORE_OR_LESS), None)
    if place is None or any(token.pos != "ADV" for token in phrase.words[:place]) or phrase.head.pos != "NOUN":
        return None
    behind = phrase.words[place + 1 :]
    if asked.key != say(phrase.words) or not behind or any(token.pos not in COMMON_WORDS for token in behind):
        return None
    how = "many" if phrase.head.tag == "NNS" else "much"
    return replace(asked, word=f"how {how} {say(behind)}", graded=True)


def _typed(asked: Asked, phrase: Phrase, clause: Clause) -> Asked | None:
    """An economic power: what kind of power? Powers of veto: what powers?"""
    if clause.verb.main.lemma not in _OPEN_VERBS or asked.stranded or phrase.conjuncts or phrase.is_named:
        return None
    words = _up_to_head(phrase)
    word = typed_word(words) if len(asked.key.split()) >= len(words) else ""
    if not word and phrase.head.lemma in _HELD_OR_HOLDING and phrase.determiner in INDEFINITE and len(words) > 2:
        word = f"what kind of {phrase.head.lemma}"
    is_held = clause.verb.main.lemma == "have" and phrase.words[0] is phrase.head and phrase.head.tag == "NNS"
    if not word and is_held and " of " in asked.key:
        word = f"what {phrase.head.text}"
    return replace(asked, word=word) if word else None


def _up_to_head(phrase: Phrase) -> Words:
    """The words of a phrase up to its head."""
    return tuple(token for token in phrase.words if token.index <= phrase.head.index)


def _subject(asked: Asked, against: Clause | None) -> Asked:
    """The subject asked for by the noun that it shares with the other, or as somebody where the other is somebody."""
    phrase = asked.phrase
    if asked.word != "what" or phrase is None or against is None or phrase.conjuncts or phrase.head.pos != "NOUN":
        return asked
    other = against.subject
    if other.head.pos != "NOUN" or other.is_numeric:
        return asked
    noun = _shared_noun(phrase, other)
    if noun and not knowledge.is_empty(noun) and phrase.number == "singular":
        return replace(asked, word=f"what kind of {noun}")
    is_unknown = knowledge.noun_class(phrase.head.lemma) is None and phrase.kind != "organisation"
    return replace(asked, word="who") if is_unknown and is_person(other) and phrase.number == other.number else asked


def _shared_noun(one: Phrase, other: Phrase) -> str:
    """ "volcano" of a stratovolcano beside a shield volcano; empty where no noun is shared, or nothing else is said."""
    first, second = one.head.lemma.lower(), other.head.lemma.lower()
    noun = min(first, second, key=len)
    if len(noun) < _LEAST_KIND or not (first.endswith(noun) and second.endswith(noun)):
        return ""
    return noun if all(_is_told(each, noun) for each in (one, other)) else ""


def _is_told(phrase: Phrase, noun: str) -> bool:
    before = [token for token in phrase.words if token.index < phrase.head.index and token.pos in COMMON_WORDS]
    is_plain = phrase.determiner in NOT_DEFINITE and phrase.words[-1] is phrase.head
    return is_plain and (bool(before) or phrase.head.lemma.lower() != noun)
