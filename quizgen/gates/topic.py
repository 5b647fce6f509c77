"""A stem of common words alone says nothing of its topic: "Who returned from holiday?", "What should people do?"."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase
from quizgen.facts.model import Comparison
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import POSSIBLE
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.wording.telling import is_named, is_titled, weight

_TELLING, _LEAST = 1.0, 0.8
"""By how much its words are rarer than common ones (Zipf, wordfreq), summed up, a text tells its topic; what holds of
anything now, in a question, tells a little sooner than a deed."""
_FAINT = 0.3
"""The same of what is asked for by what it does in a place: all else in the stem may be form."""
_GAP = re.compile(r"\[\[.*?\]\]")
_ASKING = re.compile(r"\b(?:for what purpose|(?:which|what) (?:kind of |body\b|organisation\b|place\b)?)", re.I)
_WHERE = re.compile(r"(?:\b[Ii]n|\b[Aa]t|^On) (?:the )?(?:[A-Z][\w’'-]*,? ?)+(?:of (?:the )?(?:[A-Z][\w’'-]*,? ?)+)?")
"""A place or month: it does not say what is done there."""
_WHITHER = re.compile(r"\b(?:from|to|into) [A-Z][\w’'-]*(?= (?:from|to|into)\b|[?.,])")
"""One name that somebody comes from or goes to: nor does it."""
_OF_BODY = re.compile(
    r"\b[Tt]he (?:[A-Z][\w.&’'-]* )+(?:group|team|crew|delegation|study|survey|report|official|researcher|scientist"
    r"|spokesman|spokeswoman|spokesperson|expert)s?\b(?! [a-z]*(?:of|from|at|in|on)\b)"
)
"""One of many at a body or in a place, of whom the name tells nothing more."""
_CENTURIES = re.compile(
    r"\b(?:[\w-]+(?:st|nd|rd|th) (?:(?:and|to|or) (?:the )?))?[\w-]+(?:st|nd|rd|th) centur(?:y|ies)\b"
)
_NAME = re.compile(r"(?<=[\w,] )[A-Z][\w’'-]*")
_NAME_ROW = re.compile(r"[A-Z][\w’'-]*(?: (?:of |the |de )*[A-Z][\w’'-]*)*")
"""A name of one word or more."""
_LOOSELY = re.compile(r"^(?:At first|Initially)\b")
_NAMING = frozenset({"be", "know", "call", "name"})
_SCANT, _MANY = 1.8, 3
"""With so many names a statement tells of its event; with fewer, by how much its other words must be rarer."""
_NOBODYS = 2.4
"""The same of a gap in what may come about, or has been done by nobody knows whom: many things fit."""
_COMING_ABOUT = frozenset({"occur", "happen", "exist", "arise", "appear"})
_SAID = "ccording to"
_SAID_BY_ANY = re.compile(
    r"^According to (?:(?:most|many|some|several|modern|recent|the) )*"
    r"(?:scholars|historians|experts|researchers|scientists|analysts|critics|authors|accounts|sources|estimates), "
)
"""A source without a name."""
_ERA = re.compile(rf"(?:the )?{_CENTURIES.pattern}(?: (?:BCE?|CE|AD)\b)?")
_DUTY = re.compile(r"\b(?:should|must)\b")


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse a past deed, a duty, a question or a gap for a common noun, that could be anybody's: no name in it, no
    word of the title, no word that tells.

    A context that stands before the question tells what it is about, and so do the sides of a comparison.
    """
    item = candidate.item
    if not isinstance(item, Choice | Cloze | ShortAnswer | TrueFalse):
        return None
    text = _GAP.sub("", item.text) if isinstance(item, Cloze) else texts_of(item)[0]
    is_change = candidate.asked == "how-changed"  # an amount with its place and time is nobody's deed
    is_telling = isinstance(item, TrueFalse) or re.search(r"\d", text) is not None  # a figure tells what it is about
    is_of_somebody = candidate.asked == "subject" and not is_telling
    if is_change or candidate.finding.context:
        return None
    bare = _ASKING.sub("", _WHERE.sub("", text)).strip()
    told = _OF_BODY.sub("", _WHITHER.sub("", bare)).strip()
    if isinstance(item, Choice | ShortAnswer) and _SAID_BY_ANY.match(text):  # nor does who says so, or an era
        told = _ERA.sub("", _SAID_BY_ANY.sub("", told))
    if isinstance(item, TrueFalse) and _is_scant_deed(candidate, item.statement, title):
        return "a deed of somebody's at no time and in no event"
    if is_named(told) or is_titled(text, title):
        return None
    least = _TELLING if told == bare else _SCANT
    if (_is_deed(candidate) or _is_duty(text) or is_of_somebody) and weight(told) < least:
        return "a deed that could be anybody's"
    is_told = is_telling or _tells(candidate, _ASKING.sub("", _CENTURIES.sub("", text)))
    return None if is_told else "a stem of common words alone"


def _tells(candidate: Candidate, told: str) -> bool:
    """True for a comparison, a gap for a name or in what a source says, a place, and for words that are rare enough."""
    item = candidate.item
    if isinstance(candidate.finding, Comparison):
        return True
    if _WHERE.search(told):
        return candidate.asked != "thing" or weight(_WHERE.sub("", told)) >= _FAINT
    if isinstance(item, Cloze):
        is_common = item.key.islower() and not candidate.numeric
        return not is_common or _SAID in told or weight(told) > (_NOBODYS if _is_nobodys(candidate) else _TELLING)
    return weight(told) >= _LEAST


def _is_nobodys(candidate: Candidate) -> bool:
    """True for "Faults in the ... have been found" and "Growth may occur in the ...": what comes about, nobody says
    by whom."""
    clause = clause_of(candidate)
    if clause is None or clause.piece("agent") is not None:
        return False
    verb = clause.verb
    return (verb.passive or verb.main.lemma in _COMING_ABOUT) and (verb.perfect or verb.modal in POSSIBLE)


def _is_deed(candidate: Candidate) -> bool:
    verb = clause.verb if (clause := clause_of(candidate)) is not None else None
    return verb is not None and verb.tense == "past" and not verb.perfect


def clause_of(candidate: Candidate) -> Clause | None:
    """The clause that an item was made from, of a whole sentence its main clause; None where it has none."""
    finding = candidate.finding
    return finding.clause or next((one for one in finding.sentences[0].clauses if one.relation == "main"), None)


def _is_scant_deed(candidate: Candidate, text: str, title: str) -> bool:
    """True for "The Council reacted slowly" and "Young men could work": what one name or some people did, with no year,
    no place and no word that tells."""
    is_loose, finding, clause = _LOOSELY.match(text) is not None, candidate.finding, clause_of(candidate)
    if isinstance(finding, Comparison) and finding.clause is None and not is_loose:
        return False
    if clause is None or clause.verb.main.lemma in _NAMING:
        return False
    subject = clause.subject
    is_one = _is_deed(candidate) and (subject.is_named or subject.determiner == "the")
    if not is_one and not (clause.verb.modal == "could" and _are_some_people(subject)):
        return False
    timed = clause.piece("time", "place") is not None and not is_loose
    if timed or clause.source is not None or re.search(r"\d|\bcentury\b", text) or is_titled(text, title):
        return False
    return len(_NAME_ROW.findall(text)) < _MANY and weight(_NAME.sub("", text)) < _SCANT


def _are_some_people(subject: Phrase) -> bool:
    """True for "young men", of whom neither place nor time is told."""
    return subject.number == "plural" and not subject.determiner and knowledge.is_people(subject.head.lemma)


def _is_duty(text: str) -> bool:
    return _DUTY.search(text) is not None and _SAID not in text
