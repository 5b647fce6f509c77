"""Which of a class: a subject in the general plural, asked by its own noun ("What kind of goods are excludable?")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.instances import has_other_kinds
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.facts.sorts import VAGUE, WHERE, halves_of_terms, is_sortless
from quizgen.facts.tellers import only_says
from quizgen.facts.titled import is_titled
from quizgen.knowledge.connectives import TOO
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import NOT_DEFINITE
from quizgen.tags import CONTENT, DEGREES, DETERMINING, MODIFYING, PARTICIPLES
from quizgen.wording.questions import ask_subject
from quizgen.wording.statements import statement
from quizgen.wording.words import say

_MAX_KEY = 12
_LEAST_SAID, _PAIR = 3, 2
_STEM = 5
_POSSIBLE = frozenset({"can", "could", "may", "might", "should", "would"})
_COUNTING = frozenset(
    "some many few most several all no any certain various other such more fewer less both each every another own "
    "these those numerous same different similar actual real only last next first".split()
)
"""What counts among the class, or leans on what stands elsewhere."""
_MEASURED = frozenset(
    "accumulation concentration consumption production pressure temperature volume speed supply demand use growth "
    "development reduction expectancy distance size weight height length".split()
)
"""Quantities and courses: whose they are tells them apart, not their kind."""
_EXAMPLE = re.compile(r"For (?:example|instance)\b")
"""Behind it "a teacher" is a case made up to show what is meant."""
_RELATIVE = frozenset({"WDT", "WP", "VBG", "VBN"})
_SAID_BY = {
    "online": ("web", "cyber", "e-"),
    "digital": ("web", "cyber", "e-"),
    "electronic": ("e-",),
    "marine": ("sea", "ocean"),
    "aerial": ("air",),
    "aquatic": ("water", "sea"),
    "biological": ("bio",),
    "geographical": ("geo",),
    "geological": ("geo",),
    "neural": ("neuro",),
    "ecological": ("eco",),
}
"""Adjectives with the beginnings of compounds that say the same."""
_ADDING = frozenset({"range", "include", "extend", "span", "count", "exclude"})
"""Participles that only say how far a class goes."""
_HALVED = ("xide", "chloride", "nitrate", "carbonate", "sulfate", "sulphate", "fluoride", "hydride")
"""Ends of the second halves of chemical names: of a dioxide nobody asks the kind."""
_MAKING_PUBLIC = frozenset("publish release issue print conduct carry commission write present post".split())
"""Participles that say how a text came about, and nothing of its kind."""


def find(text: Text) -> Iterator[Fact]:
    """Find what is said of one kind within a class.

    Args:
        text: the analysed article.
    """
    title, halves = title_words(text.title), halves_of_terms(text)
    clauses = askable(text)
    times = Counter(_said_of(clause) for _, clause in clauses)
    for found, clause in clauses:
        is_lone = (
            times[_said_of(clause)] == 1
            and clause.subject.head.lemma not in halves
            and not _is_added(found, clause)
            and not (clause.subject.determiner and _EXAMPLE.match(found.text))
            and not (is_titled(clause.subject, title) and _is_the_kind(clause.subject, text))
        )
        ask = _asked(clause, title) if is_lone else None
        if ask is not None:
            yield Fact("other", "facts.classes", statement(clause), parts(clause), (found,), clause, (ask,))


def _is_the_kind(subject: Phrase, text: Text) -> bool:
    """True for the one kind that the article has of something: "political parties" are what it means by "parties"."""
    genus = tuple(token for token in subject.words if token.index <= subject.head.index and token.pos != "DET")
    return len(genus) == _PAIR and not has_other_kinds(text, genus)


def _said_of(clause: Clause) -> tuple[str, str, str]:
    """The class and what is said of it: two kinds of which the same is said are two right answers."""
    pieces = [one for one in kept(clause) if not one.front]
    return clause.subject.head.lemma, clause.verb.main.lemma, pieces[0].words[-1].lemma if pieces else ""


def _is_added(found: Sentence, clause: Clause) -> bool:
    """True where "also" tells that the same is said of another kind."""
    around = found.tokens[clause.words[0].index : clause.words[-1].index + 1]
    return any(token.text.lower() in TOO | {"equally"} for token in around)


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    subject, verb = clause.subject, clause.verb
    if verb.negated or verb.modal in _POSSIBLE or clause.shared or not _is_kind(subject):
        return None
    if subject.determiner and (verb.tense != "present" or verb.perfect):
        return None  # a single one, not the kind
    if only_says(clause) or (clause.piece("complement") is not None and _is_people(subject)):
        return None
    pieces = kept(clause)
    told: Words = (*verb.words, *(token for one in pieces for token in one.words))
    noun = subject.head.text
    content = {token.lemma for token in told if token.pos in CONTENT}
    if subject.head.lemma in content or len(content) < _LEAST_SAID or not tells(told, title, least=_LEAST_SAID):
        return None
    kind, place = _placed(subject)
    if knowledge.find(say(kind), "substance") is not None and subject.head.lemma.endswith(_HALVED):
        return None
    key = key_of_words(kind, (*place, *told), most=_MAX_KEY)
    stem = ask_subject(clause, " ".join(filter(None, [_word(subject), noun, say(place)])), pieces)
    rest = " ".join(word for word in key.split() if word != noun)
    if not key or repeats(stem, rest) or _is_known(rest, title) or _is_in_noun(rest, noun):
        return None
    return Ask("class", stem, key, WRITTEN, subject, level="understand")


def _is_known(words: str, title: frozenset[str]) -> bool:
    """True if the title tells it: "Japanese employees" under a title that names Japan."""
    opened = {word[:_STEM] for word in title}
    return all(word[:_STEM] in opened for word in title_words(words))


def _placed(subject: Phrase) -> tuple[Words, Words]:
    """The words that tell the kind, and those behind them of where it is, which only say which class is spoken of."""
    at = next((at for at, token in enumerate(subject.words) if token.index > subject.head.index), None)
    if at is None or subject.words[at].text.lower() not in WHERE or not _before(subject):
        return subject.words, ()
    return subject.words[:at], subject.words[at:]


def _is_in_noun(rest: str, noun: str) -> bool:
    """True for "online webcomics" and "marine seabirds": the noun itself begins with what its adjective says."""
    words = rest.lower().split()
    return len(words) == 1 and any(noun.startswith(start) for start in _SAID_BY.get(words[0], ()))


def _word(subject: Phrase) -> str:
    is_named = any(token.text[:1].isupper() and token.index for token in _before(subject))
    is_one = bool(subject.determiner)  # "a baker" stands for bakers: which of them is not told
    return "which" if (_is_people(subject) and not is_one) or is_named else "what kind of"


def _is_people(subject: Phrase) -> bool:
    return knowledge.is_people(subject.head.lemma)


def _before(subject: Phrase) -> list[Token]:
    return [token for token in subject.words if token.index < subject.head.index]


def _is_kind(subject: Phrase) -> bool:
    """True for a common noun in general with a word before it that tells which kind is meant."""
    head, before = subject.head, _before(subject)
    if subject.determiner and len(before) == 1 and _is_people(subject):
        return False  # "a child born in Bonn" is anyone born there, and no child told from others
    if subject.determiner not in NOT_DEFINITE or subject.conjuncts or subject.is_named or subject.is_numeric:
        return False
    if head.pos != "NOUN" or not head.text.islower() or head.lemma in _MEASURED or is_sortless(head):
        return False
    if before and before[0].text[:1].isupper() and "NOUN" not in lemmas_of(head.text):
        return False  # "Olea europeana": a name in Latin
    if any(token.tag in DEGREES | {"POS", "CD", "FW"} or token.text == "," for token in subject.words):
        return False
    if any(
        token.lemma.lower() in _COUNTING or token.pos in DETERMINING for token in before[bool(subject.determiner) :]
    ):
        return False
    first = before[0] if before else head
    if first.index == 0 and first.text.endswith(("ian", "ean")) and knowledge.country_of(first.text) is None:
        return False  # of a place or a person, so with a capital
    behind = [token for token in subject.words if token.index > head.index]
    is_of = bool(behind) and behind[0].text.lower() == "of"
    is_told = bool(behind) and behind[0].tag in _RELATIVE
    if any(token.text[:4].isdigit() for token in behind):
        return False  # "warfare in the 1620s" is one case
    if is_told and behind[0].lemma in _ADDING | _MAKING_PUBLIC:
        return False
    says_kind = any(
        token.pos in MODIFYING
        and token.tag not in PARTICIPLES
        and not {token.lemma.lower(), token.text.lower()} & VAGUE
        for token in before
    )
    return is_told or (says_kind and not is_of)
