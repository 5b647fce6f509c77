"""In what two things are alike: the noun of "the same N", what both do, what is matched, how they have changed."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import covered, phrase_after
from quizgen.facts.comparisons.embedded import subject_of, verb_of
from quizgen.facts.model import WITH_STEM, WRITTEN, Ask
from quizgen.tags import COMMON_WORDS, MODIFYING, NOUNS
from quizgen.wording.questions import inverted
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say, tidy
from quizgen.wording.words import sentence as as_sentence

AMOUNTS = frozenset("number amount level price rate speed size standard score record pace".split())
"""Nouns of what is measured, and so matched."""
_ROLES = frozenset("function role purpose aim end task job".split())
"""Nouns of what a thing is for: "serve the same function"."""
_QUANTITIES = frozenset({"demand", "supply", "need"})
UP_AND_DOWN = frozenset("rise increase grow climb fall drop decline decrease shrink expand change".split())
_SAMENESS = frozenset({"similar to", "identical to", "equivalent to", "much like", "just like", "as with"})
_SHARE = re.compile(r"(?:about |nearly )?(?:one|two|three|\d+)(?: out)? (?:of|in) (?:every )?\d+")
_SHARE_OF = re.compile(rf"{_SHARE.pattern} [a-z]+", re.IGNORECASE)
HOW_MANY = "how many are affected"
_TORN = re.compile(r" \([^)]*$")
_LONGEST_KEY = 10
_MODALS = frozenset("must should can could may might would will".split())


def how_big(clause: Clause | None, cue: str) -> tuple[Ask, ...]:
    """ "About the size of B": how big is A? Asked where nothing else is said of A."""
    pieces = limiting(clause) if clause is not None else ()
    if clause is None or not cue.endswith("the size of") or len(pieces) != 1 or clause.verb.main.lemma != "be":
        return ()
    key = say(pieces[0].words)
    if cue not in key or is_open(pieces[0].words) or clause.verb.negated or len(key.split()) > _LONGEST_KEY:
        return ()
    first, rest = inverted(clause.verb)
    stem = as_sentence(" ".join(f"how big {first} {say(clause.subject.words)} {rest}".split()), "?")
    return (Ask("how-big", stem, key, WRITTEN, level="understand"),)


def same_as(clause: Clause | None, cue: int) -> tuple[Ask, ...]:
    """ "is the same as B", "is similar to B": with what is A the same? Only where B ends the statement."""
    piece = clause.piece("predicate") if clause is not None else None
    if clause is None or piece is None or clause.verb.negated or cue not in {token.index for token in piece.words}:
        return ()
    place = next(
        (
            n
            for n, token in enumerate(piece.words)
            if token.index >= cue and token.text.lower() in {"as", "to", "with", "of"}
        ),
        None,
    )
    if (
        place is None
        or place + 1 >= len(piece.words)
        or is_open(piece.words[place + 1 :])
        or limiting(clause)[-1] is not piece
    ):
        return ()
    key = say(piece.words[place + 1 :])
    first, rest = inverted(clause.verb)
    stem = as_sentence(
        " ".join(f"what {first} {say(clause.subject.words)} {rest} {say(piece.words[: place + 1])}".split()), "?"
    )
    return (Ask("same-as", stem, key, WITH_STEM, None),) if len(key.split()) <= 8 else ()


def likeness(sentence: Sentence, words: Words, clause: Clause, sides: tuple[str, str]) -> str:
    """In what two things are alike.

    Args:
        sentence: where the cue stands.
        words: of the cue.
        clause: that the cue belongs to.
        sides: the two things.
    """
    cue = tidy(" ".join(one.text.lower() for one in words))
    if cue.endswith("the size of"):
        return "size"
    if cue in {"the same", "similar"}:
        head, is_be = clause.subject.head, clause.verb.main.lemma == "be"
        is_measure = is_be and head.lemma in AMOUNTS and sides[0] != head.text
        same = _same(sentence, words, clause)
        if same or is_measure:
            return same or head.text
        return _by_name(what_both_do(clause), clause, sides)
    if cue == "joined by":
        place = next((one for one in sentence.tokens[words[-1].index :] if one.text.lower() == "in"), None)
        return f"being {say(_until_mark(sentence, place.index))}" if place is not None else what_both_do(clause)
    if cue == "following the example":
        use = example(sentence, words[-1].index)
        return f"{_of_object(use)} they {use.verb.main.lemma}" if use is not None else "what they do"
    if cue.startswith("match"):
        return _matched(sentence, words[-1].index, clause)
    if cue == "just as" and all(_SHARE.match(side) for side in sides):
        return HOW_MANY
    return _of_kind(words, clause, cue)


def share_told(side: str) -> str:
    """How many are affected: "one in 8 women" of "one in 8 women will get it"; the side where it tells no share."""
    found = _SHARE_OF.match(side)
    return found[0] if found is not None else side


def _by_name(aspect: str, clause: Clause, sides: tuple[str, str]) -> str:
    """What is told of the subject, by name, where the two things are no subjects: "spelled the same in A as in B"."""
    subject = say(clause.subject.words)
    is_other = clause.subject.number == "plural" and not any(side in subject for side in sides)
    return aspect.replace("how they ", f"how {subject_of(clause)} ", 1) if is_other else aspect


def example(sentence: Sentence, index: int) -> Clause | None:
    """The relative clause behind "following the example of": what those do who set it; None where nothing tells it."""
    return next((one for one in sentence.clauses if one.index > index and one.relation == "relative"), None)


def _of_object(clause: Clause) -> str:
    """ "How many days" of "use an average of 20 days"; "what" for what is not counted."""
    made = clause.piece("object")
    words = made.words if made is not None else ()
    counted = (noun.text for number, noun in pairwise(words) if number.pos == "NUM" and noun.tag == "NNS")
    return next((f"how many {noun}" for noun in counted), "what")


def is_aimed_at(sentence: Sentence, words: Words) -> bool:
    """True if somebody is to follow the example that the words tell of, and does not yet."""
    return bool(_AIMING & {one.lemma for one in sentence.tokens[: words[0].index]})


_AIMING = frozenset({"hope", "want", "urge", "push", "encourage", "should", "must", "plan"})


def _of_kind(words: Words, clause: Clause, cue: str) -> str:
    """ "kind of disease" for a thing of a kind "similar to" another, "what they are like" for another likeness."""
    if cue == "consistent with" and clause.verb.main.lemma in UP_AND_DOWN and not clause.verb.passive:
        return f"how much {subject_of(clause)} {verb_of(clause)}"  # what foresees it has not changed itself
    if cue not in _SAMENESS:
        return what_both_do(clause)
    told = clause.piece("predicate")
    before = [one for one in told.words if one.index < words[0].index] if told is not None else []
    at = next((at for at, one in enumerate(before) if one.lemma in {"form", "kind", "type", "sort"}), None)
    if at is None:
        adjective = told is not None and told.words[-1].index < words[0].index and told.words[-1].pos == "ADJ"
        return f"how {told.words[-1].text}" if told is not None and adjective else "what they are like"
    end = next((one for one, token in enumerate(before[at + 2 :], at + 2) if token.pos not in COMMON_WORDS), None)
    return say(before[at:end])


def what_both_do(clause: Clause) -> str:
    """What a verb that two things have in common says: "what they study", "how they are governed"."""
    verb = clause.verb
    if verb.main.lemma in UP_AND_DOWN and not verb.passive and clause.piece("object") is None:
        return "how much they have changed" if clause.piece("other") else "how they have changed"
    if verb.passive:
        is_with = any(one.marker == "with" for one in clause.pieces)
        done = f"they are {verb.main.text.lower()}"
        return f"what {done} with" if is_with else f"how {done}"
    told = clause.piece("predicate")
    if verb.main.lemma == "be":
        is_plain = told is not None and len(told.words) == 1 and told.words[0].pos == "ADJ"
        return f"how {say(told.words)}" if told is not None and is_plain else "what they are"
    governed = clause.piece("complement")
    if verb.main.lemma == "have" and governed is not None and [one.tag for one in governed.words[:2]] == ["TO", "VB"]:
        return f"what they have to {governed.words[1].lemma}"
    modal = f"{verb.modal} " if verb.modal in _MODALS else ""
    is_done = clause.piece("object", "complement") is not None
    return f"{'what' if is_done else 'whether'} they {modal}{verb.main.lemma}"


def _same(sentence: Sentence, words: Words, clause: Clause) -> str:
    """ "effect" of "the same effect as"; empty where another verb than "be" or "have" tells what is done to it."""
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 5]
    end = next((at for at, one in enumerate(behind) if one.pos not in MODIFYING), len(behind))
    nouns = behind[:end]
    if not nouns or nouns[-1].pos == "ADJ":
        return ""
    made = clause.piece("object")
    is_object = made is not None and words[-1] in made.words and clause.verb.main.lemma not in {"have", "share", "be"}
    if words[-1].lemma == "similar":
        return f"kind of {say(nouns)}"
    return what_both_do(clause) if is_object and nouns[-1].lemma not in AMOUNTS | _ROLES else say(nouns)


def _matched(sentence: Sentence, index: int, clause: Clause) -> str:
    """What is brought to the size of another: the object before "to match", or what is matched itself."""
    near = phrase_after(sentence, index + 1, 2)
    made = clause.piece("object")
    if made is not None and made.words[-1].index < index and made.phrase is not None:
        return made.phrase.head.text
    return _measure(near) if near is not None else "amount"


def _measure(phrase: Phrase) -> str:
    """ "number of owls" of "the number of owls that others keep"; "amount" for what is no measure."""
    words = [one for one in phrase.words if one.pos != "DET"]
    head = next((at for at, one in enumerate(words) if one.index == phrase.head.index), 0)
    if phrase.head.lemma in _QUANTITIES:
        return "amount"
    if phrase.head.lemma not in AMOUNTS:
        return say(words[: head + 1]) if head else "amount"
    end = next((at for at in range(head + 2, len(words)) if words[at].pos not in COMMON_WORDS), len(words))
    return say(words[:end])


def said_of_first(side: str, clause: Clause, cue: Words) -> str:
    """What is said of the first of two things: "the size of peas" of "holes the size of peas", which mice slip through.

    Args:
        side: as it is called.
        clause: that the cue belongs to.
        cue: "the size of", "similar to".
    """
    told = told_up_to(clause, cue[0])
    is_size = [one.text.lower() for one in cue[-3:]] == ["the", "size", "of"]
    own = told.rpartition(f"{side} {cue[0].text}") if is_size and side != say(clause.subject.words) else ("", "", "")
    return f"{cue[0].text}{own[2]}" if own[1] else told


def what_is_alike(clause: Clause, sentence: Sentence, words: Words) -> str:
    """What is the same as another: the subject, or its change in "has grown by a third, of the same size as …"."""
    subject, verb = say(clause.subject.words), clause.verb
    before = [one.text.lower() for one in sentence.tokens[max(0, words[0].index - 1) : words[0].index]]
    is_change = verb.main.lemma in UP_AND_DOWN and not verb.passive and before == ["of"]
    return f"the {_CHANGES.get(verb.main.lemma, verb.main.lemma)} in {subject}" if is_change else subject


_CHANGES = {"grow": "growth", "shrink": "shrinkage", "expand": "expansion"}
"""Nouns of changes that are no form of the verb."""


def is_measured_itself(sentence: Sentence, clause: Clause | None, words: Words, cue: str) -> bool:
    """True for "found the size of the moon": its size is what is told of, and nothing is as big."""
    is_said = clause is not None and clause.verb.main.lemma == "be"
    before = sentence.tokens[words[0].index - 1].pos if words[0].index else "PUNCT"
    return cue == "the size of" and not is_said and before not in {*NOUNS, "PUNCT"}


def told_up_to(clause: Clause, cue: Token) -> str:
    """What a clause says from its verb on, up to a gap or a comma, none of them behind the cue."""
    words = [one for one in clause.words if one.index >= clause.verb.words[0].index]
    gap = next((at for at, one in enumerate(words[1:], 1) if one.index > words[at - 1].index + 1), len(words))
    added = (one for one in clause.pieces if one.comma and not one.front and one.words[0].index <= cue.index)
    piece = next(added, None)
    end = next((at for at, one in enumerate(words) if piece is not None and one in piece.words), len(words))
    return _TORN.sub("", tidy(say(words[: max(1, min(gap, end))])).removeprefix("’s "))


def _until_mark(sentence: Sentence, start: int) -> Words:
    stop = next((one.index for one in sentence.tokens[start:] if one.pos == "PUNCT"), len(sentence.tokens))
    return covered(sentence, start, stop)


def is_time(sentence: Sentence, index: int) -> bool:
    """True for "the same time" or "the same day" that is not likened by "as": it only dates what is told."""
    after = [token.text.lower() for token in sentence.tokens[index + 1 : index + 3]]
    return after[:1] in (["time"], ["day"], ["year"], ["month"], ["week"], ["period"], ["decade"]) and "as" not in after


def is_way(sentence: Sentence, words: Words) -> bool:
    """True for "in a similar way": what is alike is told behind it."""
    behind = [one.lemma for one in sentence.tokens[words[-1].index + 1 : words[-1].index + 2]]
    return words[-1].lemma == "similar" and behind in (["way"], ["manner"], ["fashion"])
