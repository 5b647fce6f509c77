"""One thing said to be unlike another: different from B, unlike B, contradicts B, did not agree with B."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Sentence, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.comparing import (
    RELATIVE,
    Half,
    clause_at,
    end_of_part,
    from_verb_on,
    half,
    matches,
    phrase_before,
    subject_at,
)
from quizgen.facts.comparisons.differing import are_of_one_kind, is_side
from quizgen.facts.comparisons.embedded import inflected, whether
from quizgen.facts.comparisons.sides import POINTING
from quizgen.facts.comparisons.single import Sound, holder, worded
from quizgen.facts.comparisons.topics import said
from quizgen.facts.model import Compared, Comparison
from quizgen.tags import NOUNS
from quizgen.wording.statements import limiting, statement
from quizgen.wording.words import say, tidy

_CUES = re.compile(
    r"\b(differ(s|ed)? from|different from|contradict(s|ed)?|did not agree with|disagree[sd]? with|"
    r"distinguish(es|ed)? \w+ from|unlike|contrasts? with|in contrast (to|with)|by contrast (to|with))\b",
    re.IGNORECASE,
)
_REASON = re.compile(r"(?<=\w) (?:because|although|since) ")
_TAIL = re.compile(r" (?:that|which|who)(?: (?:will|would|may|might|can|is|are|was|were|be|been|has|have|had|not))*$")
"""What is left of a relative clause cut at its verb or adjective."""
_OWNED_VIEW = re.compile(r"(?P<owner>.+?)[’']s? (?:conclusions?|views?|ideas?|findings?|theory|opinions?|claims?)$")
"""Who thinks what another does not agree with."""
_WITH = re.compile(r",? (?:including|such as) .*")
_LIKE_SENTENCE = ("unlike", "in contrast", "by contrast")
"""Cues by which the whole clause tells what the other thing does not do."""


def unlike(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    """What a sentence says to be unlike something else.

    Args:
        sentence: where it stands.
        sound: of the article.
    """
    for match, words in matches(sentence, _CUES):
        if words[0].index and sentence.tokens[words[0].index - 1].lemma in {"not", "never"}:
            continue  # what does not differ is alike
        told = _told(sentence, match.group().lower(), words)
        if told is not None:
            held = holder(sentence, words[0].index, sound)
            said_so, cue = worded(held, words[0].index, sound, turned=_exchanged(held, words)), match.group().lower()
            yield Comparison.of("contrast", rules.CONTRAST, told, said_so, cue, sentence)


def _exchanged(clause: Clause | None, cue: Words) -> tuple[str, ...]:
    """ "Unlike B, A V" for "Unlike A, B V": what holds of the one thing is said not to hold of the other."""
    piece = next((one for one in clause.pieces if one.words[0] in cue and one.front), None) if clause else None
    if clause is None or piece is None or piece.phrase is None or clause.verb.negated:
        return ()
    one, other = piece.phrase, clause.subject
    is_plain = one.number == other.number and is_side(one) and is_side(other) and are_of_one_kind(one, other)
    leans = any(token.bound for each in limiting(clause) for token in each.words)
    if not is_plain or leans or one.is_named != other.is_named or one.conjuncts or other.conjuncts:
        return ()
    words = tuple(token for token in piece.words if token not in one.words)
    told = replace(piece, words=(*words, *other.words), phrase=other)
    pieces = tuple(told if each is piece else each for each in limiting(clause))
    return (statement(replace(clause, subject=one), pieces),)


def _told(sentence: Sentence, cue: str, words: Words) -> Compared | None:
    """The two that are said to differ, in what, and what is said of each; None where one of them is not named."""
    other = half(sentence, words[-1].index + 1, end_of_part(sentence, words[-1].index + 1))
    clause = clause_at(sentence, words[0].index)
    before = sentence.tokens[words[0].index - 1] if words[0].index else None
    is_told = clause is not None and clause.verb.main.index in {one.index for one in words}
    is_joined = before is not None and before.text.lower() in {"and", ","}
    if words[0].pos == "VERB" and not (is_told or is_joined) and "sel" not in cue:
        return None  # the verb that tells the difference was not found to be one
    a = _first(sentence, cue, words, clause) if clause is not None else ""
    if other is None or clause is None or not a or a.lower() in POINTING | {"who", "which"}:
        return None
    noun = a.split(" of ")[0].split()[-1]
    b = _REASON.split(other.text)[0]
    owned = _OWNED_VIEW.match(b) if "agree" in cue else None
    b = owned["owner"] if owned is not None else b
    is_of_noun = b.startswith(("that ", "those "))
    if is_of_noun and len(a.split()) == 1:
        return None  # whose it is was not said
    b = f"the {noun} {b.split(' ', 1)[1]}" if is_of_noun else b
    respect = _respect(sentence, cue, clause, words, other)
    aspect, a_value, b_value = (noun, "", "") if is_of_noun and not any(respect[1:]) else respect
    return Compared(a, b, aspect, a_value, b_value)


def _first(sentence: Sentence, cue: str, words: Words, clause: Clause) -> str:
    """What is unlike the other: what stands right before, who disagrees, what is set apart, else the subject."""
    before = sentence.tokens[words[0].index - 1] if words[0].index else None
    is_beside = before is not None and (before.pos in NOUNS or before.text == ",") and words[0].pos == "ADJ"
    near = phrase_before(sentence, words[0].index, 2) if is_beside else None
    own = clause.piece("object") if "sel" in cue else None
    near = own.phrase if own is not None else near
    if "agree" in cue and clause.subject.head.pos in NOUNS:
        near = clause.subject
    if clause.relation == "relative" and near is None:
        return _made(sentence, clause)
    a = said(near) if near is not None else subject_at(sentence, words[-1].index)
    return _TAIL.sub("", a.split(f" {cue}")[0])


def _made(sentence: Sentence, clause: Clause) -> str:
    """ "The cars that Volvo is going to make" of "Volvo is going to make cars that will be different"."""
    head = clause.subject.head
    noun = _TAIL.sub("", say(clause.subject.words)).split(" that ")[0]
    for outer in sentence.clauses:
        made = outer.piece("object", "complement")
        if outer is clause or made is None or head not in made.words or outer.subject.head.pos not in NOUNS:
            continue
        doer = _WITH.sub("", RELATIVE.split(say(outer.subject.words))[0])
        before = [one for one in made.words if one.index < head.index]
        deed = [one for at, one in enumerate(before) if any(other.pos == "VERB" for other in before[at:])]
        return tidy(f"the {noun.removeprefix('the ')} that {doer} {say((*outer.verb.words, *deed))}")
    return noun


def _respect(sentence: Sentence, cue: str, clause: Clause, words: Words, other: Half) -> tuple[str, str, str]:
    """In what two things differ, and what is said of each: what the clause denies, a reason or a relative clause."""
    if cue.startswith(_LIKE_SENTENCE):
        return whether(clause, "they", plural=True), from_verb_on(clause), ""
    if cue.startswith("contradict"):
        return "what they show", "", ""
    if "agree" in cue:
        return f"what they think of {tidy(other.text)}" if _OWNED_VIEW.match(other.text) else "what they think", "", ""
    behind = [one for one in sentence.clauses if one.index > words[-1].index and one.subject.words]
    reason = next((one for one in behind if one.relation == "because" and one.subject.head.pos == "PRON"), None)
    if reason is not None:
        return whether(reason, "they", plural=True), from_verb_on(reason), ""
    inside = {one.index for one in other.words}
    told = next((one for one in behind if one.relation == "relative" and one.index in inside), None)
    made = told.piece("object") if told is not None else None
    if told is None or made is None or told.verb.main.lemma not in {"lack", "have"}:
        return "", "", ""
    has = inflected("have", told.verb.finite.tag, "have").replace("has", "have")
    return f"whether they {has} {say(made.words)}", "", f"{say(told.verb.words)} {say(made.words)}"
