"""Sides that take up what was told: a place, those counted, a proposal, the one before, a longer phrase."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Text, Words
from quizgen.facts.comparisons.comparing import TIMED, phrase_of
from quizgen.facts.comparisons.embedded import inflected
from quizgen.facts.comparisons.sides import SPEAKERS
from quizgen.facts.model import Comparison
from quizgen.tags import NOUNS, PLURALS, VERBAL
from quizgen.wording.words import lowered, say

_LONGEST_BEFORE, _LONGEST_PROPOSAL = 8, 9
_PEOPLE = frozenset({"people", "subject"})
"""Who takes part in what is counted, beside the nouns for persons."""
_COUNTED = frozenset({"person", "group", None})
"""Classes of nouns that may be people: minutes and rooms are not."""
_RIVALS = frozenset("rival neighbour neighbor competitor opponent counterpart predecessor successor".split())
_OF_LAND = frozenset("surface area territory land ground countryside population".split())
"""What a land, a town or an island has as a whole."""
_CASE = " in that case"
_PROPOSAL = re.compile(r"(?:^|, )should (?P<deed>(?:[\w’'-]+ )+?[\w’'-]+)(?:,? too)?\?$", re.IGNORECASE)
_BACK = 8
"""So many sentences after it a proposal is still talked of."""


def taken_up(one: Comparison, text: Text) -> Comparison:
    """The comparison with what its sides take up of their sentence or of those before.

    Args:
        one: as it was found.
        text: the analysed article.
    """
    place = next((at for at, each in enumerate(text.sentences) if each is one.sentences[0]), 0)
    before = text.sentences[place - 1] if place else None
    previous = before if before is not None and before.block == one.sentences[0].block else None
    one = _of_proposal(_of_longer(one), text.sentences[max(0, place - _BACK) : place])
    one = _of_those_counted(_of_place(_present(one)))
    return _against_those_before(one, previous) if previous is not None else one


def _of_longer(one: Comparison) -> Comparison:
    """The change of "mill emissions in Ely" for "emissions" that its sentence names in full before."""
    side = TIMED.sub("", one.a)
    if one.kind != "change" or not side.isalpha() or TIMED.sub("", one.b) != side:
        return one
    at = next((token.index for token in reversed(one.sentences[-1].tokens) if token.text == side), 0)
    before = [each for each in one.sentences[-1].phrases if each.head.text == side and each.head.index < at]
    name = max((say(each.words) for each in before), key=len, default=side)
    word = re.compile(rf"\b{side}\b")
    a, b, aspect = (word.sub(lambda _: name, words) for words in (one.a, one.b, one.aspect))
    return replace(one, a=a, b=b, aspect=aspect)


def _of_proposal(one: Comparison, before: tuple[Sentence, ...]) -> Comparison:
    """ "If firms open later" for "in that case", where a question proposed it: "Should firms open later?"."""
    if not one.a.endswith(_CASE) or any(clause.relation == "condition" for clause in one.sentences[-1].clauses):
        return one
    for sentence in reversed(before):
        found = _PROPOSAL.search(sentence.text)
        is_short = found is not None and len(found["deed"].split()) <= _LONGEST_PROPOSAL
        supposed = _supposed(sentence, found["deed"]) if found is not None and is_short else ""
        if supposed:
            return replace(one, a=f"{one.a.removesuffix(_CASE)} if {supposed}", sentences=(sentence, *one.sentences))
    return one


def _supposed(sentence: Sentence, deed: str) -> str:
    """ "The school bans bags" for the deed of "Should the school ban bags?".

    Of a plural it stays as it is where the parse has no verb; else it is empty there, and where it is denied.
    """
    clause = next((each for each in sentence.clauses if each.verb.finite.text.lower() == "should"), None)
    verbs = [each for each in clause.verb.words if each.pos in VERBAL][1:] if clause is not None else []
    if clause is None or not verbs:
        noun = next((each for each in sentence.tokens if each.pos in NOUNS), None)
        return deed if noun is not None and noun.tag in PLURALS else ""
    verb = verbs[0]
    before = f"{say(sentence.tokens[clause.verb.finite.index + 1 : verb.index])} "
    if clause.verb.negated or not f"{deed} ".startswith(f"{before}{verb.text} "):
        return ""
    is_one = clause.subject.number == "singular" and clause.subject.opens not in SPEAKERS
    plural = "are" if verb.lemma == "be" else verb.text
    form = inflected(verb.lemma, "VBZ", verb.text) if is_one else plural
    return f"{before}{form}{deed[len(before) + len(verb.text) :]}"


def _present(one: Comparison) -> Comparison:
    """ "The present situation" for "the situation" that is compared to another one: the one that the article is on."""
    phrase = phrase_of(one.a, one) if one.kind == "analogy" else None
    is_lone = phrase is not None and phrase.determiner == "the" and not phrase.modifiers
    if phrase is None or not is_lone or not phrase.head.open or not knowledge.is_empty(phrase.head.lemma):
        return one
    return replace(one, a=f"the present {phrase.head.text}")


def _of_place(one: Comparison) -> Comparison:
    """ "The land of Peru" for "the land" of what lies there: "Peru, where forests cover half of the land"."""
    phrase = phrase_of(one.b, one) if one.kind == "ratio" else None
    if phrase is None or phrase.determiner != "the" or phrase.words[-1] is not phrase.head:
        return one
    sentence = one.sentences[-1]
    bound = [token for token in sentence.tokens if token.index in phrase.head.bound]
    is_place = len(bound) == 1 and bound[0].pos == "PROPN"
    place = say(bound) if is_place else _place_where(phrase, sentence) if not bound else ""
    return _with_whole(one, f"{one.b} of {place}") if place else one


def _place_where(phrase: Phrase, sentence: Sentence) -> str:
    """The place right before the "where" of a clause that tells of its surface or people."""
    where = [token.index for token in sentence.tokens[: phrase.words[0].index] if token.text == "where"]
    if phrase.head.lemma not in _OF_LAND or not where:
        return ""
    end = where[-1] - (sentence.tokens[where[-1] - 1].text == ",")
    named = [one for one in sentence.phrases if one.words and one.head.index == end - 1 == one.words[-1].index]
    place = max(named, key=lambda one: len(one.words), default=None)
    return say(place.words) if place is not None and place.head.pos == "PROPN" else ""


def _of_those_counted(one: Comparison) -> Comparison:
    """ "The 80 pupils of a school" for "the pupils", where they are counted before in the sentence."""
    phrase = phrase_of(one.b, one) if one.kind == "ratio" else None
    if phrase is None or not phrase.head.open or phrase.determiner != "the":
        return one
    if phrase.head.lemma not in _PEOPLE and knowledge.noun_class(phrase.head.lemma) != "person":
        return one
    before = [each for each in one.sentences[-1].phrases if each.words and each.words[-1].index < phrase.words[0].index]
    numbered = [each for each in before if each.words[0].pos == "NUM" and each.head.tag == "NNS"]
    told = [each for each in numbered if knowledge.noun_class(each.head.lemma) in _COUNTED]
    return _with_whole(one, f"the {say(_with_joined(told[-1], one.sentences[-1]))}") if told else one


def _with_joined(phrase: Phrase, sentence: Sentence) -> Words:
    """A phrase with the plural that "and" joins to it, which the parse may have cut off: "90 cooks and waiters"."""
    end = phrase.words[-1].index + 1
    link = sentence.tokens[end : end + 2]
    is_joined = len(link) > 1 and link[0].text == "and" and link[1].tag == "NNS"
    return (*phrase.words, *link) if is_joined else phrase.words


def _with_whole(one: Comparison, whole: str) -> Comparison:
    return replace(one, b=whole, aspect=re.sub(rf"{re.escape(one.b)}\b", lambda _: whole, one.aspect, count=1))


def _against_those_before(one: Comparison, previous: Sentence) -> Comparison:
    """The comparison with what the sentence before tells of for "others" and "the one before"."""
    main = next((each for each in previous.clauses if each.relation == "main"), None)
    subject = say(main.subject.words) if main is not None else ""
    if main is None or one.kind != "more-less" or len(subject.split()) > _LONGEST_BEFORE:
        return one
    name = lowered(main.subject.words[0], subject)
    if one.b == "the one before":
        is_same = main.subject.head.text in one.a.split()
        return replace(one, b=name, sentences=(previous, *one.sentences)) if is_same else one
    if one.b != "others":
        return one
    first = next((each.subject for each in one.sentences[-1].clauses if each.relation == "main"), None)
    is_rival = first is not None and first.words[0].tag == "PRP$" and first.head.lemma in _RIVALS
    is_rival &= main.subject.is_named and not main.subject.is_open
    of = re.fullmatch(r"(?:about |nearly |almost |some )?\d+(?:%| per ?cent) of (?P<whole>.+)", name)
    is_more = re.search(r"\beven (?:more|less|longer|\w+er)\b", one.sentences[-1].text) is not None
    other = name if is_rival else of["whole"] if of is not None and is_more else ""
    return replace(one, b=other, sentences=(previous, *one.sentences)) if other else one
