"""Where a clause or its subject begins and ends: rows torn apart, times and commas inside, limits told before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.knowledge.function_words import AND_OR
from quizgen.language.nodes import Node
from quizgen.language.tree import SUBJECTS, child, children, has_determiner
from quizgen.tags import FINITE, INFLECTED, NOUNS, PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.clauses import Piece

_BELIEVING = frozenset("believe think assume suppose hold imagine".split())
DAYS = frozenset("today yesterday tomorrow tonight".split())
_OF_THEN = frozenset("still once then time long originally initially".split())


def of_bounds(verb: Node, subject: Node, pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Reasons to doubt where a clause, or its subject, begins and ends, in words.

    Args:
        verb: the top of its verb group.
        subject: the head of its subject.
        pieces: its complements and adjuncts.
    """
    if _holds_fronted_time(subject) or _opens_with_day(subject):
        yield "a time at the head run into the subject"
    if _is_cut_off(subject, verb):
        yield "a comma between subject and verb"
    first = subject.left_edge
    if first.lower_ == "how" and first.nbor().lower_ in {"much", "many"}:
        yield "a question as the subject of what follows"
    if any(_is_cut_behind_than(piece, verb) for piece in pieces):
        yield "the verb behind than is another clause's"
    if _is_of_outer_noun(verb):
        yield "a relative clause of what the name hangs on"
    if _is_under_condition(verb):
        yield "a condition told beside who says so"
    yield from _of_cuts(verb, pieces)
    if _may_follow(verb):
        yield "what only may come about"
    if _is_torn_row(verb, pieces):
        yield "what stands behind the next verb is this one's too"
    if _is_of_other_time(verb):
        yield "a past time behind a present verb"
    if _was_believed(verb):
        yield "a belief of a time that is told beside who believed"


def _of_cuts(verb: Node, pieces: tuple[Piece, ...]) -> Iterator[str]:
    if any(_is_of_main_verb(piece) for piece in pieces):
        yield "a participle taken for the verb"
    if _is_cut_list(verb):
        yield "a list without its end"


def _is_of_main_verb(piece: Piece) -> bool:
    """True for "surveys made in 1950 revealed ridges": a finite verb with no subject behind what was taken for one."""
    return piece.role == "complement" and not piece.marker and piece.words[0].tag == "VBD"


def _is_cut_off(subject: Node, verb: Node) -> bool:
    """True for "with her cook and two maids, left" and "On his return Bo Dahl, the mayor of Bern, left": a comma right
    between a verb and the last of a row, or what stands beside a name."""
    words = [one for one in subject.subtree if one.i < verb.i - 1]
    first, last = (words[0].i, max(one.i for one in words)) if words else (0, 0)
    if first - 2 < subject.sent.start or last + 2 != verb.i or verb.nbor(-1).text != ",":
        return False
    before, beyond = verb.doc[first - 1], verb.doc[first - 2]
    is_beside = before.text == "," and beyond.pos_ == "PROPN" and has_determiner(subject, {"the"})
    is_last = before.lower_ in AND_OR
    return (is_last or is_beside) and all(one.text != "," for one in words)


def _is_cut_list(verb: Node) -> bool:
    """True for "by Ann Lee of Bern, Bo Dahl of Oslo" where the list goes on behind a comma, hung elsewhere."""
    phrases = children(verb, "prep", "agent")
    nouns = [
        *children(verb, *SUBJECTS, "dobj", "attr"),
        *(one for phrase in phrases for one in children(phrase, "pobj")),
    ]
    return any(_goes_on(noun) for noun in nouns)


def _goes_on(noun: Node) -> bool:
    last = noun
    while (following := child(last, "conj")) is not None:
        if child(last, "cc", "preconj") is not None:
            return False
        last = following
    behind = last.right_edge.i + 1
    if last is noun or child(last, "cc") is not None or behind + 1 >= len(noun.doc):
        return False
    is_named = last.pos_ == "PROPN" and noun.doc[behind + 1].pos_ == "PROPN"
    return is_named and noun.doc[last.left_edge.i - 1].text == noun.doc[behind].text == ","


def _holds_fronted_time(head: Node) -> bool:
    """True for "the last century tar roads" behind the "in" at the head of a sentence: the time ends before tar."""
    first = head.left_edge
    is_fronted = first.i == first.sent.start + 1 and first.nbor(-1).pos_ == "ADP"
    inside = first.doc[first.i : head.i]
    is_noun = head.pos_ == "NOUN" and head.ent_type_ != "DATE"  # a name behind a date is parted off later
    return is_fronted and is_noun and any(one.ent_type_ == "DATE" for one in inside)


def _opens_with_day(head: Node) -> bool:
    """True for "today instruments", where the day tells when the instruments do what they do."""
    first = head.left_edge
    return first.lower_ in DAYS and first.i < head.i and first.nbor().tag_ != "POS"


def _is_torn_row(verb: Node, pieces: tuple[Piece, ...]) -> bool:
    """True for the first verb of "the games begin and end in Rome" and "is worn and sold by monks", which nothing
    stands behind but the second."""
    joined = next((one for one in children(verb, "conj") if one.pos_ == "VERB"), None)
    if joined is None or joined.i != verb.i + 2 or verb.nbor().dep_ != "cc":
        return False
    if child(joined, "dobj") is not None:
        return False
    return all(piece.front for piece in pieces) and any(one.i > joined.i for one in children(joined, "prep", "agent"))


def _is_of_other_time(verb: Node) -> bool:
    """True for a past "when" clause on a verb in the present: it tells more of a time inside, "left 900 years ago"."""
    if verb.dep_ != "advcl":
        return any(_is_of_other_time(one) for one in children(verb, "advcl"))
    is_when = any(one.lower_ == "when" for one in children(verb, "advmod"))
    is_past = verb.i > verb.head.i and _tense(verb) == "VBD"
    return is_when and is_past and _tense(verb.head) in {"VBZ", "VBP", "VBN"}


def _tense(verb: Node) -> str:
    finite = next((one for one in children(verb, "aux", "auxpass") if one.tag_ in FINITE), verb)
    return finite.tag_


def _was_believed(verb: Node) -> bool:
    """True for what "many still believed" then: that it was so at a time goes with who believed it."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.tag_ != "VBD" or above.lemma_ not in _BELIEVING:
        return False
    subject = child(above, *SUBJECTS)
    is_named = subject is not None and subject.pos_ == "PROPN"
    return not is_named and any(one.lower_ in _OF_THEN for one in above.subtree if one.i < verb.left_edge.i)


def _is_cut_behind_than(piece: Piece, verb: Node) -> bool:
    """True for "more seats than its share" before "entitles it to": what is measured against goes on."""
    after = verb.sent.start + piece.words[-1].index + 1
    has_than = any(token.text.lower() == "than" for token in piece.words[:-1])
    return has_than and after < verb.sent.end and verb.doc[after].tag_ in INFLECTED


def _is_of_outer_noun(verb: Node) -> bool:
    """True for "the trip to Rome, which was led by Ann": what was done was done to the trip, or to either."""
    name, marker = verb.head, verb.head.head
    is_which = any(one.lower_ == "which" and one.dep_ == "nsubjpass" for one in verb.children)
    if verb.dep_ != "relcl" or not is_which or name.dep_ not in {"pobj", "appos"}:
        return False
    if name.dep_ == "appos":
        marker = name.head.head
    outer = marker.head
    is_held = marker.dep_ == "prep" and outer.pos_ == "NOUN" and outer.tag_ == "NN"
    return is_held and (marker.lower_ in {"to", "by", "on", "against", "about"} or _is_amount(name))


def _is_amount(noun: Node) -> bool:
    return noun.pos_ not in NOUNS or any(one.pos_ == "NUM" for one in noun.subtree if one.i <= noun.i)


def _is_under_condition(verb: Node) -> bool:
    """True for "if it rains, experts expect that the river will rise": only then."""
    if verb.dep_ != "ccomp":
        return False
    clauses = (one for one in children(verb.head, "advcl") if one.i < verb.head.i)
    return any(one.lower_ in {"if", "unless"} for clause in clauses for one in children(clause, "mark"))


def _may_follow(verb: Node) -> bool:
    """True for the second half of "it may keep them, and the house grows larger": what comes of what may be."""
    before = verb.head
    is_joined = verb.dep_ == "conj" and child(verb, *SUBJECTS) is not None and _tense(verb) in PRESENT
    is_result = any(one.lower_ == "and" for one in children(before, "cc"))
    return is_joined and is_result and any(one.lower_ in {"may", "might"} for one in children(before, "aux"))
