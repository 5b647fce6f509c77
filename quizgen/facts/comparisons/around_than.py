"""The two sides around "than", and those of a comparative without it: what is compared, with what, and in what."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Sentence, Token, Words
from quizgen.facts.comparisons.baseline import BY_NOW, SUBJECTS, VAGUE, earlier, names_something, unsaid
from quizgen.facts.comparisons.comparing import clause_at, covered, half
from quizgen.facts.comparisons.degrees import in_full
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.facts.comparisons.graded import aspect_of, other_side, said_of
from quizgen.facts.comparisons.outranking import end_of_side
from quizgen.facts.comparisons.set_builds import NOTHING, Told
from quizgen.knowledge.function_words import AUXILIARY_LEMMAS, MORE_OR_LESS
from quizgen.tags import FINITE, NOUNS, VERBAL
from quizgen.wording.words import say

_OVER = re.compile(r"(?P<a>.+) over (?P<b>other .+)$")
_PLACED = re.compile(
    r"(?:in|on|at|during|from|for|under|before|after|since|of|with|among|by) |(?:three|two|one|a|ten|\w+) \w+ ago$",
    re.IGNORECASE,
)
_OWN_PLACE = re.compile(r" (?:in|on|at|during|from|under) (?:the )?[^ ].*$")
_DOES = re.compile(r"(?<=\w) (?:do|does|did)$")
_AT_TIME = re.compile(r"at any (?:other )?time|(?:in|during) (?:\d{4}|the \d{4}s)|since ")
_TIME = re.compile(r"the (?:\w+ )*(?:century|period|age|decade|years?|era)")
_EFFECTS = frozenset({"good", "harm", "damage"})
"""What is done as much as what stands before "than"."""
_OF_FIGURE = re.compile(r"(?:from )?\d[\d.,]*(?: ?[^\W\d]{1,3}$|,| to |$)")
"""A first side that is only a figure: "reached 60C more than"."""
_DOING = r"(?:would|do|does|did|have|has|had|can|could|will|is|are|was|were)(?: had| been| done)?"


def sides_of(sentence: Sentence, token: Token, than: int | None) -> Told:
    """Both sides of a comparative and the aspect.

    Args:
        sentence: where it stands.
        token: the comparative.
        than: index of the "than" that it takes, or None.
    """
    measure = aspect_of(sentence, token)
    if than is not None:
        a, b, aspect = _around(sentence, token, than, measure)
    else:
        a = _counted(sentence, token, said_of(sentence, token, None))
        over = _OVER.match(a)
        if over is not None:
            a, b, aspect = _rated(clause_at(sentence, token.index), token) or over["a"], over["b"], measure
        else:
            a, b, aspect = unsaid(sentence, token, a, measure)
    aspect = in_full(sentence, token, a.removesuffix(" now"), aspect, than) if aspect == measure else aspect
    done = _DONE_MUCH.fullmatch(aspect)
    is_own = (
        re.match(rf"what (?:they|it|{re.escape(a)}) ", b) is not None
    )  # "than they could afford" is an amount, and they are none
    return (f"what {a} {done['verb']}" if done is not None and is_own else a), b, aspect


_DONE_MUCH = re.compile(r"how much (?:they|it) (?P<verb>\w+)")


def _around(sentence: Sentence, token: Token, than: int, aspect: str) -> Told:
    between = covered(sentence, token.index + 1, than)
    clause = clause_at(sentence, token.index)
    other = half(sentence, than + 1, end_of_side(sentence, than + 1))
    a = _first(sentence, token, than, between)
    if a.endswith((" for", " of", " to", " with")):
        return NOTHING
    whole = other_side(other.text) if other is not None else ""
    b = _DOES.sub("", whole)
    hit = clause.piece("object") if clause is not None else None
    if other is not None and whole != other.text and hit is not None:
        a = say(one for one in hit.words if one.index < token.index) or a
    b = "earlier" if b and b.split()[0].lower() in {"ever", "before"} else b
    if between and between[0].lemma in {"likely", "able", "willing", "apt", "prone"}:
        to = next((one.index for one in sentence.tokens[than:] if one.text == "to"), None)
        deed = say(covered(sentence, to, end_of_side(sentence, to))).split(" or ")[0] if to is not None else ""
        b, aspect = b.split(" to ")[0], f"{aspect} {deed}".strip()
    a = _counted(sentence, token, a)
    if clause is not None and len(between) == 1 and whole in _EFFECTS and clause.verb.main.lemma in {"do", "cause"}:
        done = f"that {say(clause.subject.words)} {verb_of(clause)}"  # "do more harm than good"
        return f"the {between[0].text} {done}", f"the {whole} {done}", "amount"
    if _OF_FIGURE.match(a):
        return NOTHING
    if other is not None and b == whole == other.text and _tells(other.words):
        b = f"what {b}"
    elif b:
        a, b, aspect = _said_aside(sentence, token, than, (a, b, aspect))
    if clause is not None and _is_like(between, than, sentence) and clause.verb.main.lemma != "be":
        verb = clause.verb.main
        aspect = f"how much {say(clause.subject.words)} {verb.text} {between[0].text} each"
    if clause is not None and a and _is_price(sentence, token):
        a, aspect = f"what {a} {say(clause.verb.words)} for", "amount"
    return a, b, aspect


def _tells(words: Words) -> bool:
    """True for "than anyone expects": a second side that is a clause with a noun for its subject."""
    finite = next((at for at, one in enumerate(words) if one.tag in FINITE), None)
    if finite is None or not finite or words[0].pos not in {"DET", "NOUN", "PROPN", "ADJ", "PRON"}:
        return False
    if words[0].tag == "EX":
        return False
    is_plain = all(one.tag not in {"WDT", "WP", "WRB", "IN"} for one in words[:finite])
    return is_plain and words[0].tag != "PRP" and words[-1].index > words[finite].index - 1


def _first(sentence: Sentence, token: Token, than: int, between: Words) -> str:
    """The first side: "A" of "more on A than on B", what is counted with what it does, else what graded tells."""
    if _is_like(between, than, sentence):
        return say(between[1:])
    a = said_of(sentence, token, than)
    is_doing = token.text.lower() in MORE_OR_LESS and [one.tag for one in between[1:2]] == ["VBG"]
    return say(between) if is_doing and a == say(between[:1]) else a


def _said_aside(sentence: Sentence, token: Token, than: int, told: Told) -> Told:
    """The sides around "than" where the second says no more than its place, its time or what is done.

    Args:
        sentence: where they stand.
        token: the comparative.
        than: index of the "than" that it takes.
        told: both sides and the aspect, as they were read off.
    """
    a, b, aspect = told
    between = covered(sentence, token.index + 1, than)
    aspect = aspect.split(" than ")[0]
    first = token.text.lower()
    a = a[len(first) + 1 :] if a.lower().startswith(f"{first} ") else a
    if a.lower() in VAGUE | {"percentage", "proportion", "number"}:
        return NOTHING
    told = a, b, aspect
    return (
        _only_placed(told)
        or _of_subject(sentence, token, between, told)
        or _within(told)
        or _then_or_there(between, told)
        or _deed(sentence.tokens[than + 1 : than + 3], told)
        or told
    )


def _only_placed(told: Told) -> Told | None:
    """ "Than before", "than they would in a warm sea": the first side at another time or place."""
    a, b, aspect = told
    if b in {"earlier", "before"}:
        return a, earlier(a), aspect
    elsewhere = _stands_in(a, b)
    return (a, elsewhere, aspect) if elsewhere else None


def _of_subject(sentence: Sentence, token: Token, between: Words, told: Told) -> Told | None:
    """ "More common in A than in B": the aspect is one of the subject, and the sides are where it is so."""
    a, b, aspect = told
    near = [one.text.lower() for one in between if one.pos == "ADP"]
    if not near or not b.lower().startswith(f"{near[0]} ") or a.lower().startswith(near[0]):
        return None
    clause = clause_at(sentence, token.index)
    subject = say(clause.subject.words) if clause is not None else ""
    is_apart = clause is not None and subject != a and names_something(clause)
    of = f"{aspect} {subject} {'are' if clause and clause.subject.number == 'plural' else 'is'}"
    return a, b.split(" ", 1)[1], of if is_apart and aspect.startswith("how ") else aspect


def _within(told: Told) -> Told | None:
    """ "Growth in the 1990s … than the decade before", "any other town for fishing": what both sides share, once."""
    a, b, aspect = told
    time = re.fullmatch(r"(?P<core>.+?) (?P<word>during|in|from) (?:the )?[^ ].*", a)
    if time is not None and _TIME.fullmatch(b) and aspect.startswith(time["core"]):
        return a, f"{time['core']} {time['word']} {b}", time["core"]
    for_whom = re.fullmatch(r"(?P<side>any other [\w -]+?) (?P<whom>for .+)", b)
    if for_whom is not None:
        return a, for_whom["side"], f"{aspect} {for_whom['whom']}"
    return None


def _then_or_there(between: Words, told: Told) -> Told | None:
    """ "Than ten years ago", "than in Peru": the same at another time or place; the place that is "any other"."""
    a, b, aspect = told
    is_now = bool(between) and between[-1].text.lower() in BY_NOW and re.search(r"\bago$", b) is not None
    if is_now:
        return f"{a} now", f"{a} {b}", aspect
    if _AT_TIME.match(b) and _OWN_PLACE.search(a) and not _AT_TIME.search(a):
        return f"{a} now", f"{a} {b}", aspect
    if _PLACED.match(b):
        core = _OWN_PLACE.sub("", a) if b.split()[0].lower() in {"in", "during", "from", "at"} else a
        return a, f"{core} {b}", aspect
    among = re.fullmatch(r"[\w’'-]+ in (?P<place>[A-Z].*)", a)
    if among is not None and b.startswith("any other "):
        return among["place"], b, aspect
    return None


def _deed(behind: Words, told: Told) -> Told | None:
    """ "Than was planned", "than we have": what is done, or had, on the second side."""
    a, b, aspect = told
    is_deed = (
        bool(behind)
        and b.lower().startswith((behind[0].say or behind[0].text).lower())
        and behind[0].tag != "VBG"
        and (behind[0].pos in VERBAL or (behind[0].text.lower() in SUBJECTS and behind[-1].pos in VERBAL))
    )
    if not is_deed:
        return None
    is_doing = behind[0].tag == "MD" or behind[0].lemma == "do"
    is_thing = behind[-1].pos in {"DET", "NUM", *NOUNS} or (behind[-1].pos == "ADJ" and is_doing)
    if behind[0].tag in FINITE and is_thing and (is_doing or behind[0].lemma in AUXILIARY_LEMMAS):
        return a, b.split(" ", 1)[1], aspect
    return a, f"what {b}", aspect


def _stands_in(a: str, b: str) -> str:
    """The first side elsewhere or at another time: "they would in a warm sea", "there was at the first"."""
    core = _OWN_PLACE.sub("", a)
    found = re.fullmatch(
        rf"(?:{re.escape(a)}|they|it|there) {_DOING} (?P<place>(?:in|on|at|during|before|after) .+)", b, re.I
    )
    return f"{core if b.startswith('there') else a} {found['place']}" if found is not None else ""


def _is_like(between: Words, than: int, sentence: Sentence) -> bool:
    """True for "more on A than on B": one preposition before each side."""
    behind = sentence.tokens[than + 1 : than + 2]
    return bool(between and behind) and between[0].pos == "ADP" and between[0].text.lower() == behind[0].text.lower()


def _is_price(sentence: Sentence, token: Token) -> bool:
    """True for "sells for less"."""
    before = sentence.tokens[max(0, token.index - 2) : token.index]
    return (
        len(before) == 2
        and before[0].pos == "VERB"
        and before[1].text.lower() == "for"
        and token.lemma in {"less", "more", "little", "much"}
    )


def _rated(clause: Clause | None, token: Token) -> str:
    """The subject of "is viewed as a better port over others"; empty elsewhere."""
    piece = next((one for one in clause.pieces if token in one.words), None) if clause is not None else None
    is_rated = clause is not None and clause.verb.passive and piece is not None and piece.marker == "as"
    return say(clause.subject.words) if clause is not None and is_rated else ""


def _counted(sentence: Sentence, token: Token, side: str) -> str:
    """A bare number with the noun that it leaves out: "six of the boats …, while three"."""
    bare = [one for one in sentence.tokens[: token.index] if one.text == side and one.pos == "NUM"]
    before = zip(sentence.tokens, sentence.tokens[1 : bare[-1].index if bare else 1], strict=False)
    nouns = [noun.text for number, noun in before if number.pos == "NUM" and noun.tag == "NNS"]
    return f"{side} {nouns[-1]}" if bare and nouns else side
