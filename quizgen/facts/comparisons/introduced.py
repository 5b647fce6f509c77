"""Sides by what introduced them: "the chart" as "the chart in the first report", "this small island" by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Text, Token
from quizgen.facts.comparisons.rules import OF_CLAUSES
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import PERSONAL_TAGS, PLURALS
from quizgen.wording.words import lowered, say

_DEFINITE = re.compile(
    r"\b(?P<det>[Tt]he|[Tt]his) (?P<first>(?!the\b)[a-z-]+)(?: (?P<second>(?!the\b)[a-z-]+)(?![\w’'-]))?"
)
_BEHIND = re.compile(r" (?:of|in|that|which|from|for) ")
_MAKING = frozenset(
    "develop create design devise invent produce write propose found establish introduce launch".split()
)
"""What makes a thing that was not there before: it is known by its maker."""
_PLACES = frozenset({"place", "city", "area", "country"})
"""Classes of nouns whose "of Ely" is their name."""
_LONGEST_TAIL, _LONGEST_MAKER = 6, 8


def introduced(one: Comparison, text: Text) -> Comparison:
    """The comparison with what an earlier sentence tells of the one thing of its kind that a side points at.

    Args:
        one: as it was found.
        text: the analysed article.
    """
    place = next((at for at, each in enumerate(text.sentences) if each is one.sentences[-1]), 0)
    before = text.sentences[:place]
    told = dict(_told(one, before))
    if not told:
        return one
    pattern = re.compile("|".join(rf"\b{re.escape(words)}\b" for words in told))
    a, b, aspect = (pattern.sub(lambda found: told[found[0]], each) for each in (one.a, one.b, one.aspect))
    return replace(one, a=a, b=b, aspect=aspect)


def _told(one: Comparison, before: tuple[Sentence, ...]) -> Iterator[tuple[str, str]]:
    """What a side points at, with what it is called in full."""
    if one.kind in OF_CLAUSES and one.kind != "then-now":
        return
    for side in (one.a, one.b):
        for found in _DEFINITE.finditer(side):
            first, second = found["first"], found["second"]
            is_pair = second is not None and _token(second, one) is not None
            words, noun = (found[0], second) if is_pair else (f"{found['det']} {first}", first)
            modifier = first if is_pair else ""
            name = _in_full(words, modifier, noun, one, before)
            if name and (found["det"].lower() == "this" or not _BEHIND.match(side, found.start() + len(words))):
                yield words, name


def _token(noun: str, one: Comparison) -> Token | None:
    """The noun where its sentences have it."""
    tokens = (each for sentence in reversed(one.sentences) for each in reversed(sentence.tokens))
    return next((each for each in tokens if each.text == noun and each.pos == "NOUN"), None)


def _in_full(words: str, modifier: str, noun: str, one: Comparison, before: tuple[Sentence, ...]) -> str:
    token, kind = _token(noun, one), knowledge.noun_class(noun)
    if kind == "time" or (token is not None and token.tag != "NN"):
        return ""
    if words.lower().startswith("this "):
        return _named_place(noun, before) if kind in _PLACES else ""
    if token is not None and not token.open:
        return ""
    return _by_introduction(words, modifier, noun, before)


def _named_place(noun: str, before: tuple[Sentence, ...]) -> str:
    """ "Ely" of "the island of Ely", where no other one was named so before."""
    pattern = re.compile(rf"\b{re.escape(noun)} of (?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
    names = {found["name"] for sentence in before for found in pattern.finditer(sentence.text)}
    return names.pop() if len(names) == 1 else ""


def _by_introduction(words: str, modifier: str, noun: str, before: tuple[Sentence, ...]) -> str:
    """The phrase with where the thing stands, or with who made it, as the last sentence that brought one in tells."""
    held = [
        (phrase, sentence)
        for sentence in before
        for phrase in sentence.phrases
        if phrase.head.lemma == noun and phrase.head.tag not in PLURALS and phrase.determiner in INDEFINITE
    ]
    if not held:
        return ""
    phrase, sentence = held[-1]
    if modifier and modifier not in {token.text for token in phrase.modifiers}:
        return ""
    tail = _tail(phrase) or _maker(phrase, sentence)
    return f"{words}{tail}" if tail else ""


def _tail(phrase: Phrase) -> str:
    """ " In the first report" of "a chart in the first report that was lost"; empty where it points elsewhere."""
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    stop = next((at for at, token in enumerate(behind) if token.text in {"that", "which", "who", ","}), len(behind))
    words = tuple(behind[:stop])
    has_one_preposition = [at for at, token in enumerate(words) if token.pos == "ADP"] == [0]
    is_told = has_one_preposition and 1 < len(words) <= _LONGEST_TAIL
    return f" {say(words)}" if is_told and not any(token.open and token.tag in PERSONAL_TAGS for token in words) else ""


def _maker(phrase: Phrase, sentence: Sentence) -> str:
    """ " That an Oslo firm has built" of "an Oslo firm has built a boat"; empty where nobody is named."""
    clauses = (
        each for each in sentence.clauses if (made := each.piece("object")) and made.words[:1] == phrase.words[:1]
    )
    clause = next((each for each in clauses if each.verb.main.lemma in _MAKING and not each.verb.passive), None)
    if clause is None or clause.verb.negated or clause.verb.modal or len(clause.subject.words) > _LONGEST_MAKER:
        return ""
    is_named = any(token.pos == "PROPN" or token.say for token in clause.subject.words)
    maker = lowered(clause.subject.words[0], say(clause.subject.words))
    return f" that {maker} {say(clause.verb.words)}" if is_named and not clause.subject.is_open else ""
