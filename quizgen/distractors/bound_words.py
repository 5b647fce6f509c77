"""Words of a key that stay: parts of names, terms, lists and compounds, and what means something else there."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Words
from quizgen.distractors.changes import is_in_term, singular
from quizgen.distractors.content import content, holds_root
from quizgen.distractors.model import Query
from quizgen.tags import NOUNS
from quizgen.wording.words import places_of

_NAME_BEFORE = re.compile(r"(?<!^The) ?\b[A-Z][\w’'-]+ $")
_LISTED_BEFORE, _LISTED_AFTER = re.compile(r"(?:,|\b(?:and|or))(?: [\w-]+)? $"), re.compile(r",| (?:and|or) ")
_EXPLAINED = re.compile(r" (?:\(|(?:\w+ )?(?:that|which|who|whom|whose) |such as |including |like )")
"""What is told of a thing behind it is seldom told of others: "an electric company that promoted AC power"."""
_OF_ONE = re.compile(r" of (?:the|its|his|her|their) ")
_LITERAL = frozenset({"event", "process", "substance"})
"""Nouns of these classes mean themselves before "of" and one particular thing: "the isolation of the country"."""
_SET_ASIDE = re.compile(r"\b(?:rather than|instead of) ")
"""What stands behind it is what the key is not: "a bridge rather than a tunnel"."""
_FAMILY, _ROOT = 4, 6
_PREFIXES = ("anti", "inter", "over", "under", "trans", "counter")
_MODIFIERS = frozenset({"ADJ", "VERB", "NOUN"})
_COMPOUND = re.compile(r" (?:[a-z]+(?:ide|ate|ite)s?|acids?)\b")
_JOINED = frozenset({"substance", "plant", "animal", "disease", "field", "place"})
"""Of these another may stand before a noun as well: "wheat kernels", "cancer research", "church choirs"."""
_COORDINATED = re.compile(r"(?:^|\b(?:an?|the|its|his|her|their) )(?:\w+ )?\w+ (?:and|or) $")
_SHARING = re.compile(r"(?:(?:an?|the) )?[a-z-]*[^s\W] (?:and|or) $")
"""Before two words a noun may be joined to the first: "a pulp and paper mill"; the bare singular one surely is."""
_MENTIONED = re.compile(r"\b(?:root|word|term|name|title|prefix|suffix|letter|syllable) $")
"""Behind it a word means itself, and no other of its set does."""
_OF_OFFERS = frozenset("accept offer refuse decline demand request propose promise negotiate declare".split())
"""Verbs that go with what one can give, ask for or tell."""
_OF_FEW = frozenset("lay cast shed wage exert".split())
"""Verbs that go with a foundation, a vote, light, war, force and little else."""
_DEEDS = frozenset({"event", "activity", "process"})
_PREPOSITION = re.compile(r"\b(?:of|for|in|on|at|from|with|by|between|among|into|about|against)\b")


def is_remote(query: Query, run: re.Match[str]) -> bool:
    """True for what hangs two prepositions deep on the noun that answers, and for a noun described by two words.

    "The background for the contest in Ohio" is asked for the background; a red wooden church is one church.
    """
    phrase = query.ask.phrase
    if phrase is None:
        return False
    before = query.key[: run.start(1)]
    described = [token for token in phrase.words if token.pos == "ADJ" and places_of(token.text, before)]
    is_deep = len(_PREPOSITION.findall(before)) > 1 and run.end(1) == len(query.key)
    return is_deep or (run[1] == phrase.head.text and len(described) > 1)


def is_of_family(span: str, others: frozenset[str]) -> bool:
    """True if one of the others is of a word's family: "sulfur" for "sulfate", "climate" for "paleoclimatic"."""
    stems = {_stem(word) for word in others if len(word) > _FAMILY}
    roots = {word[:-1] for word in others if len(word) > _ROOT}
    own = [word for word in content(span) - others if len(word) > _FAMILY]
    return any(_stem(word) in stems or any(holds_root(word, root) for root in roots) for word in own)


def _stem(word: str) -> str:
    """What a word shares with its family: its first letters, behind a prefix that many words have."""
    prefix = next((one for one in _PREFIXES if word.startswith(one)), "")
    return word[: len(prefix) + _FAMILY]


def is_of_verb(query: Query, run: re.Match[str]) -> bool:
    """True for what a verb takes that goes with few other nouns: nobody accepts a siege, nor lays an obstacle."""
    clause, phrase = query.finding.clause, query.ask.phrase
    if clause is None or phrase is None or run[1] != phrase.head.text:
        return False
    thing, verb = clause.piece("object"), clause.verb.main.lemma
    is_taken = thing is not None and thing.phrase is not None and thing.phrase.head == phrase.head
    is_deed = verb in _OF_OFFERS and knowledge.noun_class(phrase.head.lemma) in _DEEDS
    return is_taken and (is_deed or verb in _OF_FEW)


def is_bound(key: str, run: re.Match[str]) -> bool:
    """True for a part of a name or word, of a list of three, for what a bracket explains, a noun bent by its "of"."""
    before, after = key[: run.start(1)], key[run.end(1) :]
    is_listed = "," in key and bool(_LISTED_AFTER.match(after) or _LISTED_BEFORE.search(before))
    if " " in run[1] and (_SHARING.match(before) or (_COORDINATED.search(before) and before[:2] in {"a ", "an"})):
        return True
    if _is_torn(before, run[1]) or is_in_term(key, run) or _SET_ASIDE.search(before) or _MENTIONED.search(before):
        return True
    named = _NAME_BEFORE.search(before)
    is_of_name = named is not None and (knowledge.country_of(named[0].strip()) is None or _is_land(run[1]))
    return is_of_name or is_listed or _is_figure(run[1], after) or bool(_EXPLAINED.match(after))


def _is_torn(before: str, span: str) -> bool:
    """True if a word of the tables runs into a span: "party leaders" of "political party leaders"."""
    pair = f"{before.split()[-1]} {span.split()[0]}" if before.strip() else ""
    return " " in span and bool(pair) and bool(knowledge.siblings(pair))


def is_of_sort(query: Query, run: re.Match[str]) -> bool:
    """True for what the word before it makes a sort of, that no other has: a snapping turtle, a fiddler crab, bog iron.

    A participle does so before a living thing, a noun before a material as well; and an element before a compound.
    """
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    first, last = run[1].split()[0], run[1].split()[-1]
    before = next((one for one, two in pairwise(words) if two.text == first), None)
    named = knowledge.noun_class(singular(last))
    if named == "substance" and _COMPOUND.match(query.key[run.end(1) :]):
        return True
    if before is None:
        return False
    if named == "substance":  # the gas neon is neon
        return before.pos == "NOUN" and before.text.islower() and knowledge.noun_class(before.lemma) != "substance"
    return named in knowledge.ORGANISMS and (
        before.pos in NOUNS or (before.text.endswith("ing") and before.pos in _MODIFIERS)
    )


def _is_land(span: str) -> bool:
    """True for what a nation has one of, or what it rules: "the American empire", "the Danish islands"."""
    return knowledge.noun_class(singular(span.split()[-1])) in {"country", "place", "organisation"}


def _is_figure(word: str, after: str) -> bool:
    """True for a noun that may mean something else before "of": "a school of thought", "the heart of the city"."""
    found = knowledge.noun_class(word)
    is_of_one = bool(_OF_ONE.match(after)) and found in _LITERAL
    return after.startswith(" of ") and " " not in word and found != "person" and not is_of_one


def is_in_compound(query: Query, run: re.Match[str]) -> bool:
    """True for half a compound whose other half may say what it means: "car" of "a car crash", "site" of "a war site".

    A material, a living thing, a field or a place in the first half says no more than itself.
    """
    tokens = [token for sentence in query.finding.sentences for token in sentence.tokens]
    pairs = {
        (one.text.lower(), two.text.lower()) for one, two in pairwise(tokens) if one.pos == "NOUN" and two.pos in NOUNS
    }
    key, word = query.key.lower(), run[1].lower()
    before, behind = key[: run.start(1)].replace("-", " ").split()[-1:], key[run.end(1) :].split()[:1]
    if " " in word:  # of phagocytes of the immune system no other can be made; leaders every industry has
        return (word.split()[-1], *behind) in pairs and not knowledge.is_people(singular(behind[0]))
    is_last = (*before, word) in pairs and knowledge.noun_class(singular(before[0])) not in _JOINED - {"place"}
    return is_last or ((word, *behind) in pairs and knowledge.noun_class(singular(word)) not in _JOINED)


def is_of_material(query: Query, run: re.Match[str]) -> bool:
    """True for what a material stands before: of a plastic factory no plastic library can be made."""
    before = query.key[: run.start(1)].split()
    return bool(before) and knowledge.noun_class(before[-1]) == "substance"
