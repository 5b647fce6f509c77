"""The article's own terms of several words as gaps: "barter system", "store of value"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, existing, parts, tells
from quizgen.facts.model import GAP_ONLY, Ask, Fact
from quizgen.facts.naming import CALLING
from quizgen.facts.pieces import title_words
from quizgen.facts.sorts import VAGUE
from quizgen.facts.statements import BROAD
from quizgen.facts.whole_sentences import whole_sentence
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.knowledge.function_words import GRADING, INDEFINITE
from quizgen.language.adjectives import is_of_kind, says_how
from quizgen.tags import COMMON_WORDS, MEANINGFUL, NOUNS
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import say

_SPECIFIC = 4.75
"""Zipf frequency below which an adjective makes a term of a common noun, not just a phrase (wordfreq)."""
_RARE, _RARE_BOTH = 3.7, 7.8
"""The same for the noun of a term that is said once, and for both its words together."""
_PAIR = 2
_MADE = 5
"""Letters of the shortest participle in -ed: "used", and "red", are adjectives of their own."""
_NO_KIND = frozenset("per percent cent cubic square key target impact top past future time lot bit way reason".split())
"""Words before a noun that make no term of it: units, and what is said of anything."""
_SUPERLATIVE = "iest"
"""End of superlatives, which taggers take for nouns when they are rare."""
_LOOSE_HEADS = frozenset(
    "affection agreement competence confrontation figure glare name pathway plan practice profit setting shift "
    "strategy title treasure".split()
)
"""Nouns beside which others say the same, and those of names: restrictive practices are restraints of trade as well."""
_BEHIND_NOUN = frozenset({"opposite", "present", "adjacent", "concerned", "involved"})
"""Adjectives that stand behind their noun and may be taken for one: "the wall opposite"."""
_LIVING = frozenset({"animal", "plant", "organism", "creature"})
"""Heads of classes that something may be one of among many: "solitary animals"."""
_NO_TERM = frozenset({"person", "group", "measure", "time", "event"})
_LEAST_TELLING, _LEAST_TOLD, _LEAST_LETTERS, _GAPS = 3, 2, 3, 2
_LOOSE = frozenset(
    "other another any some many several few more most less such same certain various different all both no every each "
    "also only own as and or versus vs vs. , per minor major main".split()
)
_AMOUNTS = frozenset(
    "thousand hundred million dozen number lot type kind sort form variety range group series set part many most some "
    "bit piece amount example case".split()
)
"""Nouns before "of" with which anything can stand: "thousands of interest groups"."""
_NONE = re.compile(r"(?:None|Neither|No|Nobody|No one|Nothing|Few|Hardly any)\b")
"""What is so of none of them may be anything."""
_EXAMPLES = frozenset({"like", "such", "including"})
_GOES_ON = frozenset({"NOUN", "PROPN", "NUM", "CCONJ"})


@dataclass(frozen=True)
class _Said:
    sentence: Sentence
    text: str
    words: Words
    clause: Clause | None


def find(text: Text) -> Iterator[Fact]:
    """Find statements with a term of several words that the article says in more than one sentence.

    Args:
        text: the analysed article.
    """
    runs = {(one.block, one.number): tuple(_runs(one)) for one in text.sentences}
    said = Counter(name for found in runs.values() for name in {_name(run) for run in found})
    title, pairs = title_words(text.title), _pairs(text)
    told: set[tuple[int, int, int]] = set()
    for one in _statements(text):
        found = runs[one.sentence.block, one.sentence.number]
        whole = [run for run in found if not _is_half(run, one.sentence, pairs)]
        fitting = [_led(run, one.sentence) for run in whole if said[_name(run)] > 1 or _is_technical(run)]
        terms = [run for run in fitting if _place(run, one) not in told and _is_forced(run, one, title)][:_GAPS]
        told.update(_place(run, one) for run in terms)
        asks = tuple(_ask(run, one.sentence) for run in terms)
        if asks:
            roles = parts(one.clause) if one.clause is not None else (("sentence", one.text),)
            yield Fact("other", "facts.terms", one.text, roles, (one.sentence,), one.clause, asks)


def _pairs(text: Text) -> frozenset[tuple[str, str]]:
    """Pairs of words at the end of a noun phrase: "regular expression"."""
    return frozenset(
        (one.lemma.lower(), two.lemma.lower())
        for sentence in text.sentences
        for one, two in pairwise(sentence.tokens)
        if two.pos == "NOUN" and _pos(sentence.tokens, two.index + 1) not in NOUNS
    )


def _is_half(run: Words, sentence: Sentence, pairs: frozenset[tuple[str, str]]) -> bool:
    """True for the "expression engine" of "a regular expression engine" where the article has regular expressions."""
    before = sentence.tokens[run[0].index - 1] if run[0].index else None
    if before is None:
        return False
    is_within = any(before in one.words and run[-1] in one.words for one in sentence.phrases)
    if before.pos == "ADV" and is_within:
        return before.text.endswith("ly") or before.text.lower() in GRADING  # "slightly salty soil" is no term
    is_known = before.pos in COMMON_WORDS and (before.lemma.lower(), run[0].lemma.lower()) in pairs
    return is_known or _may_be_torn(run, before, is_doing=is_within and _is_doing(before, sentence))


def _led(run: Words, sentence: Sentence) -> Words:
    """Two nouns with the participle before them, which may tell of the first: "fixed wheel bikes"."""
    at = run[0].index
    before, first = (sentence.tokens[at - 1], sentence.tokens[at - 2]) if at > 1 else (run[0], run[0])
    is_made = before.text.endswith("ed") and len(before.text) >= _MADE and before.text.lower() not in VAGUE
    is_within = any(before in one.words and run[-1] in one.words for one in sentence.phrases)
    is_whole = is_within and first.text != "-"
    is_called = before.lemma in CALLING  # "vats called milk churns"
    return (before, *run) if is_made and is_whole and len(run) == _PAIR and _is_noun(run[0]) and not is_called else run


def _is_doing(before: Token, sentence: Sentence) -> bool:
    """True for a word in -ing that is no half of a compound ("ozone-harming")."""
    return before.tag == "VBG" and sentence.tokens[before.index - 1].text != "-"


def _may_be_torn(run: Words, before: Token, *, is_doing: bool) -> bool:
    """True for an adjective or participle before two nouns that may go with the first: "lower house seats", "mobile
    phone masts", "living room walls"."""
    is_made = before.text.endswith(("ed", "less")) and len(before.text) >= _MADE
    is_plain = before.text.lower() in VAGUE or is_made or before.tag == "JJS"
    may_go = (before.pos == "ADJ" or is_doing) and before.text.islower() and not is_plain
    return len(run) == _PAIR and run[0].pos == "NOUN" and may_go


def _is_technical(run: Words) -> bool:
    """True for what is a term though the article says it once: a noun and its kind, or two rare words."""
    if run[-1].lemma in BROAD:
        return False
    if len(run) == _PAIR and (run[0].pos == "NOUN" or is_of_kind(run[0].text)):
        return run[0].lemma not in _NO_KIND and not run[0].text.endswith("ing")
    first, head = (max(frequency(one) for one in (token.text, token.lemma)) for token in (run[0], run[-1]))
    return run[0].pos == "NOUN" and head < _RARE and first + head < _RARE_BOTH


def _place(run: Words, said: _Said) -> tuple[int, int, int]:
    return said.sentence.block, said.sentence.number, run[-1].index


def _statements(text: Text) -> Iterator[_Said]:
    """Clauses that stand alone; of a sentence that has none, the whole where it does."""
    told: set[tuple[int, int]] = set()
    for sentence, clause in (*askable(text), *existing(text)):
        told.add((sentence.block, sentence.number))
        if not clause.verb.negated:
            yield _Said(sentence, statement(clause), words_of(clause, limiting(clause)), clause)
    for sentence in text.sentences:
        whole = "" if (sentence.block, sentence.number) in told else whole_sentence(sentence)
        if whole:
            yield _Said(sentence, whole, sentence.tokens, None)


def _runs(sentence: Sentence) -> Iterator[Words]:
    """An adjective or noun and its noun, and one noun of another, where no longer name or compound holds them."""
    tokens = sentence.tokens
    for at, head in enumerate(tokens):
        if at == 0 or not _is_noun(head) or _pos(tokens, at + 1) in _GOES_ON - {"CCONJ"}:
            continue
        start = at - 2 if tokens[at - 1].text == "of" and head.tag == "NN" else at - 1
        first = tokens[start] if start >= 0 else head
        if start < 0 or _pos(tokens, start - 1) in NOUNS or tokens[start - 1].text == "-":
            continue
        if start == 1 and tokens[0].tag == "VB":
            continue  # a noun taken for an order: "Urchin removal projects"
        if _pos(tokens, at + 1) == "ADJ" and start > 0 and tokens[start - 1].text.lower() in INDEFINITE:
            continue  # "a health care professional" goes on, whatever the tagger says
        is_made = _is_noun(first) or (start == at - 1 and _is_specific(first))
        if is_made and not first.text.endswith(_SUPERLATIVE):
            yield tokens[start : at + 1]


def _pos(tokens: Words, at: int) -> str:
    return tokens[at].pos if 0 <= at < len(tokens) else ""


def _is_noun(token: Token) -> bool:
    is_plain = token.text.isalpha() and (token.text.islower() or token.index == 0) and not token.open
    is_noun = token.pos == "NOUN" and is_plain and len(token.text) >= _LEAST_LETTERS
    return is_noun and set(lemmas_of(token.text.lower())) != {"VERB"}  # "as his vocabulary grows"


def _is_specific(token: Token) -> bool:
    plain = token.pos == "ADJ" and token.tag == "JJ" and token.text.isalpha() and token.text.islower()
    is_telling = frequency(token.text) < _SPECIFIC or is_of_kind(token.text)
    return plain and is_telling and token.text.lower() not in _LOOSE and not says_how(token.text.lower())


def _name(run: Words) -> str:
    return " ".join([*(token.text.lower() for token in run[:-1]), run[-1].lemma.lower()])


def _is_forced(run: Words, said: _Said, title: frozenset[str]) -> bool:
    """True if the term names something and stands once in a statement that says enough besides."""
    if (
        said.text.count(say(run)) != 1
        or _NONE.match(said.text)
        or any(knowledge.is_empty(one.lemma) for one in (run[0], run[-1]))
    ):
        return False
    if run[-1].lemma in _LOOSE_HEADS or run[-1].text in _BEHIND_NOUN or _is_class_told_of(run, said):
        return False
    if any(knowledge.noun_class(one.lemma) in _NO_TERM for one in run if one.pos == "NOUN"):
        return False
    rest = tuple(token for token in said.words if token not in run)
    telling = {token.lemma for token in rest if token.pos in MEANINGFUL}
    return _is_alone(run, said) and len(telling) >= (_LEAST_TOLD if tells(rest, title) else _LEAST_TELLING)


def _is_class_told_of(run: Words, said: _Said) -> bool:
    """True for "solitary animals" as what something is: it is of many a class of them."""
    what = said.clause.piece("predicate") if said.clause is not None else None
    return run[-1].lemma in _LIVING and what is not None and what.phrase is not None and what.phrase.head == run[-1]


def _is_alone(run: Words, said: _Said) -> bool:
    """True if all of it stands in the statement, in no list, and behind no word that lets anything stand there."""
    inside, start, end = {token.index for token in said.words}, run[0].index, run[-1].index + 1
    if not {token.index for token in run} <= inside:
        return False
    tokens = said.sentence.tokens
    opens = start - 1 if start and tokens[start - 1].lemma in INDEFINITE else start
    before = [token.lemma.lower() for token in tokens[max(0, opens - 2) : opens] if token.index in inside]
    if len(run) > 2 and start and tokens[start - 1].pos == "ADJ":
        return False  # "foreign sources of energy": foreign what?
    is_anyone = opens < start and before[-1:] == ["by"] and said.clause is not None and bool(said.clause.verb.modal)
    if is_anyone or set(before) & _LOOSE or (before[-1:] == ["of"] and before[0] in _AMOUNTS):
        return False
    if _EXAMPLES & {token.lemma.lower() for token in tokens[max(0, start - 4) : start]}:
        return False
    behind = [token for token in tokens[end : end + 1] if token.index in inside]
    return not any(token.pos == "CCONJ" or token.tag == "POS" or token.text == "," for token in behind)


def _ask(run: Words, sentence: Sentence) -> Ask:
    """A gap for the term, with the article that would tell its first sound."""
    phrase = next((one for one in sentence.phrases if one.head == run[-1]), None)
    before = sentence.tokens[run[0].index - 1] if run[0].index else None
    led = (before, *run) if before is not None and before.text.lower() in INDEFINITE else run
    return Ask("term", "", say(led), GAP_ONLY, phrase, hint="term")
