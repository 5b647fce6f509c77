"""Who is said to say it: "according to analysts", and the subject or agent of a verb of saying."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.clauses import Phrase, Source, Words
from quizgen.knowledge import noun_class
from quizgen.knowledge.connectives import ALTHOUGH, WHILE
from quizgen.language.nodes import Node
from quizgen.language.roles import PAUSES, REPORTING, relation_of
from quizgen.language.tree import SUBJECTS, child, children, governed
from quizgen.quiz.sounds import indefinite

if TYPE_CHECKING:
    from quizgen.language.phrases import PhraseMaker


class Sources:
    """Finds the sources of one sentence's clauses.

    Args:
        phrases: makes its phrases.
    """

    def __init__(self, phrases: PhraseMaker) -> None:
        self._phrases = phrases

    def according_to(self, node: Node) -> Source | None:
        """The source that "according to" names."""
        if node.lower_ != "according" or node.dep_ != "prep":
            return None
        to = child(node, "prep")
        noun = child(to, "pobj") if to is not None else None
        is_measure = noun is not None and noun.lemma_ in _MEASURES
        return self._source(noun, "according") if noun is not None and not is_measure else None

    def reported(self, verb: Node) -> Source | None:
        """Who says it, where the clause or the one that it is joined to is the object of a verb of saying."""
        if verb.dep_ == "advcl" and child(verb, "ccomp") is not None and verb.lemma_ in REPORTING:
            return None  # "while critics say that": others speak
        if verb.dep_ == "ccomp" and verb.head.dep_ == "advcl" and verb.head.lemma_ in _LEARNING:
            return None  # "when he discovers that it leaks", he finds it so and says nothing
        if (claiming := _claim_around(verb)) is not None:
            return self._sayer(claiming)
        top = verb
        while _hangs_on_said(top):
            top = top.head
        if top.dep_ == "ccomp" and top.head.lemma_ in REPORTING:
            return self._sayer(top.head)
        if top.dep_ == "conj" and top.head.lemma_ in REPORTING and child(top, *SUBJECTS) is not None:
            reported = child(top.head, "ccomp")
            if reported is not None and _mood(reported) == _mood(top):
                return self._sayer(top.head)
        return None

    def at_the_end(self, verb: Node) -> Source | None:
        """The source that "according to" names behind the last comma of a sentence: it tells all that is joined there.

        "A rose by 5%, while B fell, according to the bank": the bank says both.
        """
        end = verb.sent.end - 2  # the last word before the full stop
        last = next((one for one in verb.sent if one.lower_ == "according" and one.right_edge.i >= end), None)
        if last is None or not verb.i < last.i or last.nbor(-1).text != ",":
            return None
        return self.according_to(last) if _first_beside(verb) is _first_beside(last.head) else None

    def _sayer(self, verb: Node) -> Source | None:
        if _is_doubted(verb) or _is_before_colon(verb):
            return None
        agent = child(verb, "agent")
        passive = child(verb, "auxpass") is not None
        noun = governed(agent) if passive and agent is not None else child(verb, *SUBJECTS)
        return self._source(noun, verb.lemma_) if noun is not None else None

    def _source(self, noun: Node, verb: str) -> Source:
        phrase = self._phrases.phrase(noun)
        name = phrase.apposition
        if name is not None and name.kind == "person" and noun.pos_ in {"NOUN", "NUM"} and not name.is_open:
            return Source(tuple(takewhile(lambda token: token.text != ",", name.words)), True, verb, name.kind)
        if noun.pos_ == "PRON":
            if noun.lower_ == "it" and phrase.head.name not in _SPEAKING_KINDS:
                return Source(phrase.words, False, verb, phrase.kind)
            return Source(phrase.words, phrase.head.say is not None, verb, "person")
        told = (
            phrase.is_named
            or phrase.number == "plural"
            or noun.pos_ == "PROPN"
            or _is_finding(phrase)
            or _is_school(phrase)
        )
        if _is_bare_finding(phrase):
            return Source(_one_such(phrase), True, verb, phrase.kind)
        after = noun.sent[phrase.words[-1].index + 1 :]
        is_cut = len(after) > 0 and after[0].pos_ == "NUM"
        is_cause = verb == "mean" and phrase.kind != "person" and noun_class(noun.lemma_) != "person"
        is_relative = phrase.words[0].tag == "WP$"  # "whose figures show that": the item would not say whose
        is_said = told and not (
            phrase.is_open or is_cut or is_cause or is_relative
        )  # what a shortage means it does not say
        return Source(phrase.words, is_said, verb, phrase.kind)


def _first_beside(verb: Node) -> Node:
    """The first of the clauses that one is joined to, or that it is set against."""
    while verb.dep_ == "conj" or (
        verb.dep_ == "advcl" and any(one.lower_ in _AGAINST for one in children(verb, "mark"))
    ):
        verb = verb.head
    return verb


_AGAINST = ALTHOUGH | WHILE
_SPEAKING_KINDS = frozenset({"organisation", "group", "country"})
"""Kinds of names that "it" may stand for where it says something: a sum or a deed says nothing."""
_LEARNING = frozenset("discover realize realise recognize recognise know find learn observe".split())
"""Verbs of what one comes to see: in a clause of time or reason nobody says it."""
_CLAIMING = frozenset("claim profess allege purport pretend".split())
"""Verbs of saying what may well not be so: nor need be what is told of those who only stand in it."""
_MEASURES = frozenset(
    "size age rank height weight length width number order income wealth status need ability type kind sort shape "
    "colour color sex gender season length distance function origin procedure custom preference concern base".split()
)
"""Nouns by which things are sorted or done: they say nothing."""
FINDINGS = frozenset("study survey report review research analysis poll census paper investigation inquiry".split())
_UNCOUNTED = frozenset({"research"})


def _is_finding(phrase: Phrase) -> bool:
    """True for a study or report told from others: a 2010 study, research by the university."""
    return phrase.head.lemma in FINDINGS and (phrase.determiner != "the" or len(phrase.words) > 2)


_OF_FINDING = 4


def _is_bare_finding(phrase: Phrase) -> bool:
    """True for "the government survey" where nothing but its article points back: one such survey says so."""
    is_short = phrase.determiner == "the" and len(phrase.words) <= _OF_FINDING and phrase.words[-1] == phrase.head
    open_ones = [token for token in phrase.words if token.open]
    return is_short and phrase.head.lemma in FINDINGS and open_ones == [phrase.head]


def _one_such(phrase: Phrase) -> Words:
    """Its words with an indefinite article, or with none in the plural and of what nobody counts: "new research"."""
    first, *rest = (replace(token, open=False) for token in phrase.words)
    if phrase.number == "plural" or phrase.head.lemma in _UNCOUNTED:
        return tuple(rest)
    return (replace(first, say=indefinite(rest[0].text)), *rest)


_SCHOOLS = frozenset("theory hypothesis doctrine view model perspective philosophy".split())


def _is_school(phrase: Phrase) -> bool:
    """True for a theory told from others by a word of its own: elite theory, the germ theory of disease."""
    return phrase.head.lemma in _SCHOOLS and len(phrase.words) > (phrase.determiner != "") + 1


_DOUBTS = frozenset("incorrectly wrongly falsely mistakenly erroneously never hardly no longer".split())


def _is_doubted(verb: Node) -> bool:
    """True where the source does not say it, or is said to be wrong."""
    return child(verb, "neg") is not None or any(one.lower_ in _DOUBTS for one in children(verb, "advmod"))


def _hangs_on_said(verb: Node) -> bool:
    """True for a clause joined to, or opposed to or giving the reason of, one that may be the object of saying."""
    if verb.head.dep_ not in {"ccomp", "conj", "advcl"}:
        return False
    return verb.dep_ == "conj" or (verb.dep_ == "advcl" and relation_of(verb) in {"contrast", "concession", "because"})


def _claim_around(verb: Node) -> Node | None:
    """The verb of a claim that a relative clause goes on with: "Moe claimed to have met a ghost, who told him …"."""
    if verb.dep_ != "relcl":
        return None
    told = (one.head for one in verb.head.ancestors if one.dep_ in {"xcomp", "ccomp"})
    return next((one for one in told if one.lemma_ in _CLAIMING), None)


def _is_before_colon(verb: Node) -> bool:
    """True where a colon or semicolon parts what seems to be said from a verb of saying behind it: its source goes with
    what follows."""
    said = child(verb, "ccomp")
    return said is not None and said.i < verb.i and any(one.text in PAUSES for one in verb.doc[said.i : verb.i])


def _mood(verb: Node) -> str:
    modal = next((aux.lower_ for aux in children(verb, "aux") if aux.tag_ == "MD"), "")
    return modal or verb.tag_
