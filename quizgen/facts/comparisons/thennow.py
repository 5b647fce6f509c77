"""Two times of one thing: used to, once, no longer, now against before, initially, previously."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from quizgen.clauses import Clause, Phrase, Sentence, Text, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.before_now import earlier_than_now
from quizgen.facts.comparisons.compared_with import compared_with
from quizgen.facts.comparisons.comparing import (
    SAYING,
    clause_at,
    from_verb_on,
    half,
    matches,
    pairs,
    phrase_after,
    phrase_before,
    whole,
)
from quizgen.facts.comparisons.embedded import inflected, is_placed
from quizgen.facts.comparisons.formerly import in_other_words, still
from quizgen.facts.comparisons.over_time import aspect_then_now
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses, worded
from quizgen.facts.comparisons.then_cues import is_done_once, is_past_cue, tells_what_was
from quizgen.facts.comparisons.times import NOW, now_value, then_value
from quizgen.facts.model import WRITTEN, Ask, Compared, Comparison, Wording
from quizgen.knowledge.function_words import OBLIGED, RELATIVE_FORMS
from quizgen.tags import NOUNS
from quizgen.wording.words import is_open, lowered, say, tidy
from quizgen.wording.words import sentence as as_sentence

_THEN = re.compile(
    r"\b(used to(?= [a-z]+)|no longer|(?<=\()(?:formerly|previously|originally) (?:known as|called|named)|"
    r"previously|formerly|initially|originally|traditionally|historically|"
    r"at first(?! (?:glance|sight|hand))|then known as|once(?! (?:an?|every|each) (?:day|week|month|year|night))"
    r"(?= (?:a|an|the|[a-z]+ed|had|was|were)\b)|was once|were once|had been|"
    r"until recently)\b",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    r"\b(is used to|are used to|was used to|were used to|been used to|be used to|get used to|got used to)\b",
    re.IGNORECASE,
)
_STATES = frozenset({"this", "that"})
"""Subjects that take up a whole state of things."""
_HOLDS = re.compile(r"\bthe case\b|\b(?:true|so)$")
"""What makes of "it" a state of things too."""
_POINTED = re.compile(r"^(the )(?:current|present) ", re.IGNORECASE)
_AT_FIRST = frozenset({"initially", "originally", "at first"})
_COUNTS = frozenset({"number", "percent", "money", "year"})


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find comparisons of two times.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    behind = {id(one): other for one, other in pairwise(text.sentences) if one.block == other.block}
    for previous, sentence in pairs(text):
        following = behind.get(id(sentence))
        found = list(_then(previous, sentence, following, sound)) or list(_now(previous, sentence, sound))
        found = found or list(_dated(sentence))
        yield from (one for one in found[:1] if one.aspect)


def _then(
    previous: Sentence | None, sentence: Sentence, following: Sentence | None, sound: Sound
) -> Iterator[Comparison]:
    blocked = {token.index for _, words in matches(sentence, _NOT_THEN) for token in words}
    for match, words in matches(sentence, _THEN):
        clause = clause_at(sentence, words[-1].index)
        if (
            words[-1].index in blocked
            or (clause is not None and not tells_what_was(sentence, clause, words))
            or (match.group().lower() == "had been" and not NOW.search(sentence.text))
        ):
            continue
        is_held = clause is not None and (words[-1] in clause.words or words[-1].index < clause.subject.words[0].index)
        is_renamed = match.group().lower().endswith((" known as", " called", " named"))
        if clause is not None and is_renamed:
            yield from _renamed(sentence, words)
        if clause is None or is_renamed or not is_held or not is_past_cue(sentence, words):
            continue
        yield from _was((previous, sentence, following), clause, words, match.group().lower(), sound)


def _was(
    around: tuple[Sentence | None, Sentence, Sentence | None], clause: Clause, words: Words, cue: str, sound: Sound
) -> Iterator[Comparison]:
    """What a clause tells that was so, beside what is so now; nothing where nobody can tell of what it was."""
    previous, sentence, following = around
    a, sentences = _holder(previous, sentence, clause, words)
    value = then_value(clause)
    if not a or ";" in a or _is_of_now(clause, cue) or (cue in _AT_FIRST and is_done_once(clause)):
        return
    state = _is_state(a, value)
    told_of = _case(sentence, clause) if state else None
    if told_of is not None:
        clause, state = told_of, False
        a, value = say(clause.subject.words), from_verb_on(clause)
    elif state and previous is None:
        return
    times = ("at first", "later") if cue in _AT_FIRST else ("before", "now")
    told = whole(previous) if previous is not None and a.lower() in _STATES else None
    if told is not None and previous is not None:
        sentences = (previous, sentence)
    held = holder(sentence, words[-1].index, sound)
    said = worded(held, words[-1].index, sound, turned=still(held), restated=in_other_words(held))
    now = now_value(sentence, words, clause, following)
    value, later = _with_denied(clause, cue, value, now)
    sides = ("the earlier state", "the present state") if state else (f"{a} {times[0]}", f"{a} {times[1]}")
    aspect = "how things are" if state else aspect_then_now(clause, a)
    values = (value, later) if told is None else (told.text, value)
    compared = Compared(*sides, aspect, *values)
    yield Comparison.of("then-now", rules.THENNOW, compared, said, cue, *sentences)


def _is_of_now(clause: Clause, cue: str) -> bool:
    """True for "has historically", "must no longer", and a list that goes on: nothing tells that it had to be so."""
    if any(re.search(r"\bmore recently\b", say(one.words)) for one in clause.pieces):
        return True  # "previously ran A and, more recently, B": all of it is past
    is_perfect = clause.verb.perfect and cue in {"historically", "traditionally"}
    return is_perfect or (clause.verb.modal in OBLIGED and cue == "no longer")


def _with_denied(clause: Clause, cue: str, value: str, later: str) -> tuple[str, str]:
    """What was and what is: "no longer" says what is so now, and by that what was."""
    if cue != "no longer":
        return value, later
    was, finite = value.replace("no longer ", "", 1), clause.verb.finite
    if was.partition(" ")[0] == finite.text and clause.verb.tense != "past":
        plural = clause.subject.number == "plural"
        past = _PAST_MODALS.get(finite.text) or inflected(finite.lemma, "VBD", finite.text)
        past = ("were" if plural else "was") if finite.lemma == "be" else past
        was = f"{past}{was[len(finite.text) :]}"
    return was, later or (value if "no longer" in value else f"no longer {value}")


_PAST_MODALS = {"can": "could", "will": "would", "may": "might", "must": "had to", "shall": "should"}


def _case(sentence: Sentence, clause: Clause) -> Clause | None:
    """What was the case: "pharmacists stayed indoors" of "it was once the case that pharmacists stayed indoors"."""
    inner = next((one for one in sentence.clauses if one.link == "that" and one.index > clause.index), None)
    piece = clause.piece("predicate")
    is_case = piece is not None and inner is not None and any(one.index == inner.index for one in piece.words)
    return inner if is_case else None


def _holder(
    previous: Sentence | None, sentence: Sentence, clause: Clause, cue: Words
) -> tuple[str, tuple[Sentence, ...]]:
    """Of what it is said, with the sentences; empty where that is a mere amount."""
    subject = clause.subject
    if clause.relation == "relative":
        return _antecedent(sentence, clause), (sentence,)
    if subject.head.pos == "PRON" and is_open(subject.words):
        inner = [one.subject for one in sentence.clauses if one.index < clause.index and one.relation != "relative"]
        named = [one for one in inner if one.head.pos in NOUNS and one.number == subject.number]
        if named and subject.head.text.lower() == "they":
            return say(named[-1].words), (sentence,)
        before = whole(previous) if previous is not None else None
        if previous is not None and before is not None and (before.clause is None or _may_be(subject, before.clause)):
            return before.subject or say(subject.words), (previous, sentence)
    if subject.kind in _COUNTS or any(token.text == "%" for token in subject.words):
        return _counted(sentence, clause), (sentence,)
    return _with_place(clause, say(token for token in subject.words if token not in cue)), (sentence,)


def _with_place(clause: Clause, name: str) -> str:
    """ "Kings in Chad" of "in Chad, kings used to …": a name that says which only with the place at the head."""
    is_bare = clause.subject.number == "plural" and len(clause.subject.words) == 1 and clause.subject.head.pos == "NOUN"
    places = [one for one in clause.pieces if one.front and one.verb is None and is_placed(one)]
    is_named = is_bare and bool(places) and not is_open(places[0].words)
    return f"{name} {lowered(places[0].words[0], say(places[0].words))}" if is_named else name


def _may_be(pronoun: Phrase, clause: Clause) -> bool:
    """False where "these" or "they" is no one thing that the sentence before tells of."""
    is_many = pronoun.head.text.lower() in {"these", "those", "they"}
    return not is_many or clause.subject.number == "plural" or bool(clause.subject.conjuncts)


def _counted(sentence: Sentence, clause: Clause) -> str:
    """An amount with what it is part of: "60% of the herrings caught"; empty where that is not said.

    What it is told of first says which they are: "letters sent by children", of "of all letters, 60% are sent by
    children, and had to be …".
    """
    amount, around = clause.subject, sentence.parent_of(clause) if clause.shared else None
    comma = next((token.index for token in sentence.tokens if token.text == "," and token.index > 2), 0)
    is_part = sentence.tokens[0].text.lower() == "of" and 0 < comma < amount.words[0].index
    which = next((one for one in sentence.tokens[:comma] if one.tag == "NNS"), None)
    if is_part and which is not None and around is not None and around.verb.passive:
        start = around.verb.main.index
        return tidy(f"{which.text} {say(one for one in around.words if start <= one.index < clause.index)}").rstrip(
            " ,"
        )
    return f"{say(amount.words)} {say(sentence.tokens[:comma])}" if is_part else ""


def _antecedent(sentence: Sentence, clause: Clause) -> str:
    """What a relative clause is said of, the clause itself left off: "that we used to rely on"."""
    if clause.subject.head.pos != "PRON":
        links = (one.index for one in clause.subject.words if one.text.lower() in RELATIVE_FORMS)
        own = next(links, len(sentence.tokens))
        return say(token for token in clause.subject.words if token.index < own)
    start = clause.subject.words[0].index
    start -= 1 if start and sentence.tokens[start - 1].text.lower() in RELATIVE_FORMS else 0
    near = [*(one.subject.words for one in sentence.clauses), *(one.words for one in sentence.phrases)]
    held = [words for words in near if words and words[0].index < start <= words[-1].index + 2]
    return say(token for token in max(held, key=len, default=()) if token.index < start).rstrip(" ,")


def _is_state(subject: str, value: str) -> bool:
    """True for a subject that takes up a whole state of things: "this", "it is no longer the case"."""
    return subject.lower() in _STATES or (subject.lower() == "it" and _HOLDS.search(value) is not None)


_BEFORE_THAT = re.compile(r"^(before|prior to|until) (this|that|these|the)\b", re.IGNORECASE)


def _dated(sentence: Sentence) -> Iterator[Comparison]:
    """Before that election, A was B: what held until then, and no longer after it."""
    for match, words in matches(sentence, _BEFORE_THAT):
        event = phrase_after(sentence, words[-1].index, 1)
        comma = next((token.index for token in sentence.tokens if token.text == ","), 0)
        told = half(sentence, comma + 1, len(sentence.tokens))
        if event is None or told is None or told.clause is None or event.words[-1].index != comma - 1:
            continue
        if told.clause.verb.tense != "past":
            continue
        noun = say(event.words)
        yield Comparison(
            "then-now",
            rules.THENNOW,
            "",
            f"{told.named}, before {noun}",
            f"{told.named}, after {noun}",
            aspect_then_now(told.clause, told.named),
            told.value,
            "",
            match.group().lower(),
            (sentence,),
        )


def _renamed(sentence: Sentence, words: Words) -> Iterator[Comparison]:
    """A (then known as B), A (formerly called B)."""
    name, former = phrase_before(sentence, words[0].index), phrase_after(sentence, words[-1].index + 1, 1)
    if name is not None and former is not None:
        a, b = say(name.words[-1:] if name.conjuncts else name.words), say(former.words)
        is_closed = name.words[-1].pos == former.head.pos == "PROPN" and not is_open((*name.words, *former.words))
        ask = Ask("formerly", f"What was {a} formerly known as?", b, WRITTEN, former)
        yield Comparison(
            "then-now",
            rules.THENNOW,
            as_sentence(f"{a} was once known as {b}") if is_closed else "",
            f"{a} before",
            f"{a} now",
            "name",
            b,
            a,
            say(words).lower(),
            (sentence,),
            asks=(ask,) if is_closed else (),
        )


def _now(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, NOW):
        clause = clause_at(sentence, words[0].index)
        here = whole(sentence)
        is_inner = clause is not None and clause.relation == "relative"
        if clause is None or is_inner or here is None or not _is_present(sentence, clause, words):
            continue
        earlier = earlier_than_now(previous, sentence, clause)
        if earlier is None:
            continue
        a = _now_of(previous, clause)
        if a == "I" or ";" in a:
            continue
        value = from_verb_on(clause)
        state = _is_state(a, value)
        sides = ("the present state", "the earlier state") if state else (f"{a} now", f"{a} before")
        where = _where(clause) if state else ""
        there = next((place for one in earlier[1][0].clauses if one is not clause and (place := _where(one))), "")
        how = "where it happens" if where else "how things are"
        if where and there:
            sides = (f"{where} now", f"{there} before")
        held = holder(sentence, words[0].index, sound)
        asks = compared_with(previous, clause)
        said = worded(held, words[0].index, sound, special=asks) if held is not None else Wording(asks=asks)
        aspect = how if state else aspect_then_now(clause, a, one_told=False)
        told, cue = Compared(*sides, aspect, value, earlier[0]), match.group().lower()
        yield Comparison.of("then-now", rules.THENNOW, told, said, cue, *earlier[1])


def _where(clause: Clause) -> str:
    """The place that a clause tells of, behind its verb; or empty."""
    pieces = (one for one in clause.pieces if not one.front and (is_placed(one) or one.role == "place"))
    return next((say(one.words) for one in pieces), "")


def _now_of(previous: Sentence | None, clause: Clause) -> str:
    """Of what it is said now: the subject without its word of time; the name before for "he" and "she"."""
    told = whole(previous) if previous is not None else None
    is_person = clause.subject.head.text.lower() in {"he", "she"}
    if is_person and told is not None and told.clause is not None and told.clause.subject.head.pos == "PROPN":
        return told.subject
    return _POINTED.sub(r"\1", re.sub(r" (?:today|now|nowadays)$", "", say(clause.subject.words)))


def _is_present(sentence: Sentence, clause: Clause, words: Words) -> bool:
    """False for "today" as the day of the news, and for "until now"."""
    following = sentence.token_at(words[-1].index + 1).text
    before = sentence.tokens[words[0].index - 1].text.lower() if words[0].index else ""
    if (
        clause.verb.main.lemma in SAYING - {"find"}
        or following in {"’s", "'s", ":"}
        or before in {"until", "till", "by", "earlier"}
    ):
        return False
    return clause.verb.tense != "past" or words[0].text.lower() == "now"
