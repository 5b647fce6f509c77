"""What two opposed halves set against each other: who holds each, the two subjects, or all of both."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Token
from quizgen.facts.comparisons.aspects import aspect_of
from quizgen.facts.comparisons.comparing import (
    RELATIVE,
    SAYING,
    Half,
    as_side,
    clause_at,
    covered,
    same_subject,
    without_cues,
)
from quizgen.facts.comparisons.corrected import asked_by, corrected
from quizgen.facts.comparisons.embedded import inflected
from quizgen.facts.comparisons.expectations import said_by
from quizgen.facts.comparisons.obliged import advised_and_obliged
from quizgen.facts.comparisons.opposing import SUBORDINATORS, Opposed
from quizgen.facts.comparisons.respects import is_agent, told_of_subject
from quizgen.facts.comparisons.sides import POINTING, SPEAKERS, agrees, in_context
from quizgen.facts.comparisons.stands import SIDE_BY_SIDE, holding, is_fronted
from quizgen.facts.comparisons.topics import bare, said, shared
from quizgen.facts.model import Compared
from quizgen.knowledge.connectives import CORRECTING, WHILE, WHILST
from quizgen.knowledge.function_words import RELATIVE_PRONOUNS
from quizgen.language.roles import REPORTING
from quizgen.tags import FINITE, NOUNS
from quizgen.wording.words import say, tidy

_VIEWING = SAYING | frozenset(
    "compare liken consider regard see view describe expect want hope call overestimate underestimate doubt".split()
)
"""Verbs whose subject tells what is compared, and is not it."""
_TELLING = _VIEWING | REPORTING | {"deny", "disagree", "take"}
_LEANING = frozenset(
    "its their his her this that these those such some others many most both each one another what which how".split()
)
"""Words that open a subject which says little without its sentence."""
_LONGEST, _NEAR = 10, 8
_NOT = re.compile(r"\bnot\b")
_LINKS = frozenset({"instead", "rather", "also", "even"})
_SPEECH = frozenset("say tell announce write admit add argue claim report declare explain assert deny".split())


def compared(found: Opposed, *, side_by_side: bool) -> Compared:
    """What two halves set against each other, on what, and what is said of each.

    Args:
        found: the halves.
        side_by_side: who holds them, or their subjects, may be the sides; else all that they say is.

    Returns:
        Its aspect is empty where nothing can be named.
    """
    parts = _parts(found)
    if parts is not None:
        return parts
    found = replace(found, one=_of_the_denied(found))
    held = _held(found) if side_by_side else None
    if held is not None:
        return held
    one, other = found.one, found.other
    both_tell = _tells(one) == _tells(other) or _act(one, other)
    is_sided = side_by_side and both_tell and _are_opposed(found)
    is_of_second = False
    if is_sided and _names(one) and _names(other) and not _are_one(one, other):
        aspect = aspect_of(one, other, found.link, sided=True)
        is_of_second = aspect.startswith("whether they ") and (_are_unlike(one, other) or one.subject in aspect)
        aspect = _deeds(one, other) if is_of_second and found.link in WHILE else aspect
        is_of_second = is_of_second and not aspect
        if not is_of_second:
            return Compared(*_told_apart(one, other), aspect, one.value, other.value)
    aspect = "" if _is_whose(found) or _is_unlike(found) else _phrase_asks(found) or aspect_of(one, other, found.link)
    aspect = "" if aspect.startswith("whether ") and _are_two(found) else aspect
    if is_of_second and not aspect and other.clause is not None:
        aspect = holding(one, other, other.clause)
    a, b = without_cues(as_side(one)), without_cues(_whole(found))
    if aspect and (advised := advised_and_obliged(found, aspect)) is not None:
        return advised
    named = in_context(a, one.words, found.before)
    context = found.before if named != a else None
    b = _by_subject(b, one, aspect)
    values = (a, b) if aspect.startswith(("number of", "how many")) else (_value(one, a), _value(other, b))
    return Compared(named, b, aspect, *values, context)


def _of_the_denied(found: Opposed) -> Half:
    """The clause in the first half that tells of what the second one denies: "maggots grew", before "no maggots grew".

    It is the first half itself where no clause of time or reason in it has that subject.
    """
    one, second = found.one, found.other.clause
    if second is None or one.clause is None or second.subject.opens not in {"no", "few"}:
        return one
    inside = {token.index for token in one.words}
    lemma = second.subject.head.lemma
    told = (each for each in one.sentence.clauses if each.index in inside and each.relation in {"time", "because"})
    same = next((each for each in told if each.subject.head.lemma == lemma and not each.lost), None)
    if same is None or one.clause.subject.head.lemma == lemma:
        return one
    words = covered(one.sentence, same.subject.words[0].index, same.words[-1].index + 1)
    return Half(words, same, one.sentence)


def _by_subject(side: str, one: Half, aspect: str) -> str:
    """The second side with the first subject for the pronoun that opens it, where the aspect names that of both."""
    opens = _PRONOUN.match(side)
    if opens is None or one.clause is None:
        return side
    name = said(one.clause.subject)
    what = "(?:is|are|has|have|do|does|did)"
    named = rf"(?:whether {re.escape(name)} (?!and )|what {re.escape(name)} {what}\b|the effects? of {re.escape(name)})"
    is_meant = name and re.match(named, aspect) and agrees(opens.group().lower(), one.clause.subject)
    return f"{name}{side[opens.end() :]}" if is_meant else side


_PRONOUN = re.compile(r"(?:it|they)(?= )", re.IGNORECASE)


def _told_apart(one: Half, other: Half) -> tuple[str, str]:
    """The two subjects; two things of one kind each with the phrase of time or place at the head of its clause."""
    clauses = one.clause, other.clause
    heads = {clause.subject.head.lemma for clause in clauses if clause is not None}
    if len(heads) > 1:
        return one.subject, other.subject
    first, second = (" ".join([half.subject, *_placed(half)[:1]]) for half in (one, other))
    return tidy(first), tidy(second)


def _placed(half: Half) -> list[str]:
    """The phrases at the head of a half that tell when or where it holds."""
    pieces = half.clause.pieces if half.clause is not None else ()
    return [say(one.words) for one in pieces if one.front and one.role in {"time", "place"} and one.verb is None]


def _value(half: Half, side: str) -> str:
    """What is said of a half's subject; all of a half that reports, or whose subject was found elsewhere."""
    clause = half.clause
    is_plain = clause is None or (clause.source is None and clause.relation != "reported")
    return without_cues(half.value) if is_plain else side


def _parts(found: Opposed) -> Compared | None:
    """The two like parts of one clause where the second half is a phrase: "works for A, but not for B"."""
    other, sentence = found.other.words, found.one.sentence
    if len(other) > 1 and other[0].text.lower() in CORRECTING:
        other = other[1:]
    is_behind = bool(other) and found.one.words[0].index < other[0].index
    if found.other.clause is not None or not found.inside or not is_behind or found.link in SUBORDINATORS:
        return None
    cue = found.other.words[0].index - 1
    inner, clause = clause_at(sentence, cue - 1), found.one.clause
    tried = (corrected(sentence, one, cue, other) for one in (inner, clause) if one is not None)
    return next((one for one in tried if one is not None), None)


def _phrase_asks(found: Opposed) -> str:
    """The question that a phrase behind "but" answers; empty where the second half is a clause."""
    other, clause = found.other, found.one.clause
    if other.clause is not None or clause is None or not found.inside:
        return ""
    return asked_by(found.one.sentence, clause, other.words[0].index - 1, other.words)


def _whole(found: Opposed) -> str:
    """The second half; with the first one's subject where it is a verb that shares it."""
    side, words, clause = without_cues(as_side(found.other)), found.other.words, found.other.clause
    at = next((at for at, one in enumerate(words) if one.tag != "RB" and one.text.lower() not in _LINKS), 0)
    is_verb = words[at].tag in FINITE or (words[at].tag == "VB" and at > 0)
    is_bare = clause is None or (clause.shared and clause.subject.opens in RELATIVE_PRONOUNS)
    subject = RELATIVE.split(found.one.subject)[0]
    if clause is None and words[at].pos == "ADP" and _is_named_so(found.one):
        return f"{subject} {found.one.value.rstrip(' ,–—-')} {side}"
    is_short = 0 < len(subject.split()) <= _LONGEST and subject.lower() not in POINTING - SPEAKERS
    if words[0].tag == "VBG" and found.link in WHILST and is_short and found.one.clause is not None:
        return f"{subject} {_in_time_of(found.one.clause, words[0])}{side[len(words[0].text) :]}"
    return f"{subject} {side}" if is_verb and is_bare and found.inside and is_short else side


def _in_time_of(clause: Clause, participle: Token) -> str:
    """The verb of "while confirming the rest" as the clause beside it has its verb: "has confirmed", "confirms"."""
    finite = clause.verb.finite
    if clause.verb.perfect:
        return f"{finite.text} {inflected(participle.lemma, 'VBN', participle.text)}"
    return inflected(participle.lemma, finite.tag, participle.text)


def _is_named_so(half: Half) -> bool:
    """True for "a city is a commune": what a phrase behind "but" is added to."""
    clause = half.clause
    named = clause.piece("predicate") if clause is not None else None
    is_noun = named is not None and named.verb is None and named.phrase is not None
    return is_noun and clause is not None and clause.verb.main.lemma == "be" and not clause.verb.negated


def _is_whose(found: Opposed) -> bool:
    """True for a verb behind "but" that may as well go on with a relative clause before it: whose it is is open."""
    first, one = found.other.words[0], found.one
    inside = {token.index for token in one.words}
    verb = one.clause.index if one.clause is not None else 0
    relatives = [each for each in one.sentence.clauses if each.relation == "relative" and each.index in inside]
    return found.other.clause is None and first.tag in FINITE and any(each.index > verb for each in relatives)


def _is_unlike(found: Opposed) -> bool:
    """True for a phrase that corrects another of a different build: "not at one meeting, but for the entire season".

    So does what is behind "never" of something inside a clause that is told: "that heat flows down, but never upwards".
    """
    is_bare = found.other.clause is None
    is_phrase = is_bare and found.other.words[0].pos == "ADP"
    if is_bare and found.other.words[0].text.lower() == "never":
        return True
    return is_phrase and _NOT.search(say(found.one.words[-_NEAR:])) is not None


def _are_opposed(found: Opposed) -> bool:
    """True if the two subjects are what differs: side by side, or with one verb; "but" may oppose what is said."""
    one, other = found.one.clause, found.other.clause
    if one is None or other is None:
        return found.link in SIDE_BY_SIDE
    is_one_kind = is_agent(one.subject) == is_agent(other.subject)
    verbs = one.verb, other.verb
    like = verbs[0].main.lemma == verbs[1].main.lemma and verbs[0].passive == verbs[1].passive and is_one_kind
    if is_fronted(found.one, found.link):
        return is_one_kind or told_of_subject(one).respect != "deed"
    return found.link in SIDE_BY_SIDE or (like and found.inside)


def _are_unlike(one: Half, other: Half) -> bool:
    """True if the first subject does not answer whether it does what the second does.

    So it is with somebody beside a thing, and with two who do two deeds.
    """
    clauses = [half.clause for half in (one, other) if half.clause is not None]
    are_of_a_kind = len({is_agent(clause.subject) for clause in clauses}) == 1
    told = [told_of_subject(clause) for clause in clauses if not clause.verb.modal]
    are_deeds = len(told) == 2 and all(each.respect == "deed" for each in told)
    return not are_of_a_kind or are_deeds


def _deeds(one: Half, other: Half) -> str:
    """ "What they did", of two who each do something, at one time; empty for others."""
    clauses = [half.clause for half in (one, other) if half.clause is not None]
    told = [told_of_subject(clause) for clause in clauses if is_agent(clause.subject) and not clause.verb.modal]
    times = {each.time for each in told}
    is_of_deeds = len(told) == 2 and all(each.respect == "deed" for each in told) and len(times) == 1
    return {"past": "what they did", "present": "what they do"}.get(times.pop(), "") if is_of_deeds else ""


def _are_two(found: Opposed) -> bool:
    """True for "while" between two who do or undergo something: neither half holds in spite of the other.

    So it is where "while" stands between the halves, and where both tell of a deed that was done.
    """
    clauses = [half.clause for half in (found.one, found.other) if half.clause is not None]
    if found.link not in WHILE or len(clauses) < 2 or same_subject(*clauses):
        return False
    told = [told_of_subject(clause) for clause in clauses if not clause.verb.negated]
    are_deeds = len(told) == 2 and all(each.respect == "deed" and each.time == "past" for each in told)
    are_people = all(is_agent(clause.subject) for clause in clauses)
    return are_deeds or (are_people and not is_fronted(found.one, found.link))


def _are_one(one: Half, other: Half) -> bool:
    return one.subject.lower() == other.subject.lower() or knowledge.same(one.subject, other.subject)


def _names(half: Half) -> bool:
    """True if the subject of a half is surely what it is about."""
    clause = half.clause
    if clause is None or clause.lost or clause.relation == "relative" or clause.verb.main.lemma in _VIEWING:
        return False
    subject = clause.subject
    is_noun = subject.head.pos in NOUNS or (subject.head.pos == "ADJ" and is_agent(subject))  # "the rich"
    return is_noun and subject.opens not in _LEANING and not clause.shared and not said_by(clause)


def _tells(half: Half) -> bool:
    return half.clause is not None and half.clause.verb.main.lemma in REPORTING and not half.clause.verb.passive


def _act(one: Half, other: Half) -> bool:
    return all(half.clause is not None and is_agent(half.clause.subject) for half in (one, other))


def _held(found: Opposed) -> Compared | None:
    """Two who think or say something; None where it is one, or where either of them is not named."""
    holders = [_holder(half) for half in (found.one, found.other)]
    if not all(holders) or knowledge.same(*holders) or _is_within(*holders):
        return None
    spoken = all(_verb(half) in _SPEECH for half in (found.one, found.other))
    topic = _topic(found)
    topic = "" if any(topic.lower() in holder.lower() for holder in holders) else topic
    aspect = f"what they {'say' if spoken else 'think'}{f' of {topic}' if topic and not spoken else ''}"
    aspect += f" about {topic}" if topic and spoken else ""
    return Compared(holders[0], holders[1], aspect, _view(found.one), _view(found.other))


def _is_within(one: str, other: str) -> bool:
    """True for "the prime minister" and "Shinzo Abe, the prime minister": one name holds the other."""
    return one.lower() in other.lower() or other.lower() in one.lower()


def _topic(found: Opposed) -> str:
    """What both views are of: what both halves tell of, else what the first tells of, where the second says "this"."""
    mentioned = shared(found.one, found.other)
    if mentioned is not None:
        return mentioned[2].name
    other, told = found.other.clause, found.one.clause
    points = other is not None and any(one.text.lower() in {"this", "it"} for one in other.words)
    return bare(said(told.subject)) if points and told is not None and said_by(told) else ""


def _holder(half: Half) -> str:
    """Who says it, or who calls it so."""
    clause = half.clause
    if clause is None:
        return ""
    is_named = clause.subject.head.pos in NOUNS
    views = is_named and clause.verb.main.lemma in _TELLING and not clause.verb.passive
    held = said_by(clause) or (say(clause.subject.words).split(",")[0] if views else "")
    return held if held.lower() not in POINTING else ""


def _verb(half: Half) -> str:
    clause = half.clause
    if clause is None:
        return ""
    return clause.source.verb if clause.source is not None else clause.verb.main.lemma


def _view(half: Half) -> str:
    """What somebody thinks: the whole reported clause, or what is said of him from the verb on."""
    clause = half.clause
    if clause is None or clause.source is None:
        return without_cues(half.value)
    first = clause.subject.words[0].index if clause.subject.words else clause.verb.words[0].index
    return without_cues(tidy(say(token for token in half.words if token.index >= first)))
