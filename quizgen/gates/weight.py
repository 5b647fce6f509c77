"""What is told in passing and missing from a summary: a birthplace, a calling, a gesture, a deed of nobody."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase
from quizgen.gates.reference import texts_of
from quizgen.gates.topic import clause_of
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.numbers import YEAR
from quizgen.wording.telling import weight
from quizgen.wording.words import say

_STEM = 5
"""Letters by which two words are of one stem."""
_FEW = 3
"""Words of a subject that tells nobody from others: "newly arrived immigrants"."""
_TELLING = 2.4
"""By how much its words are rarer than common ones, summed up, a statement on things tells what it is about."""
_SMALL = frozenset("the and for with from how why what who are was its".split())
_GESTURES = frozenset("walk sit stand smile nod laugh lean wave kneel pause shrug grin stroll gaze stare".split())
_ALONG = frozenset({"past", "along", "through", "to", "down", "up"})
_LEFT_OPEN = re.compile(
    r"\ban? certain\b|^an? (?:committee|commission|panel|board|council|agency|body|group|company|firm|organi[sz]ation)$"
)
"""Which one is not told: no key."""
_BORN = re.compile(r"\b(?:was|were) born (?:in|on|at|to)\b")
_SAID_NOTHING = re.compile(
    r"\b(?:declined|refused) to (?:comment|elaborate|say more)\b|\bcould not be reached\b"
    r"|\bdid not (?:immediately )?respond to (?:an? )?(?:\w+ )?requests?\b"
)
_TO_READER = re.compile(
    r"^(?:[Tt]o [^,]*, )?(?:consider|imagine|suppose|recall|remember|notice|note|picture) "
    r"(?:for|how|that|the|an?|what|why|whether|if)\b"
    r"|\bit (?:is|may be|might be|will be) (?:also )?(?:useful|helpful|instructive|worth(?:while)?|necessary|tempting"
    r"|best|important|convenient|interesting|fascinating)"
    r" to (?:address|begin|compare|consider|discuss|distinguish|examine|look|mention|note|recall"
    r"|remember|review|start|think|understand)\b",
    re.IGNORECASE,
)
"""A step of the text and no fact."""
_OF_AGE = re.compile(r"(?:[A-Z][\w.’'-]* )+(?:was|were) (?:\w+ ){0,3}[\w-]+ years? old\.$")


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item that only tells where somebody was born, what somebody is or does in passing, if the title names
    nobody so."""
    if _LEFT_OPEN.search(getattr(candidate.item, "key", "")):
        return "a key that leaves open which"
    born = _BORN.search(candidate.finding.text)
    if born and not set(candidate.finding.text[: born.start()].replace(",", "").split()) & set(title.split()):
        return "where somebody was born"
    clause = candidate.finding.clause
    if _SAID_NOTHING.search(candidate.finding.text):
        return "that somebody said nothing"
    if any(map(_TO_READER.search, texts_of(candidate.item))):
        return "what the author tells the reader to do"
    if _OF_AGE.match(candidate.finding.text):
        return "an age at no time that is told"
    if clause is not None and _is_placeless(candidate, clause, title):
        return "a deed of nobody in no place and at no time"
    if clause is not None and candidate.asked == "share" and _is_undated(candidate, clause):
        return "a share of a time that is not told"
    whole = clause_of(candidate)
    if whole is None or whole.subject.kind != "person" or not whole.subject.is_named:
        return None
    if any(word in title.split() for word in say(whole.subject.words).split()):
        return None
    if _is_in_passing(whole):
        return "what somebody does as a reporter looks on"
    return "what somebody is by calling" if clause is not None and _is_calling(clause) else None


def _is_in_passing(clause: Clause) -> bool:
    """True for "Moe drives past a barn" and "Moe stood in muddy boots", at no time and in no place with a name."""
    lemma, told = clause.verb.main.lemma, [token for piece in clause.pieces for token in piece.words]
    if clause.verb.particle is not None or any(token.pos == "NUM" for token in told):
        return False
    if lemma == "drive":  # with what or without, but "drove sheep" is work
        return any(piece.marker in _ALONG for piece in clause.pieces)
    if lemma not in _GESTURES or clause.piece("object") is not None:
        return False
    is_of_office = any(piece.marker in {"for", "as", "against", "by", "on"} for piece in clause.pieces)
    return not is_of_office and not any(token.pos == "PROPN" for token in told)


def _is_placeless(candidate: Candidate, clause: Clause, title: str) -> bool:
    """True for a statement on the past of people or things in general, with no name, no date and no word of the title:
    "Workers had to dig for years"."""
    item, subject = candidate.item, clause.subject
    if candidate.finding.context or clause.verb.tense != "past" or clause.verb.perfect or subject.determiner:
        return False
    text = " ".join(texts_of(item))
    if subject.is_named or clause.source or re.search(rf"\w [A-Z]|{YEAR}|\bcentury\b", text):
        return False
    if any(token.pos == "PROPN" for token in subject.words):
        return False
    is_of_people = knowledge.is_people(subject.head.lemma) and len(subject.words) <= _FEW
    if not is_of_people and weight(text) >= _TELLING:
        return False
    told = {word[:_STEM].lower() for word in re.findall(r"\w{3,}", text)}
    return told.isdisjoint(word[:_STEM].lower() for word in re.findall(r"\w{3,}", title) if word.lower() not in _SMALL)


def _is_undated(candidate: Candidate, clause: Clause) -> bool:
    """True for what was so at some time: "up to a third of the herds were sick"."""
    was = clause.verb.tense == "past" and clause.verb.main.lemma == "be" and not clause.verb.passive
    return (
        was
        and not any(piece.role == "time" for piece in clause.pieces)
        and not re.search(rf"{YEAR}|\bcentury\b", candidate.finding.text)
    )


def _is_office(noun: Phrase) -> bool:
    """True for an office that one held after the other: "the attorney general under President Polk"."""
    singled = any(token.tag == "JJS" or token.lemma in {"first", "only", "last"} for token in noun.words)
    return not singled and any(knowledge.is_role(token.lemma) for token in noun.words if token.index <= noun.head.index)


def _is_calling(clause: Clause) -> bool:
    """True for "Cook was an English captain", with nothing behind the noun that would say more."""
    predicate = clause.piece("predicate")
    noun = predicate.phrase if predicate is not None and clause.verb.main.lemma == "be" else None
    if noun is not None and noun.determiner == "the" and clause.verb.tense == "past" and _is_office(noun):
        return True
    if noun is None or noun.determiner not in INDEFINITE or noun.words[-1].index != noun.head.index:
        return False
    lemma = noun.head.lemma
    return knowledge.noun_class(lemma) == "person" or knowledge.is_role(lemma)
