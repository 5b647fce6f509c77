"""One plausible swap that makes a true statement false, made only where a single value is right.

A year or number that no bound leaves open; the doer of a deed that is done once, or of what is first, largest or the
like; a direction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from lemminflect import getInflection

from quizgen import knowledge
from quizgen.clauses import Clause, Text
from quizgen.distractors import choose, figures, is_bounded
from quizgen.facts.model import Ask, Fact
from quizgen.items.cloze import with_gap
from quizgen.items.provenance import is_numeric

Swap = tuple[str, Ask | None, str]
"""The false statement, the question whose key was swapped if one was, and the kind of swap."""

_DONE_ONCE = frozenset(
    "abolish annex assassinate author coin compose conquer devise discover disprove formulate found invent isolate "
    "originate overthrow paint patent pioneer prove synthesize write".split()
)
_SINGLED_OUT = re.compile(r"\bthe (?:\w+ )?(?:first|only|last|main|sole|most \w+|(?!inter|for|fin|hon)\w{2,}est)\b")
_EITHER_WAY = frozenset("increase decrease reduce raise lower strengthen weaken win lose worsen improve".split())
_ALONE = frozenset("rise fall grow shrink decline expand contract accelerate".split())
_DIRECTIONS = frozenset("north south east west northern southern eastern western majority minority".split())
_DEGREES = re.compile(r"\b(?:\w{3,}(?:er|est)|more|most|less|least|better|best|worse|worst)\b")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_BEFORE_YEAR = re.compile(r"\b(?:in|since|until|by|from|of|year|[A-Z]\w+(?:ber|ary|ch|il|ay|ne|ly|st)),?\s$", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"(?:\w[^.?!]*\s)?[A-Z][\w.]*\s$")
_SHARE = re.compile(r"\s?(?:%|per ?cent|percent)")


def swaps(fact: Fact, text: Text, seed: int) -> Iterator[Swap]:
    """False statements of a fact, the surest first.

    Args:
        fact: with its statement.
        text: the article, for what may stand in instead.
        seed: equal seeds give equal swaps.
    """
    if fact.clause is not None and fact.clause.verb.negated:
        return
    for false, kind in ((turned_verb(fact), "swap-verb"), (turned_word(fact.text), "swap-direction")):
        if false:
            yield false, None, kind
    for ask in fact.asks:
        false = _other_key(fact, ask, text, seed) if _has_one_value(fact, ask) else None
        if false:
            yield false, ask, f"swap-{ask.frame}"
    figure = figure_in(fact.text)
    if figure is not None:
        false = _other_key(fact, figure, text, seed) if _has_one_value(fact, figure) else None
        if false:
            yield false, figure, "swap-figure"


def figure_in(text: str) -> Ask | None:
    """The one number of a statement as something to be asked for; None where it has none, several, or one in a name."""
    found = figures.read(text)
    if found is None or found.style == "times" or (found.style == "cardinal" and found.value == 1):
        return None
    key = text[len(found.before) : len(text) - len(found.after)]
    if _YEAR.fullmatch(key):
        is_year = bool(_BEFORE_YEAR.search(found.before))
        return Ask("figure", "", key, frozenset({"true_false"}), hint="year") if is_year else None
    if _NAME_BEFORE.match(found.before) and found.style != "ordinal":
        return None
    share = _SHARE.match(found.after)
    return Ask("figure", "", key + (share[0] if share else ""), frozenset({"true_false"}), hint="percentage" if share else "number")


def _has_one_value(fact: Fact, ask: Ask) -> bool:
    """True if nothing but the key makes the statement true."""
    if is_numeric(ask):
        return not is_bounded(ask.stem, fact.text, ask.gap or ask.key)
    if ask.phrase is None or not ask.phrase.is_named or ask.phrase.conjuncts:
        return False
    if fact.rule == "facts.people" or _SINGLED_OUT.search(fact.text):
        return True
    return fact.clause is not None and ask.frame in {"subject", "agent"} and _is_done_once(fact.clause)


def _is_done_once(clause: Clause) -> bool:
    """True for a past deed that one alone can have done to the one thing that is named."""
    verb, piece = clause.verb, clause.piece("object")
    done_to = clause.subject if verb.passive else piece.phrase if piece is not None else None
    is_one = done_to is not None and (done_to.is_named or done_to.determiner == "the")
    return is_one and verb.main.lemma in _DONE_ONCE and verb.tense == "past" and not verb.chain and not verb.modal


def _other_key(fact: Fact, ask: Ask, text: Text, seed: int) -> str | None:
    """The statement with the best wrong answer in the key's place."""
    place = with_gap(fact.text, ask.gap or ask.key)
    if place is None or re.search(r"\ban?\s+$", place[0]) or (not is_numeric(ask) and is_titled(place[0])):
        return None
    options = choose(ask, fact, text, Random(f"{seed}|{fact.text}|{ask.key}"))
    if not options or options[0].text in {"1", "one"}:
        return None
    before, key, after = place
    other = _fitted(options[0].text, ask, key)
    return None if other is None else before + (other if before else other[:1].upper() + other[1:]) + after


def is_titled(before: str) -> bool:
    """True if a title, an office or another part of the name stands before the gap."""
    words = before.split()
    if not words:
        return False
    is_name = words[-1][:1].isupper() and len(words) > 1
    return is_name or knowledge.title_word(words[-1]) or knowledge.is_role(words[-1])


def _fitted(option: str, ask: Ask, key: str) -> str | None:
    """The wrong answer in the form that the statement wants: without what the key has and the gap has not."""
    if not ask.gap or ask.gap == ask.key:
        return option if key[0].isupper() == option[0].isupper() or key[0].isdigit() else None
    lead = ask.key.removesuffix(ask.gap)
    return option.removeprefix(lead) if option.startswith(lead) and lead != ask.key else None


def turned_verb(fact: Fact) -> str | None:
    """The statement with a verb of direction turned (rose, fell); None if it has none."""
    clause = fact.clause
    if clause is None or clause.verb.chain or clause.verb.particle is not None:
        return None
    verb = clause.verb.main
    alone = verb.lemma in _ALONE and clause.piece("object", "predicate") is None
    if not (verb.lemma in _EITHER_WAY or alone) or knowledge.noun_class(clause.subject.head.lemma) == "person":
        return None
    other = knowledge.antonym(verb.lemma, "verb")
    forms = getInflection(other, tag=verb.tag, inflect_oov=False) if other else ()
    place = with_gap(fact.text, verb.text)
    return f"{place[0]}{forms[0]}{place[2]}" if forms and place else None


def turned_word(text: str) -> str | None:
    """The statement with its one word of degree or direction turned (largest, smallest); None if it has none or several."""
    degrees = [word for word in _DEGREES.findall(text) if knowledge.antonym(word, "adj")]
    words = degrees + [word for word in re.findall(r"(?<![\w-])[a-z]+(?![\w-])", text) if word in _DIRECTIONS]
    if len(words) != 1 or is_bounded("", text, words[0]):
        return None
    place, other = with_gap(text, words[0]), knowledge.antonym(words[0])
    is_superlative_of = place is not None and re.match(r" of\b", place[2])
    if place is None or other is None or place[0].endswith("-") or (words[0] in {"most", "least", "more", "less"} and is_superlative_of):
        return None
    return f"{place[0]}{other}{place[2]}"
