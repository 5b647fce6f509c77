"""The aspect of a comparative in full: to what one is so, what is done so well, what of a thing is so large."""

from __future__ import annotations

from itertools import pairwise

from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at, covered, phrase_before
from quizgen.facts.comparisons.graded import holding
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import AND_OR, MORE_OR_LESS
from quizgen.tags import NOUNS, VERBAL
from quizgen.wording.words import say

_LINKING = frozenset({"be", "become", "remain", "seem", "stay", "feel", "get", "grow", "make", "keep"})
_COMPLEMENTS = frozenset("of on upon to for with from about against toward towards".split())
_STOPS = frozenset({",", ";", ".", "–", "—", "”", "(", ")", ":"})
_ENDS = frozenset("than as when while if because by after before and but so in at during now today".split())
_MOST, _FURTHEST = 9, 8
_HIGH = frozenset({"rate", "cost", "price", "level"})
_SIZED = _HIGH | frozenset("number amount increase decrease rise drop gap share".split())
"""Nouns that are great or small where "more" or "less" is said of them."""


def in_full(sentence: Sentence, token: Token, a: str, aspect: str, than: int | None) -> str:
    """The aspect with what belongs to it.

    Args:
        sentence: where it stands.
        token: the comparative.
        a: the first side.
        aspect: as graded.aspect_of has it.
        than: index of "than", or None.

    Returns:
        "how dependent on oil", "how well they handle ropes", "how significant the results are"; the aspect itself
        where nothing belongs to it.
    """
    clause = clause_at(sentence, token.index)
    if not aspect.startswith("how ") or clause is None:
        return aspect
    counted = _counted(sentence, token) if aspect == "how much" else ""
    if counted:
        return f"number of {counted}"
    phrase = holding(sentence, token)
    if phrase is not None:
        return _of_noun(clause, phrase, token, a, aspect)
    graded = _graded(sentence, token)
    side = next((one for one in sentence.phrases if say(one.words) == a), None)
    if aspect == "how much" and side is not None and side.head.tag == "NNS" and side.words[0].pos == "NUM":
        return f"number of {side.head.text}"
    if aspect == "how much" and side is not None and side.head.lemma in _SIZED:
        return "how high" if side.head.lemma in _HIGH else "how great"
    if graded.pos == "ADV" or aspect == "how much":
        return _of_deed(sentence, clause, graded, a, aspect, token)
    behind = say(_complement(sentence, graded, than))
    whom = next((one for one in clause.pieces if one.front and one.marker == "for"), None)
    is_deed = a.startswith("to ") or a.lower() == "it"
    if whom is not None and is_deed:
        return f"{aspect} {say(whom.words)}"
    is_infinitive = behind.startswith("to ") and is_deed
    return f"{aspect} {behind}" if behind and not is_infinitive else aspect


def _counted(sentence: Sentence, token: Token) -> str:
    """ "days" of "18 days' holiday, two fewer than others have": what the number before the comparative counts."""
    before = sentence.tokens[: token.index]
    if not before or before[-1].pos != "NUM":
        return ""
    two = reversed(list(pairwise(before)))
    return next((noun.text for number, noun in two if number.pos == "NUM" and noun.tag == "NNS"), "")


def _graded(sentence: Sentence, token: Token) -> Token:
    """What is more or less so: "dependent" of "less dependent", the comparative itself of "larger"."""
    following = sentence.tokens[token.index + 1 : token.index + 2]
    is_two = token.text.lower() in MORE_OR_LESS and bool(following) and following[0].pos in {"ADJ", "ADV", "VERB"}
    return following[0] if is_two else token


def _complement(sentence: Sentence, graded: Token, than: int | None) -> Words:
    """ "on oil" of "dependent on oil", "to melt" of "harder to melt than ice"; empty where nothing stands there."""
    first = graded.index + 1
    while first < len(sentence.tokens) and sentence.tokens[first].text.lower() in AND_OR:
        first += 2
    start = sentence.tokens[first] if first < len(sentence.tokens) else None
    if start is None or start.text.lower() not in _COMPLEMENTS:
        return ()
    end = next((one.index for one in sentence.tokens[start.index :] if _ends(one)), len(sentence.tokens))
    purpose = next((one.index for one in sentence.tokens[start.index + 1 : end] if one.pos == "PART"), end)
    words = covered(sentence, start.index, purpose)
    behind = sentence.token_at(than + 1).text.lower() if than is not None else ""
    is_parted = behind == start.text.lower()
    is_known = all(one.say is not None or not one.open for one in words)
    return words if 1 < len(words) <= _MOST and is_known and not is_parted else ()


def _ends(token: Token) -> bool:
    return token.text in _STOPS or token.text.lower() in _ENDS


def _of_noun(clause: Clause, phrase: Phrase, token: Token, a: str, aspect: str) -> str:
    """ "how significant the results are" where what is compared has them, and is not what they are."""
    piece = next((one for one in clause.pieces if token in one.words), None)
    is_told = piece is None or piece.role == "predicate" or piece.marker in {"as", "over"}
    noun = phrase.head
    if is_told or noun.text.lower() in a.lower() or noun.pos != "NOUN" or clause.verb.main.lemma == "be":
        return aspect
    return f"{aspect} the {noun.text} {'is' if noun.tag == 'NN' else 'are'}"


def _of_deed(sentence: Sentence, clause: Clause, graded: Token, a: str, aspect: str, token: Token) -> str:
    """ "how well they handle ropes": the verb that an adverb belongs to, with what it is done to."""
    before = sentence.tokens[max(0, token.index - _FURTHEST) : token.index]
    verb = next((one for one in reversed(before) if one.pos in VERBAL), None)
    behind = sentence.tokens[graded.index + 1 : graded.index + 2]
    if (verb is None or verb.pos == "AUX") and behind and behind[0].pos == "VERB" and behind[0].tag != "VBN":
        verb = behind[0]
    if verb is None or (verb.pos == "AUX" and verb.lemma == "be"):
        return aspect
    if any(one.text in _STOPS or one.pos == "CCONJ" for one in sentence.tokens[verb.index : token.index]):
        return aspect
    is_behind = verb.index > token.index
    told = clause.piece("object") if is_behind else None
    if told is not None and any(one.pos == "NUM" or one.open for one in told.words):
        return aspect
    made = told.words if told is not None else () if is_behind else covered(sentence, verb.index + 1, token.index)
    made = tuple(one for one in made if one.text.lower() not in _LEFT_OUT)
    if any(one.pos == "NUM" for one in made):
        made = ()
    is_said_of_made = bool(made) and say(made).startswith(a)
    doer = say(clause.subject.words)
    if is_said_of_made:
        return f"{aspect} {doer} {verb.text} them" if _is_named(clause) else aspect
    if any(one.open for one in made):
        return aspect
    one = "they" if _is_plural(sentence, clause, verb, a) else "it"
    form = verb.lemma if one == "they" else str((inflections_of(verb.lemma, tag="VBZ") or (verb.text,))[0])
    return aspect if verb.lemma in _LINKING else f"{aspect} {one} {form} {say(made)}".rstrip()


_LEFT_OUT = frozenset({"even", "far", "much", "no", "still"})


def _is_named(clause: Clause) -> bool:
    return clause.subject.head.pos in NOUNS


def _is_plural(sentence: Sentence, clause: Clause, verb: Token, a: str) -> bool:
    """True if what does it are several: the first side where the sentence holds it as a phrase, else the subject."""
    sides = [one for one in sentence.phrases if one.words and a.startswith(say(one.words))]
    side = max(sides, key=lambda one: len(one.words)) if sides else None
    if side is not None or clause.verb.main is verb:
        return (side or clause.subject).number == "plural"
    doer = phrase_before(sentence, verb.index, 4)
    return (doer if doer is not None and say(doer.words) in a else clause.subject).number == "plural"
