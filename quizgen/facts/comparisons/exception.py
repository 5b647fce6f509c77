"""All but one case: only when, except, unless, other than, none but, not without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Sentence, Text, Token
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.comparing import Half, clause_at, half, is_of_pointed, phrase_before
from quizgen.facts.comparisons.embedded import inflected
from quizgen.facts.comparisons.excepting import which_exception
from quizgen.facts.comparisons.held import antecedent
from quizgen.facts.comparisons.ranking import rank_aspect
from quizgen.facts.comparisons.rest import rest_of
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, cued, holder, worded
from quizgen.facts.model import Compared, Comparison, Wording
from quizgen.knowledge.function_words import MOST_OR_LEAST, THIS_OR_THAT
from quizgen.knowledge.marks import STOPS
from quizgen.tags import FINITE, NOUNS, PARTICIPLES, PAST, SUPERLATIVES, WH_WORDS
from quizgen.wording.words import is_open, say, tidy

_CUES = re.compile(
    r"\b(only (?:when|if|by|from|to|in|on|with|for|after|at|within)|except(?: for| that| in| when)?|unless|"
    r"(?<=, )other than|apart from|with the exception of|excluding|"
    r"not? (?:[\w ]+ )?without(?! (?:its|their|his|her|some)\b)|"
    r"(?:can|could|may) only (?=[\w ]{2,20} (?:when|if|by))|only (?=comes? from|came from))\b",
    re.IGNORECASE,
)
_CASES = frozenset({"when", "if", "by", "from", "to", "in", "on", "with", "for", "after", "at", "within"})
_LESS = frozenset({"except for", "apart from", "with the exception of", "excluding"})
_LEFT_OUT = _LESS | {"except", "other than"}
"""Cues before what is left out."""
_NONE = re.compile(r"^(?:none of|no one of) |^no (?=[a-z])", re.IGNORECASE)
_REST = re.compile(r",? (?:and|but|,) not (?=in |on |at |by |from |to |for )")
_LONGEST = 26


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find exceptions.

    Args:
        text: the analysed article.
    """
    yield from cued(text, _CUES, _found)


def _found(sentence: Sentence, cue: str, first: int, last: int, sound: Sound) -> Comparison | None:
    clause = _main(sentence, first)
    if clause is None or (cue.startswith("only") and first and sentence.tokens[first - 1].lemma == "not"):
        return None
    is_only = "only" in cue.split()
    is_before = not is_only and clause.verb.words[0].index > last + 1
    in_subject = is_before and sentence.tokens[first] in clause.subject.words
    end = _end(sentence, clause, cue, last + 1, in_subject=in_subject)
    case = next((one.index for one in sentence.tokens[first:end] if one.text.lower() in _CASES), last)
    excepted = half(sentence, case if is_only else last + 1, end)
    if excepted is None:
        return None
    holds = _all_but(clause, first) if in_subject else _said(sentence, clause, first, case if is_only else first)
    ranked = _ranked(sentence, clause, first) if cue == "other than" else None
    told = _compared(cue, holds, _sides(clause, cue, excepted.text), ranked)
    if told is None:
        return None
    said = _worded(sentence, cue, first, excepted, sound)
    told = replace(told, aspect=f"{told.aspect}{_where_it_happens(sentence, clause)}")
    return Comparison.of("exception", rules.EXCEPTION, told, said, cue, sentence)


def _where_it_happens(sentence: Sentence, clause: Clause) -> str:
    """ " in tied leases" of "tied leases arise when a man may rent a house only if …": it holds in them alone."""
    frame = next(
        (one for one in sentence.clauses if any(clause.verb.main in piece.words for piece in one.pieces)), None
    )
    is_told = clause.relation == "time" and clause.link == "when" and frame is not None
    if frame is None or not is_told or frame.verb.main.lemma not in _HAPPENING or frame.subject.is_open:
        return ""
    return f" in {say(frame.subject.words)}"


_HAPPENING = frozenset({"happen", "occur", "arise"})


def _end(sentence: Sentence, clause: Clause, cue: str, start: int, *, in_subject: bool) -> int:
    """Where the exception ends: at a mark or a verb, in the subject before the verb of its clause."""
    marks = (one.index for one in sentence.tokens[start:] if one.text in STOPS)
    end = _before_verb(sentence, cue, start, next(marks, len(sentence.tokens)))
    return min(end, clause.verb.words[0].index) if in_subject else end


_SO_FAR = re.compile(r" (?:hitherto|so far|thus far|until now|up to now)\b")
"""What says that it may change: the case is told of as it is by now."""


def _compared(cue: str, holds: str, sides: tuple[str, str], ranked: tuple[str, str] | None) -> Compared | None:
    """The case beside all others; None where what holds is not said, or at too great a length.

    Args:
        cue: in lower case.
        holds: what is said of the one or of the others.
        sides: the case and the others.
        ranked: the set that the case is left out of and in what that is ranked, if it is.
    """
    a, b = sides
    is_denied = _NONE.match(holds) is not None
    so_far = " so far" if _SO_FAR.search(holds) else ""
    aspect = f"whether {_NONE.sub(_any, _SO_FAR.sub('', holds))}{so_far}"
    if a.startswith("from "):
        b, aspect = "anything else", f"whether {holds} from it"
        a = a.removeprefix("from ")
    if ranked is not None:
        b, aspect = ranked
    if aspect == "whether " or len(aspect.split()) > _LONGEST:
        return None
    if ranked is not None and not aspect.startswith("whether "):
        return Compared(a, b, aspect, "left out", "")
    in_case = "without" in cue or ("only" in cue.split()) != is_denied
    values = ("it holds", "it does not hold") if in_case else ("it does not hold", "it holds")
    return Compared(a, b, aspect, *values)


def _worded(sentence: Sentence, cue: str, first: int, excepted: Half, sound: Sound) -> Wording:
    """The clause that holds the exception; where something is left out, what that is comes first."""
    clause = holder(sentence, first, sound)
    said = worded(clause, first, sound)
    if cue not in _LEFT_OUT or excepted.clause is not None:
        return said
    return replace(said, asks=(*which_exception(clause, cue, excepted.words, sound.title), *said.asks))


def _before_verb(sentence: Sentence, cue: str, start: int, end: int) -> int:
    """Where "only in water" ends that stands in the subject: "minerals that form only in water show"."""
    inside = sentence.tokens[start:end]
    is_phrase = cue.startswith("only ") and cue.split()[-1] not in {"when", "if", "only"}
    if not is_phrase or any(one.tag in WH_WORDS for one in inside):
        return end
    return next((one.index for one in inside if one.tag in FINITE or one.tag == "VB"), end)


def _main(sentence: Sentence, first: int) -> Clause | None:
    """The clause that an exception is made from: the one before, where the exception is a clause of its own."""
    clause = clause_at(sentence, first)
    is_own = clause is not None and clause.verb.words[0].index > first
    before = [one for one in sentence.clauses if one.verb.main.index < first and one.relation in {"main", "reported"}]
    return before[-1] if is_own and before else clause


def _sides(clause: Clause, cue: str, excepted: str) -> tuple[str, str]:
    """The case that is left out or stands alone, and all others, as far as the sentence names them."""
    rest = _REST.split(excepted)
    if len(rest) == 2:
        return rest[0], rest[1]
    if "without" in cue:
        return f"with {excepted}", "all other cases"
    if cue == "unless":
        return f"if {excepted}", "all other cases"
    is_part = cue in _LESS and clause.subject.number == "singular" and clause.subject.determiner == "the"
    return excepted, f"the rest of {say(clause.subject.words)}" if is_part else "all other cases"


def _said(sentence: Sentence, clause: Clause, first: int, case: int) -> str:
    """What holds in one case only, or in all but one; empty where nothing is named."""
    done = sentence.tokens[first - 1] if first else None
    if done is not None and done.tag in PAST and done not in clause.verb.words:
        return _done(sentence, done.index)
    taken_up = antecedent(sentence, clause)
    subject = taken_up or say(clause.subject.words)
    verb = clause.verb.words[0].index
    if taken_up == subject and is_of_pointed(sentence, clause):
        return ""
    told = tidy(say(one for one in clause.words if verb <= one.index < max(first, case) and one.text.lower() != "only"))
    if not told:
        return ""  # "only when A does B is it C": what holds stands behind
    leading = clause.subject.words[0] if clause.subject.words else sentence.tokens[0]
    if leading.open and leading.text.lower() in THIS_OR_THAT:
        return ""
    is_named = clause.subject.head.pos in NOUNS and (not clause.lost or subject != say(clause.subject.words))
    opens = sentence.tokens[0]
    if is_named:
        said = f"{subject} {told}"
    elif (
        opens.pos in {"DET", "NOUN", "PROPN", "NUM"} or opens.text == "None"
    ) and opens.text.lower() not in THIS_OR_THAT:
        said = say(sentence.tokens[:first])
    else:
        return ""
    return said.rstrip(" ,—–-(").replace(" by itself", "")


def _all_but(clause: Clause, first: int) -> str:
    """ "all the mills in the valley were sold" of "all the mills in the valley except A were sold"."""
    kept = tuple(one for one in clause.subject.words if one.index < first)
    return tidy(f"{say(kept)} {say(one for one in clause.words if one.index >= clause.verb.words[0].index)}")


def _any(found: re.Match[str]) -> str:
    return "any of " if found[0].lower().endswith("of ") else "any "


def _done(sentence: Sentence, index: int) -> str:
    """ "offices are to be valued" of "offices are to be valued only by", "a duty is felt" of "a duty felt only in"."""
    start = index
    while start and sentence.tokens[start - 1].pos in {"AUX", "PART", "ADV"}:
        start -= 1
    near = phrase_before(sentence, start, 1) or phrase_before(sentence, index, 1)
    if near is None:
        return ""
    first = near.words[0].index
    is_pair = first > 1 and sentence.tokens[first - 1].text == "and"
    other = phrase_before(sentence, first - 1, 1) if is_pair else None
    subject = say(near.words if other is None else sentence.tokens[other.words[0].index : near.words[-1].index + 1])
    verb = say(sentence.tokens[start : index + 1])
    is_finite = any(one.pos == "AUX" for one in sentence.tokens[start:index])
    is_plural = near.number == "plural" or is_pair
    is_so_far = _SO_FAR.search(f" {say(sentence.tokens[first:index])}") is not None
    have = "have been " if is_plural else "has been "
    be = "" if is_finite else have if is_so_far else "are " if is_plural else "is "
    return f"{subject} {be}{verb}"


def _ranked(sentence: Sentence, clause: Clause, first: int) -> tuple[str, str] | None:
    """The set that something is left out of, and in what the set is ranked: "the most used port, other than Ely"."""
    top = next((one for one in clause.words if one.tag in SUPERLATIVES and one.index < first), None)
    holding = [one for one in sentence.phrases if top is not None and top in one.words and one.head.index > top.index]
    if top is None or not holding:
        return None
    phrase = min(holding, key=lambda one: len(one.words))
    words = tuple(one for one in phrase.words if one.index < first - 1)
    aspect = rank_aspect(sentence, phrase, words, top)
    return rest_of(phrase, words, top), _outranks(clause, top, aspect) or aspect


def _outranks(clause: Clause, top: Token, degree: str) -> str:
    """ "Whether the ferry is more commonly used", of what is the most used of all but one.

    Args:
        clause: that tells the rank.
        top: "most", "oldest".
        degree: in what it ranks: "how commonly used".
    """
    subject, be = clause.subject, clause.verb.finite
    is_named = subject.head.pos in NOUNS and top not in subject.words and not is_open(subject.words)
    if not is_named or be.lemma != "be" or not degree.startswith("how "):
        return ""
    _, _, quality = degree.partition(" ")
    if top.text.lower() not in MOST_OR_LEAST:
        deed = quality.partition(" ")[2]  # "preserved" of "how well preserved"
        quality = deed if deed in {one.text for one in clause.words if one.tag in PARTICIPLES} else ""
    more = _MORE.get(top.text.lower()) or inflected(top.lemma, "JJR", top.text)
    return f"whether {say(subject.words)} {be.text} {more} {quality}".rstrip()


_MORE = {"most": "more", "least": "less", "best": "better", "worst": "worse"}
"""What one is that another outranks, where the superlative has no form of its own for it."""
