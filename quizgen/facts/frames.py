"""Figures for a time or place that only the sentence before names: "In 1900, in Wales … A third were miners.".

Rules of one country as well: "The basic unit in Poland is the commune. … Communes are governed by a mayor.".
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby, pairwise, takewhile

from quizgen.clauses import MAIN_CLAUSES, PLACES, Clause, Phrase, Sentence, Text, Words
from quizgen.facts.attribution import goes_on_from_source
from quizgen.facts.openings import goes_on_within, is_one_of_listed, is_outside_opening
from quizgen.knowledge.function_words import DEFINITE
from quizgen.quiz.numbers import YEAR
from quizgen.wording.adjuncts import was_done
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.words import is_open

_YEAR = re.compile(rf"^{YEAR}(?:s|[–-]\d+)?$")
_SUPPOSING = re.compile(
    r"(?:Now |Let us |Let’s |Let's )?(?:[Ii]magine|[Ss]uppose|[Aa]ssume|[Pp]icture an?)\b(?! (?:how|what|why)\b)"
)
_LEGEND = re.compile(
    r"\b[Aa]ccording to (?:(?:a|an|the|one|local|popular|old|ancient|[A-Z]\w+) )*"
    r"(?:legends?|custom|traditions?|myths?|mythology|folklore|lore|folk ?tales?|the story)\b"
    r"|\b(?:[Ll]egend|[Tt]radition|[Mm]yth|[Ff]olklore) (?:has it|tells|says|holds)\b|\b[Tt]he story goes\b"
    r"|\b[Ii]n (?:(?:one|the|a|another) )?(?:legend|myth|folk ?tale)s?,"
)
_ERAS = frozenset("century decade year war period era reign antiquity".split())
_SHARES = frozenset(
    "half third quarter majority percent % percentage share proportion rate number average hundreds "
    "thousands millions".split()
)
_TIMES = frozenset({"twice", "thrice", "times"})
_DONE_OFTEN = frozenset("play score win lose feature appear start finish make ride race".split())
"""What somebody does so and so many times in a season."""
_HEAD = 5
"""Words at the head of a sentence in which a time for all of it stands."""
_OPENS_TIME = frozenset("in during by until beginning starting".split())
_LASTING = frozenset({"be", "remain", "stay"})
_POSSIBLE_NOW = frozenset({"can", "may", "will"})
_STAGING = frozenset({"At", "By", "After", "From", "Around", "About", "During", "In"})
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_UNITS = frozenset("week month day hour minute".split())
"""Units of the time that something takes to grow or to be done."""
_PLACING = frozenset({"in", "of", "across", "throughout", "within"})


def place_of(clause: Clause) -> tuple[int, int, int]:
    """Where a clause stands: block, sentence, index."""
    return clause.block, clause.sentence, clause.index


@lru_cache(maxsize=1)
def out_of_frame(text: Text) -> frozenset[tuple[int, int, int]]:
    """The places of the clauses whose time or place is named outside them only.

    Args:
        text: the analysed article; every finder asks, so its answer is kept.
    """
    before = {(one.block, one.number + 1): one for one in text.sentences}
    earlier = {
        (one.block, one.number): paragraph[:at]
        for paragraph in (list(told) for _, told in groupby(text.sentences, lambda one: one.block))
        for at, one in enumerate(paragraph)
    }
    supposed = _supposed(text)
    return frozenset(
        place_of(clause)
        for one in text.sentences
        for clause in one.clauses
        if _leans_on_frame(clause, before.get((one.block, one.number)))
        or _is_said_in_its_time(clause, one)
        or _is_of_country(clause, one, text)
        or _goes_on_from_condition(clause, before.get((one.block, one.number)))
        or _is_of_case_before(clause, earlier[one.block, one.number])
        or _is_state_of_its_time(clause, one)
        or _is_beside_time(clause, one)
        or _is_of_legend(clause, earlier[one.block, one.number])
        or _is_at_its_stage(clause, earlier[one.block, one.number])
        or goes_on_from_source(clause, one, before.get((one.block, one.number)))
        or is_outside_opening(clause, one)
        or _is_limited_before(clause, earlier[one.block, one.number], text.title)
        or (one.block, one.number) in supposed
    )


def _is_limited_before(clause: Clause, paragraph: list[Sentence], title: str) -> bool:
    return goes_on_within(clause, paragraph) or is_one_of_listed(clause, paragraph, title)


def _supposed(text: Text) -> frozenset[tuple[int, int]]:
    """The sentences that take up a thing of a case which the reader is bidden to think up: "Imagine a rule that …"."""
    found: set[tuple[int, int]] = set()
    block, things = 0, frozenset[str]()
    for one in text.sentences:
        things = things if one.block == block else frozenset()
        block = one.block
        if things & {phrase.head.lemma for phrase in one.phrases if phrase.determiner in DEFINITE}:
            found.add((one.block, one.number))
        if _SUPPOSING.match(one.text):
            things = frozenset(phrase.head.lemma for phrase in one.phrases)
    return frozenset(found)


def _leans_on_frame(clause: Clause, before: Sentence | None) -> bool:
    """True for a figure whose time or place stands in the sentence before and not in its own clause.

    Args:
        clause: one that stands alone but for that.
        before: the sentence before it in its paragraph, or None.
    """
    if before is not None and _is_counted_deed(clause):
        return not _is_timed(words_of(clause, limiting(clause))) and _is_timed(before.tokens[:_HEAD])
    if before is None or not _is_figure(clause):
        return False
    words = words_of(clause, limiting(clause))
    return (_is_past(clause) and not _is_timed(words) and _is_timed(before.tokens)) or _is_elsewhere(clause, before)


def _is_counted_deed(clause: Clause) -> bool:
    """True for "she won twice", "she rode in nine races" of somebody whom the sentence before names: in that time."""
    if not _is_past(clause) or clause.subject.head.say is None or clause.subject.head.pos != "PRON":
        return False
    words = words_of(clause, limiting(clause))
    counts = [one for one in words if one.pos == "NUM" and not _YEAR.match(one.text) and one.lemma.lower() != "one"]
    return bool(_TIMES & {token.text.lower() for token in words}) or (
        bool(counts) and clause.verb.main.lemma in _DONE_OFTEN
    )


def _is_said_in_its_time(clause: Clause, sentence: Sentence) -> bool:
    """True for a figure that somebody gave in a year which only the verb of saying has: "In 1998, X put it at …"."""
    if clause.source is None or clause.relation != "reported" or not _is_figure(clause):
        return False
    teller = sentence.parent_of(clause)
    while teller is not None and teller.relation == "reported":
        teller = sentence.parent_of(teller)  # of two that are reported the second hangs on the first
    if teller is None or _is_timed(words_of(clause, limiting(clause))) or _is_timed(clause.source.words):
        return False
    return any(_is_timed(piece.words) for piece in teller.pieces if piece.role == "time")


def _is_of_country(clause: Clause, sentence: Sentence, text: Text) -> bool:
    """True for how things of a kind are in a country that only a sentence before it in its paragraph names."""
    if clause.verb.tense != "present" or clause.source is not None:
        return False
    words = words_of(clause, limiting(clause))
    if any(token.pos == "PROPN" or token.name is not None or token.say for token in words):
        return False
    kinds = {one.head.lemma for one in (clause.subject, *clause.subject.conjuncts) if one.determiner != "the"}
    earlier = (one for one in text.sentences if one.block == sentence.block and one.number < sentence.number)
    return any(_tells_country(one, text.title) and kinds & {each.head.lemma for each in one.phrases} for one in earlier)


def _goes_on_from_condition(clause: Clause, before: Sentence | None) -> bool:
    """True for "the gland then releases more of it" behind a sentence with "if": it does so in that case."""
    goes_on = any(token.text.lower() == "then" for token in clause.verb.words) and clause.verb.tense == "present"
    is_case = before is not None and any(token.text.lower() == "if" for token in before.tokens)
    return goes_on and is_case


def _is_of_case_before(clause: Clause, paragraph: list[Sentence]) -> bool:
    """True for "the owners would appeal to the mayor" behind "if a street flooded, the town would do nothing"."""
    if clause.verb.modal != "would" or clause.source is not None or clause.relation == "reported":
        return False
    if any(piece.role in {"condition", "time"} for piece in clause.pieces):
        return False
    return any(
        each.verb.modal == "would" and any(piece.role == "condition" for piece in each.pieces)
        for one in paragraph
        for each in one.clauses
    )


def _is_state_of_its_time(clause: Clause, sentence: Sentence) -> bool:
    """True for how things were, told as the reason of a deed, or beside one, whose time the sentence opens with."""
    is_beside = clause.relation == "contrast" and clause.verb.main.lemma in _LASTING
    is_state = is_beside or (clause.relation == "because" and clause.verb.main.lemma == "be")
    if not (is_state and _is_past(clause)) or clause.verb.passive or _is_timed(clause.words):
        return False
    if clause.subject.is_named:
        return is_beside and clause.subject.kind == "person" and _opens_with_year(sentence)
    head = sentence.tokens[:_HEAD]
    return head[0].text.lower() in _OPENS_TIME and _is_timed(head)


def _is_beside_time(clause: Clause, sentence: Sentence) -> bool:
    """True for how things were beside a deed of a time that is not said: "It was built then, but the yard was bare"."""
    first = sentence.parent_of(clause)
    if clause.relation != "conjunct" or first is None or first.relation != "main" or not _is_past(clause):
        return False
    is_state = clause.verb.main.lemma in _LASTING or not was_done(clause)
    timed = any(piece.role == "time" for piece in clause.pieces) or _is_timed(clause.words)
    return is_state and not timed and any(piece.role == "time" and is_open(piece.words) for piece in first.pieces)


def _is_of_legend(clause: Clause, paragraph: list[Sentence]) -> bool:
    """True for a deed behind "According to legend, …" or "The story goes that …" in its paragraph, which tells on."""
    if not _is_past(clause) or clause.source is not None or _is_timed(clause.words):
        return False
    return any(_LEGEND.search(one.text) for one in paragraph)


def _opens_with_year(sentence: Sentence) -> bool:
    """True where a year stands before the main clause: what somebody was beside it is told for that year alone."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    if main is not None:
        return _is_timed(sentence.tokens[: main.subject.words[0].index])
    return _is_timed(tuple(takewhile(lambda token: token.text != ",", sentence.tokens)))


def _is_at_its_stage(clause: Clause, paragraph: list[Sentence]) -> bool:
    """True for how things are "at about ten weeks", where only a sentence before it in its paragraph says when."""
    is_now = clause.verb.tense == "present" or clause.verb.modal in _POSSIBLE_NOW
    if not is_now or clause.source is not None or clause.relation not in MAIN_CLAUSES:
        return False
    words = words_of(clause, limiting(clause))
    is_named = any(token.name is not None for token in words)
    has_time = any(piece.role == "time" for piece in clause.pieces)
    return not is_named and not has_time and any(_opens_with_stage(one) for one in paragraph)


def _opens_with_stage(sentence: Sentence) -> bool:
    """True for "At about ten weeks, the fruit ripens": so long after a beginning."""
    head = [*takewhile(lambda token: token.text != ",", sentence.tokens)]
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    counts = any(token.pos == "NUM" or token.lemma.lower() in _ORDINALS for token in head)
    return (
        main is not None
        and main.verb.tense == "present"
        and bool(head)
        and head[0].text in _STAGING
        and counts
        and any(token.lemma in _UNITS for token in head)
    )


def _tells_country(sentence: Sentence, title: str) -> bool:
    """True if a sentence says "in" which country it is so, and the title does not."""
    beside = pairwise(sentence.tokens)
    return any(one.text.lower() == "in" and two.name == "country" and two.text not in title for one, two in beside)


def _is_past(clause: Clause) -> bool:
    return clause.verb.tense == "past" and not clause.verb.perfect and not clause.verb.modal


def _is_figure(clause: Clause) -> bool:
    """True if a count or share is what the clause tells of things in general: nobody and nothing is named in it."""
    subject = clause.subject
    told = subject.head.say or ""
    if (subject.is_named or told[:1].isupper()) and not subject.is_numeric:
        return False
    words = words_of(clause, limiting(clause))
    figures = any(
        (token.pos == "NUM" and not _YEAR.match(token.text) and token.lemma.lower() != "one")
        or token.lemma.lower() in _SHARES
        for token in words
    )
    return figures and not any(token.name in {"person", "organisation", "event", "work"} for token in words)


def _is_timed(words: Words) -> bool:
    return any(_YEAR.match(token.text) or token.lemma.lower() in _ERAS for token in words)


def _is_elsewhere(clause: Clause, before: Sentence) -> bool:
    """True if the sentence before says in which place, of the same noun that is bare here."""
    subject = clause.subject
    if any(token.name in PLACES or token.say for token in words_of(clause, limiting(clause))):
        return False
    return any(_is_placed(one) for one in before.phrases if one.head.lemma == subject.head.lemma)


def _is_placed(phrase: Phrase) -> bool:
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    return bool(behind) and behind[0].text in _PLACING and any(token.name in PLACES for token in behind)
