"""Whole statements with an informative phrase: for gaps and for statements to judge, where no question is sound."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Text, Words
from quizgen.facts.actors import hint_of
from quizgen.facts.askable import askable, existing, is_askable_key, is_copula, parts, tells
from quizgen.facts.listing import is_part
from quizgen.facts.model import Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.facts.tellers import only_says
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import INDEFINITE, NOT_DEFINITE, POSSIBLE
from quizgen.quiz.numbers import is_year
from quizgen.tags import COMMON_WORDS
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import say

_TERM = 4.0
"""Zipf frequency above which a common noun is no term that a gap could ask for (wordfreq)."""
_TECHNICAL = 3.3
"""Zipf frequency below which a common noun is a term of its field, with "the" or in any place."""
_LEARNED = 3.05
"""Zipf frequency below which a common noun is a term that is asked for wherever a phrase ends in it."""
_LEAST_LETTERS = 4
BROAD = frozenset(
    "compound microorganism microbe organism bacterium macromolecule molecule contaminant pollutant additive nutrient "
    "toxin pathogen ailment artefact artifact byproduct commodity constituent delicacy dwelling foodstuff implement "
    "livestock particulate precursor predator provision subgroup subtype utensil vermin workforce creature wound "
    "turmoil interruption restoration ethic setting surroundings mechanism umbrella".split()
)
"""Learned nouns of whole classes: another noun of the class fits a gap as well."""
_PEOPLE = re.compile(r"(?:ist|er|or|ian|eer|ee|man|ant)$")
"""Endings of nouns of persons, who can be called otherwise: scientists for palaeontologists."""
_PLAIN = 4.3
"""Zipf frequency below which a noun of one of the next classes has no other name: coins, lungs, inflation."""
_OF_ONE_NAME = frozenset(
    "substance animal plant body-part artefact disease process event abstract organism activity place quantity".split()
)
_GAPS = 3
_LEAST_TOLD = 2
"""Rare words that tell what a statement is about where it names nothing and nobody."""
_MAX_GAP = 4


def find(text: Text) -> Iterator[Fact]:
    """Find statements with phrases worth blanking: names first, then terms of the article.

    Args:
        text: the analysed article.
    """
    title, terms = title_words(text.title), _terms(text)
    for found, clause in (*askable(text), *existing(text)):
        if clause.subject.kind == "person" and only_says(clause):
            continue
        if knowledge.is_empty(clause.subject.head.lemma):
            continue
        worded = statement(clause)
        gaps = [] if clause.verb.negated else _phrases(found, clause, worded, title, terms)
        asks = tuple(map(_gap, gaps))
        if asks or tells(words_of(clause, limiting(clause)), title, least=_LEAST_TOLD):
            yield Fact("other", "facts.statements", worded, parts(clause), (found,), clause, asks[:_GAPS])


def _phrases(
    found: Sentence, clause: Clause, worded: str, title: frozenset[str], terms: frozenset[str]
) -> list[Phrase]:
    inside = frozenset(token.index for token in words_of(clause, limiting(clause)))
    fitting = [
        phrase
        for phrase in found.phrases
        if {token.index for token in phrase.words} <= inside and is_askable_key(phrase) and _is_one_gap(phrase, worded)
    ]
    return sorted(
        (one for one in fitting if not is_part(one, found, inside) and _is_informative(one, clause, title, terms)),
        key=lambda one: (not one.is_named, -one.head.index),
    )


def _is_one_gap(phrase: Phrase, worded: str) -> bool:
    said = _words(phrase)
    opens = not phrase.is_named and _is_learned(phrase) and phrase.head.text.islower()
    count = worded.lower().count(said.lower()) if opens else worded.count(said)
    return count == 1 and len(said.split()) <= _MAX_GAP


def _words(phrase: Phrase) -> str:
    """What a gap holds of a phrase: no "the", of a name no adjective before it ("the original Monroe Doctrine")."""
    words = phrase.words
    if phrase.is_named:
        words = _name_in(phrase)
    elif _is_learned(phrase) and any(token.pos == "ADJ" for token in words):
        words = tuple(token for token in words if token.index >= _start_of_term(phrase))
    text = say(words)
    return text[4:] if text.startswith("the ") else text


def _name_in(phrase: Phrase) -> Words:
    """The words of a name without an article, adjective or year before it ("the 2010 World Cup")."""
    words = phrase.words
    start = next((at for at, token in enumerate(words) if token.pos == "PROPN"), 0)
    before = words[:start]
    is_beside = all(
        (token.pos in {"DET", "ADJ"} and token.text.lower() == token.text) or is_year(token.text) for token in before
    )
    return words[start:] if is_beside else words


def _terms(text: Text) -> frozenset[str]:
    """The common nouns that the article says in more than one sentence."""
    said = Counter(
        lemma for sentence in text.sentences for lemma in {t.lemma for t in sentence.tokens if t.pos == "NOUN"}
    )
    return frozenset(lemma for lemma, count in said.items() if count > 1)


def _is_learned(phrase: Phrase) -> bool:
    """True for a common noun that is a term of its field and names no people."""
    head, lemma = phrase.head, phrase.head.lemma
    if head.pos != "NOUN" or len(lemma) < _LEAST_LETTERS or knowledge.is_empty(lemma) or _PEOPLE.search(lemma):
        return False
    return frequency(lemma) < _LEARNED and knowledge.noun_class(lemma) not in {"person", "group", "measure"}


def is_of_one_name(lemma: str) -> bool:
    """True for a noun that is not common and that no other word says as well, as its class tells."""
    is_plain = frequency(lemma) < _PLAIN and lemma not in BROAD and not knowledge.is_empty(lemma)
    return is_plain and knowledge.noun_class(lemma) in _OF_ONE_NAME


def _start_of_term(phrase: Phrase) -> int:
    """Where the nouns begin that end in the head: "atmospheric carbon dioxide" ends in a term of two words."""
    start = phrase.head.index
    nouns = {token.index for token in phrase.words if token.pos == "NOUN"}
    while start - 1 in nouns:
        start -= 1
    return start


def _is_informative(phrase: Phrase, clause: Clause, title: frozenset[str], terms: frozenset[str]) -> bool:
    if phrase.is_numeric or phrase.conjuncts or phrase.possessor is not None:
        return False
    if phrase.head == clause.subject.head and (_is_one_of_several(clause) or only_says(clause)):
        return False
    if clause.subject.determiner in INDEFINITE and clause.verb.modal in POSSIBLE and phrase.head != clause.subject.head:
        return False  # "a skipper might put in at Bergen", or at any other port
    rest = tuple(token for token in clause.words if token not in phrase.words)
    if not tells(rest, title):
        return False
    if phrase.is_named:
        return all(token.pos == "PROPN" for token in _name_in(phrase))
    is_rare = frequency(phrase.head.lemma) < _TERM and not knowledge.is_empty(phrase.head.lemma)
    if phrase.head.lemma in BROAD:
        return False
    bare = phrase.words[1:] if phrase.determiner else phrase.words
    if phrase.head.lemma in terms and _is_learned(phrase) and _is_last(phrase, clause):
        return all(token.text.islower() and token.pos in COMMON_WORDS for token in bare if token.index)
    if not all(token.pos == "NOUN" for token in bare):
        return False
    if frequency(phrase.head.lemma) < _TECHNICAL and _is_in_clause(phrase, clause):
        return True
    if is_of_one_name(phrase.head.lemma):
        return True
    is_core = phrase.determiner in NOT_DEFINITE and _is_core(phrase, clause)
    return is_rare and is_core and not knowledge.is_light_verb(clause.verb.main.lemma)


def _is_one_of_several(clause: Clause) -> bool:
    """True for "X is a G": other things are G too, so the rest does not force X."""
    predicate = clause.piece("predicate")
    noun = predicate.phrase if predicate is not None else None
    return is_copula(clause) and (
        noun is None or noun.determiner in NOT_DEFINITE or "one" in {t.lemma for t in noun.words}
    )


def _is_last(phrase: Phrase, clause: Clause) -> bool:
    """True for what the subject or a piece ends in, and the phrase itself in its head: nothing hangs on the term."""
    if phrase.words[-1] != phrase.head:
        return False
    ends = {piece.words[-1].index for piece in clause.pieces} | {clause.subject.words[-1].index}
    return phrase.words[-1].index in ends


def _is_in_clause(phrase: Phrase, clause: Clause) -> bool:
    """True for the subject or the phrase of any piece, not for what is nested in one."""
    heads = {piece.phrase.head.index for piece in clause.pieces if piece.phrase is not None and piece.verb is None}
    return phrase.head.index in heads | {clause.subject.head.index}


def _is_core(phrase: Phrase, clause: Clause) -> bool:
    """True for the subject or object itself: what is nested deeper is seldom forced by the rest."""
    heads = {clause.subject.head.index}
    heads |= {
        piece.phrase.head.index
        for piece in clause.pieces
        if piece.phrase is not None and piece.role in {"object", "governed", "agent", "predicate"}
    }
    return phrase.head.index in heads


def _gap(phrase: Phrase) -> Ask:
    return Ask("gap", "", _words(phrase), frozenset({"cloze", "true_false"}), phrase, hint=hint_of(phrase))
