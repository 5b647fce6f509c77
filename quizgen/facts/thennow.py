"""Two times of one thing: used to, once, no longer, now against before, initially, previously."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Phrase, Sentence, Text, Words
from quizgen.facts.comparing import (
    SAYING,
    clause_at,
    half,
    matches,
    pairs,
    phrase_after,
    phrase_before,
    said_of_subject,
    same_subject,
    whole,
)
from quizgen.facts.model import Ask, Comparison
from quizgen.facts.opposed_questions import Wording
from quizgen.facts.sides import named
from quizgen.facts.single import Sound, holder, sound_clauses, worded
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, say, tidy

_THEN = (
    r"\b(used to(?= [a-z]+)|no longer|previously|formerly|initially|originally|traditionally|historically|"
    r"at first|then known as|once(?! (?:an?|every|each) (?:day|week|month|year|night))"
    r"(?= (?:a|an|the|[a-z]+ed|had|was|were)\b)|was once|were once|had been|"
    r"until recently)\b"
)
_NOW = (
    r"\b(now|today|nowadays|currently|these days|from now on|at present|since then|thereafter|"
    r"the current(?= (?:[\w-]+ ){1,5}(?:is|are) (?:very |quite |now )?(?:different|changed)))\b"
)
_NOT_THEN = r"\b(is used to|are used to|was used to|were used to|been used to|be used to|get used to|got used to)\b"
_STATES = frozenset({"it", "this", "that"})
"""Subjects that take up a whole state of things."""
_AGO = frozenset("when ever ago before previously earlier time past years decades".split())
_DATING = frozenset({"previously", "formerly", "originally", "traditionally", "historically", "initially", "once"})


def find(text: Text) -> Iterator[Comparison]:
    """Find comparisons of two times.

    Args:
        text: the analysed article.
    """
    yield from named(_all(text), text)


def _all(text: Text) -> Iterator[Comparison]:
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        found = (
            list(_then(previous, sentence, sound)) or list(_now(previous, sentence, sound)) or list(_dated(sentence))
        )
        yield from found[:1]


def _then(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    blocked = {token.index for _, words in matches(sentence, _NOT_THEN) for token in words}
    for match, words in matches(sentence, _THEN):
        if words[-1].index in blocked or (
            match.group().lower() == "had been" and not re.search(_NOW, sentence.text, re.IGNORECASE)
        ):
            continue
        clause = clause_at(sentence, words[-1].index)
        is_held = clause is not None and (words[-1] in clause.words or words[-1].index < clause.subject.words[0].index)
        is_held = is_held or match.group().lower() == "then known as"
        if clause is None or not is_held or not _is_past_cue(sentence, words):
            continue
        if match.group().lower() == "then known as":
            yield from _renamed(sentence, words)
            continue
        a = _before_relative(sentence, clause) or say(clause.subject.words)
        value = tidy(say(token for token in clause.words if token.index >= clause.verb.words[0].index))
        sentences: tuple[Sentence, ...] = (sentence,)
        if (
            clause.subject.head.pos == "PRON"
            and is_open(clause.subject.words)
            and previous is not None
            and a == say(clause.subject.words)
        ):
            before = whole(previous)
            a, sentences = (before.subject or a) if before else a, (previous, sentence)
        if clause.verb.perfect and match.group().lower() in {"historically", "traditionally"}:
            continue
        sides = (f"{a} before", f"{a} now") if a.lower() not in _STATES else ("the earlier state", "the present state")
        held = holder(sentence, words[-1].index, sound)
        said = worded(held, words[-1].index, sound, turned=_still(held))
        yield Comparison(
            "then-now",
            "facts.thennow",
            said.text,
            *sides,
            said_of_subject(a),
            value,
            _later(sentence, words),
            match.group().lower(),
            sentences,
            said.clause,
            said.false_texts,
            said.asks,
        )


def _still(clause: Clause | None) -> tuple[str, ...]:
    """ "A is still B", which is false where "A is no longer B" is true."""
    text = statement(clause) if clause is not None else ""
    return (text.replace(" no longer ", " still "),) if text.count(" no longer ") == 1 else ()


def _before_relative(sentence: Sentence, clause: Clause) -> str:
    """What "that we used to rely on" is said of; empty for other clauses."""
    if clause.relation != "relative" or clause.subject.head.pos != "PRON":
        return ""
    antecedent = phrase_before(sentence, clause.subject.words[0].index, 3)
    return say(antecedent.words) if antecedent is not None and antecedent.head.pos in {"NOUN", "PROPN"} else ""


_BEFORE_THAT = r"^(before|prior to|until) (this|that|these|the)\b"


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
            "facts.thennow",
            "",
            f"{told.named}, before {noun}",
            f"{told.named}, after {noun}",
            said_of_subject(told.named),
            told.value,
            "",
            match.group().lower(),
            (sentence,),
        )


def _renamed(sentence: Sentence, words: Words) -> Iterator[Comparison]:
    """A (then known as B)."""
    name, former = phrase_before(sentence, words[0].index), phrase_after(sentence, words[-1].index + 1, 1)
    if name is not None and former is not None:
        a, b = say(name.words[-1:] if name.conjuncts else name.words), say(former.words)
        yield Comparison(
            "then-now", "facts.thennow", "", f"{a} before", f"{a} now", "name", b, a, "then known as", (sentence,)
        )


def _is_past_cue(sentence: Sentence, words: Words) -> bool:
    """False for "used to" as a participle and for an adverb that only dates a participle."""
    first = words[0]
    before = sentence.tokens[first.index - 1] if first.index else None
    if first.text.lower() == "once" and (before is None or before.text == "," or before.pos in {"SCONJ", "CCONJ"}):
        return False
    if first.text.lower() == "used":
        return first.tag == "VBD" or sentence.tokens[first.index - 1].pos not in {"AUX", "ADV", "NOUN", "SCONJ"}
    following = sentence.tokens[words[-1].index + 1 :][:2]
    auxiliary = any(one.pos == "AUX" for one in sentence.tokens[max(0, first.index - 3) : first.index])
    if following and following[0].tag in {"VBN", "JJ"} and not auxiliary and first.text.lower() in _DATING:
        return False
    is_dated = bool(following) and following[0].tag in {"VBN", "JJ"}
    return not (is_dated and (first.index == 0 or (len(following) > 1 and following[1].pos == "NOUN")))


def _later(sentence: Sentence, words: Words) -> str:
    now = next((found for _, found in matches(sentence, _NOW) if found[0].index > words[-1].index), None)
    rest = half(sentence, now[0].index, len(sentence.tokens)) if now else None
    return rest.text if rest else ""


def _now(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _NOW):
        clause = clause_at(sentence, words[0].index)
        here = whole(sentence)
        is_inner = clause is not None and clause.relation == "relative"
        if clause is None or is_inner or here is None or not _is_present(sentence, clause, words):
            continue
        earlier = _earlier(previous, sentence, clause)
        if earlier is None:
            continue
        a = say(clause.subject.words)
        if a == "I":
            continue
        a = re.sub(r" (?:today|now|nowadays)$", "", a)
        sides = (f"{a} now", f"{a} before") if a.lower() not in _STATES else ("the present state", "the earlier state")
        value = tidy(say(token for token in clause.words if token.index >= clause.verb.words[0].index))
        held = holder(sentence, words[0].index, sound)
        asks = _compared(previous, clause)
        said = worded(held, words[0].index, sound, special=asks) if held is not None else Wording(asks=asks)
        yield Comparison(
            "then-now",
            "facts.thennow",
            said.text,
            *sides,
            said_of_subject(a),
            value,
            earlier[0],
            match.group().lower(),
            earlier[1],
            said.clause,
            (),
            said.asks,
        )


def _compared(previous: Sentence | None, clause: Clause | None) -> tuple[Ask, ...]:
    """A is compared to B. However, the current C is very different: how does C compare with B?"""
    predicate = clause.piece("predicate") if clause is not None else None
    if (
        previous is None
        or clause is None
        or predicate is None
        or predicate.words[-1].lemma not in {"different", "similar"}
    ):
        return ()
    compared = next((one for one in previous.clauses if one.verb.main.lemma in {"compare", "liken"}), None)
    place = (
        next((n for n, piece in enumerate(compared.pieces) if piece.marker in {"to", "with"}), None)
        if compared is not None
        else None
    )
    if compared is None or place is None or compared.pieces[place].phrase is None:
        return ()
    earlier = compared.pieces[place].words[1:]
    dated = [
        word
        for piece in compared.pieces[place + 1 :]
        if piece.role == "time" and piece.verb is None
        for word in piece.words
    ]
    named = any(token.name is not None for token in earlier)
    if not named or is_open(earlier) or not _is_of_now(clause.subject) or clause.quoted or clause.verb.negated:
        return ()
    do = "do" if clause.subject.number == "plural" else "does"
    stem = f"How {do} {say(clause.subject.words)} compare with {say((*earlier, *dated))}?"
    return (Ask("compare-with", stem, say(predicate.words), frozenset({"short_answer"}), level="understand"),)


def _is_of_now(subject: Phrase) -> bool:
    """True for "the current situation": it points to the time of the article and to no other thing."""
    rest = tuple(token for token in subject.words if token is not subject.head)
    return any(token.lemma in {"current", "present"} for token in subject.modifiers) and not is_open(rest)


def _is_present(sentence: Sentence, clause: Clause, words: Words) -> bool:
    """False for "today" as the day of the news, and for "until now"."""
    following = sentence.tokens[words[-1].index + 1].text if words[-1].index + 1 < len(sentence.tokens) else ""
    before = sentence.tokens[words[0].index - 1].text.lower() if words[0].index else ""
    if clause.verb.main.lemma in SAYING or following in {"’s", "'s"} or before in {"until", "till", "by", "earlier"}:
        return False
    return clause.verb.tense != "past" or words[0].text.lower() == "now"


def _earlier(previous: Sentence | None, sentence: Sentence, clause: Clause) -> tuple[str, tuple[Sentence, ...]] | None:
    """What was before, with the sentences; None where nothing is set against the present."""
    past = [
        one
        for one in sentence.clauses
        if one is not clause and (one.verb.tense == "past" or one.verb.perfect) and one.relation != "relative"
    ]
    opposed = clause.link in {"but", "while", "whereas", "yet"} or any(
        token.text.lower() in {"but", "while"} for token in sentence.tokens[1 : clause.index]
    )
    if past and opposed:
        start = past[0].verb.words[0].index
        return tidy(say(token for token in past[0].words if token.index >= start)), (sentence,)
    than = next((token.index for token in sentence.tokens if token.text.lower() == "than"), None)
    if than is not None and _AGO & {token.text.lower() for token in sentence.tokens[than + 1 : than + 5]}:
        return "", (sentence,)
    if previous is None:
        return None
    before = whole(previous)
    is_past = (
        before is not None
        and before.clause is not None
        and (before.clause.verb.tense == "past" or before.clause.verb.perfect)
    )
    if before is None or (not is_past and sentence.opener not in {"but", "however", "yet"}):
        return None
    linked = sentence.opener in {"but", "however", "yet"} or (
        before.clause is not None and (same_subject(before.clause, clause) or _is_taken_up(previous, clause))
    )
    return (before.value, (previous, sentence)) if linked else None


def _is_taken_up(previous: Sentence, clause: Clause) -> bool:
    there = {one.subject.head.lemma for one in previous.clauses}
    return clause.subject.head.pos in {"NOUN", "PROPN"} and clause.subject.head.lemma in there
