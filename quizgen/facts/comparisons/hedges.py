"""What takes back or limits a comparison, said with its first value: "perhaps half", "may be greater", "among the"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import wraps

from quizgen.clauses import Clause, Sentence, Text, Token
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.expectations import expected
from quizgen.facts.comparisons.otherwise import with_cause
from quizgen.facts.comparisons.pointing import pointed_out
from quizgen.facts.comparisons.respects import is_agent
from quizgen.facts.comparisons.shown import with_owner
from quizgen.facts.comparisons.spelled_out import spelled_out
from quizgen.facts.comparisons.untold import listed_if_told
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import AUXILIARY_LEMMAS, DEMONSTRATIVES, POSSIBLE, RELATIVE_PRONOUNS
from quizgen.language.sources import FINDINGS
from quizgen.tags import FINITE, PERSONAL_TAGS
from quizgen.wording.persons import is_person
from quizgen.wording.words import places_of, say, tidy

_DOUBT = frozenset(
    "possibly perhaps probably arguably maybe likely reportedly apparently potentially allegedly seemingly "
    "supposedly presumably".split()
)
_STRESS = frozenset({"quite", "very", "most"})
_IN_GENERAL = frozenset("usually often sometimes generally typically normally mostly frequently occasionally".split())
_SAID_AS = {
    "likely": "likely",
    "unlikely": "unlikely",
    "seem": "seemingly",
    "appear": "apparently",
    "tend": "generally",
}
"""Adjectives and verbs before an infinitive that limit what it says, as adverbs."""
_HELD_AS = re.compile(
    r"\b(?:is|are|was|were|be|been) (?P<told>(?:\w+ly )?"
    r"(?:considered|regarded|believed|thought|said|deemed|reckoned|viewed|seen)(?: as| to be| to have been)? )$"
)
"""What somebody holds it to be, right before it."""
_OTHER_FIGURE = re.compile(
    r"(?:(?:only|about|nearly|almost|around|roughly) )?(?<!from )\b"
    r"(?:half|(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?:-(?:half|thirds?|quarters?|fifths?|tenths?))?) (?:or|to) $",
    re.IGNORECASE,
)
"""The first figure of "one-half or two-thirds"."""
_UNLESS = frozenset({"if", "unless", "provided"})
_UNLIMITED = frozenset({"time", "place"})
"""Roles of what stands in a clause and is not said by it."""
_OF_VALUES = frozenset({"more-less", "superlative", "ratio", "similarity", "analogy", "change"})
"""Kinds whose values are less than a clause: what limits it stands outside them."""
_NEAR, _LONGEST = 1, 16
_OPENS = 3
"""Within so many words a piece tells how much or how far."""

Finder = Callable[[Text], Iterator[Comparison]]


def limited(find: Finder) -> Finder:
    """Let a finder give comparisons with what limits them, listed only where they tell what is compared."""

    @wraps(find)
    def find_limited(text: Text) -> Iterator[Comparison]:
        made = (listed_if_told(spelled_out(with_owner(_with_limits(one), text))) for one in find(text))
        return (pointed_out(one, text) for one in made)

    return find_limited


def _with_limits(one: Comparison) -> Comparison:
    """The comparison with what limits the clause that makes it, where no value of it says so.

    Modals of what may be, adverbs of doubt and of what is so in general, "seems to", a condition, "among the" stand
    before or behind the first value; where there is none, the aspect has the condition.
    """
    if one.kind not in _OF_VALUES:
        return one
    sentence = one.sentences[-1]
    one, at = _in_full(sentence, one)
    one = with_cause(one, at)
    clause = clause_at(sentence, at.index) if at is not None else None
    if at is None or clause is None:
        return one
    lead = _lead(sentence, clause, at, one) or _among(sentence, at, one)
    condition = _condition(sentence, clause, at)
    condition = "" if condition in f"{one.aspect} {one.a} {one.a_value}" else condition
    condition = (
        condition
        or _expected(sentence, clause, at, one)
        or _for_whom(clause, one)
        or _supposed(clause, at, one)
        or _partly(sentence, at)
        or _encouraged(sentence, at, one)
        or _held_by(clause, at, one)
        or _by_studies(sentence, clause, at)
        or _at_the_time(clause, one)
    )
    if not one.a_value:
        aspect = f"{one.aspect} ({condition})" if condition else one.aspect
        return replace(one, aspect=aspect, a_value=f"{lead}so" if lead else "")
    return replace(one, a_value=f"{lead}{one.a_value} ({condition})" if condition else f"{lead}{one.a_value}")


def _in_full(sentence: Sentence, one: Comparison) -> tuple[Comparison, Token | None]:
    """The comparison with both figures of "two or three times", and the first word of its value in the sentence.

    Where the value is not in the sentence as it stands, that of the cue.
    """
    for words in (one.a_value, one.cue):
        starts = places_of(words, sentence.text)
        if len(starts) != 1:
            continue
        start, figure = starts[0], _OTHER_FIGURE.search(sentence.text[: starts[0]])
        if figure is not None and one.kind == "ratio" and words is one.a_value:
            one, start = replace(one, a_value=f"{figure[0].lower()}{words}"), figure.start()
        start += sentence.tokens[0].start
        return one, next((token for token in sentence.tokens if token.start <= start < token.end), None)
    return one, None


def _lead(sentence: Sentence, clause: Clause, at: Token, one: Comparison) -> str:
    """What stands before the value: "may be ", "probably "; empty where nothing limits it, or the value says it."""
    held = _HELD_AS.search(sentence.text[: at.start - sentence.tokens[0].start])
    if held is not None:
        return held["told"].lower()
    said = {word.lower() for word in re.findall(r"\w+", f"{one.a_value} {one.b_value} {one.aspect}")}
    if said & {*_SAID_AS, *_DOUBT, *POSSIBLE}:
        return ""
    told = at.index > clause.verb.words[0].index or one.kind == "ratio"
    lapsed = _no_longer(sentence, clause, at) if one.kind == "superlative" else ""
    return (
        lapsed
        or _modal(sentence, clause, at, one)
        or _doubt(sentence, clause, at, in_general=told and one.a_value != one.a)
    )


def _no_longer(sentence: Sentence, clause: Clause, at: Token) -> str:
    """ "No longer " or "once " of a rank that is held no more; empty elsewhere."""
    between = [one.text.lower() for one in sentence.tokens[clause.verb.words[0].index : at.index]]
    if clause.verb.main.lemma != "be" or len(between) > _LONGEST:
        return ""
    return "no longer " if "no longer" in " ".join(between) else "once " if "once" in between else ""


def _doubt(sentence: Sentence, clause: Clause, at: Token, *, in_general: bool) -> str:
    """ "Quite possibly ", "seemingly ", "usually ": what an adverb of the verb or before the value says."""
    words = (*clause.verb.words, *sentence.tokens[max(0, at.index - _NEAR) : at.index])
    doubt = next((one for one in words if one.text.lower() in _DOUBT), None)
    if doubt is not None:
        before = sentence.tokens[doubt.index - 1].text.lower() if doubt.index else ""
        return f"{before} {doubt.text.lower()} " if before in _STRESS else f"{doubt.text.lower()} "
    chained = next((_SAID_AS[word] for word in clause.verb.chain if word in _SAID_AS), "")
    often = next((one.text.lower() for one in words if one.text.lower() in _IN_GENERAL), "")
    found = chained or (often if in_general else "")
    return f"{found} " if found else ""


def _modal(sentence: Sentence, clause: Clause, at: Token, one: Comparison) -> str:
    """ "May be ", "can ", "possibly ": by the finite verb before the value; of a past, "could" tells an ability.

    The rank in the subject of "the oldest may be this one" is told by the verb behind it.
    """
    finite = _finite(sentence, at)
    if one.kind == "superlative" and at.index < clause.verb.words[0].index and clause.verb.main.lemma == "be":
        finite = clause.verb.finite
    if finite is None or finite.text.lower() not in POSSIBLE:
        return ""
    modal, behind = finite.text.lower(), [each for each in sentence.tokens[finite.index + 1 :] if each.pos != "ADV"]
    is_past = any(token.tag == "VBD" and token.lemma in AUXILIARY_LEMMAS for token in sentence.tokens)
    if not behind or behind[0].text.lower() == "not":
        return ""
    if one.a_value.lower().split()[:1] == [behind[0].text.lower()]:
        return f"{modal} "
    if modal == "can" or (modal == "could" and (is_past or one.kind == "change")):
        return ""
    is_passive = any(token.tag == "VBN" for token in behind[1:2])
    return f"{modal} be " if behind[0].text == "be" and not is_passive else "possibly "


def _finite(sentence: Sentence, at: Token) -> Token | None:
    """The finite verb that carries a value: the modal of "could help the boys learn", whatever "learn" is taken for."""
    before = [token for token in sentence.tokens[: at.index] if token.tag in FINITE]
    if len(before) < 2 or before[-1].tag != "VBP" or before[-2].tag != "MD":
        return before[-1] if before else None
    behind = sentence.tokens[before[-2].index + 1].lemma
    return before[-2] if behind in _CAUSING else before[-1]


_CAUSING = frozenset({"help", "let", "make", "have"})
"""Verbs that take a bare infinitive."""


def _condition(sentence: Sentence, clause: Clause, at: Token) -> str:
    """ "If oil grows dear" of the clause that is so then; that what a condition itself says is only supposed."""
    first = clause.words[0].index
    opens = sentence.tokens[first - 1].text.lower() if first else ""
    is_then = any(token.text.lower() == "then" for token in sentence.tokens[first : at.index])
    if clause.relation == "condition" and opens == "if" and not is_then:
        return "only supposed"
    piece = next((piece for piece in clause.pieces if at in piece.words), None)
    held = next((piece for piece in clause.pieces if piece.role == "condition" and piece.marker in _UNLESS), None)
    if held is None or piece is held or (piece is not None and piece.role in _UNLIMITED):
        return ""
    points = any(one.open and (one.tag in PERSONAL_TAGS or one.text.lower() in DEMONSTRATIVES) for one in held.words)
    is_short = len(held.words) <= _LONGEST and not points
    return tidy(say(held.words)).strip(" ,;.") if is_short else "on a condition"


def _for_whom(clause: Clause, one: Comparison) -> str:
    """ "For many farmers" at the head of what they alone hold to be the worst; empty elsewhere."""
    front = next((piece for piece in clause.pieces if piece.front and piece.marker == "for"), None)
    if one.kind != "superlative" or clause.verb.main.lemma != "be" or front is None or front.phrase is None:
        return ""
    whom = f"for {say(front.phrase.words)}"
    is_of_people = is_agent(front.phrase) or is_person(front.phrase)
    return whom if is_of_people and whom not in one.aspect else ""


def _expected(sentence: Sentence, clause: Clause, at: Token, one: Comparison) -> str:
    """ "Expected" of "experts expect that it will take a third", "envisioned"; empty where a side or value says so."""
    is_told = at in clause.words or at in clause.subject.words
    word = expected(sentence, clause, at.index) if is_told else ""
    said = f"{one.a} {one.b} {one.aspect} {one.a_value}".lower()
    is_as_yet = _AS_YET.search(one.a) is not None and word not in _FORESEEN
    return "" if not word or word in said or is_as_yet else f"only {word}"


def _supposed(clause: Clause, at: Token, one: Comparison) -> str:
    """ "Only supposed" of "they would pay more than others", "expected" of "it should be safer than others"."""
    is_told = (" than" in one.cue or one.kind == "superlative") and at.index > clause.verb.words[0].index
    is_told &= one.kind in {"more-less", "superlative"}
    is_near = any(at in piece.words[:_OPENS] for piece in clause.pieces)
    is_should = clause.verb.modal == "should" and clause.verb.main.lemma == "be"
    if not is_told or not is_near or clause.relation == "relative" or (clause.relation == "reported" and not is_should):
        return ""
    return "only expected" if is_should else "only supposed" if clause.verb.modal == "would" else ""


_FORESEEN = frozenset({"predicted", "forecast", "assumed"})
"""Said with what is to come: it may come otherwise."""


def _encouraged(sentence: Sentence, at: Token, one: Comparison) -> str:
    """ "Only encouraged" of "it encourages them to train harder": they may not do so."""
    verbs = [token for token in sentence.tokens[max(0, at.index - _FAR) : at.index] if token.pos == "VERB"]
    urging = [token for token in verbs[-2:] if token.lemma in _URGING and token.tag in FINITE]
    is_deed = len(verbs) > 1 and verbs[-1].tag == "VB" and urging[-1:] == verbs[-2:-1]
    return f"only {urging[-1].lemma.removesuffix('e')}ed" if one.kind == "more-less" and is_deed else ""


_FAR = 9
_URGING = frozenset({"encourage", "urge", "advise", "recommend"})


def _partly(sentence: Sentence, at: Token) -> str:
    """ "In some ways" right before the value; empty elsewhere."""
    before = sentence.tokens[max(0, at.index - len(("in", "some", "ways"))) : at.index]
    words = [token.text.lower() for token in before]
    return say(before) if words[:2] == ["in", "some"] and before[-1].lemma in {"way", "respect"} else ""


def _held_by(clause: Clause, at: Token, one: Comparison) -> str:
    """ "According to the villagers" of what they say of their own, or somebody believes; empty for what is reported."""
    source = clause.source
    if clause.relation != "reported" or source is None or not source.named or at not in clause.words:
        return ""
    is_own = clause.subject.words[0].tag == "PRP$" and source.verb in {"say", "claim"}
    whom = say(source.words).split(",")[0]
    is_short = len(whom.split()) <= _WHOM and whom.lower() not in f"{one.aspect} {one.a_value}".lower()
    is_open = any(token.open for token in source.words)
    return f"according to {whom}" if (is_own or source.verb in _OPINING) and is_short and not is_open else ""


def _by_studies(sentence: Sentence, clause: Clause, at: Token) -> str:
    """ "According to studies" of what "trials suggest", or "studies that indicate" it; empty for what is plain."""
    source = clause.source
    if clause.relation != "reported" or source is None or source.verb not in _SUGGESTING or at not in clause.words:
        return ""
    head = source.words[-1]
    head = sentence.tokens[head.index - 1] if head.lemma in RELATIVE_PRONOUNS and head.index else head
    return f"according to {head.text.lower()}" if head.tag == "NNS" and head.lemma in FINDINGS else ""


_SUGGESTING = frozenset({"suggest", "indicate", "hint", "imply"})
"""Verbs of findings that prove nothing."""


def _at_the_time(clause: Clause, one: Comparison) -> str:
    """ "At the time" of a rank that was held only then; empty elsewhere."""
    piece = next((piece for piece in clause.pieces if piece.role == "time" and piece.marker == "at"), None)
    if one.kind != "superlative" or piece is None or clause.verb.tense != "past":
        return ""
    words = say(piece.words).lower()
    return words if words in _THEN and words not in f"{one.a} {one.aspect} {one.a_value}".lower() else ""


_THEN = frozenset({"at the time", "at that time"})
_WHOM = 6
_OPINING = frozenset("argue claim contend believe think insist allege".split())
"""Verbs by which somebody says what others may dispute."""
_AS_YET = re.compile(r" (?:as \w+(?: for)?|in future)$")
"""The end of a side that is not so by now."""


def _among(sentence: Sentence, at: Token, one: Comparison) -> str:
    """ "Among " where the rank is shared by several that the value leaves out."""
    before = sentence.tokens[at.index - 1].text.lower() if at.index else ""
    return "among " if one.kind == "superlative" and before in {"among", "amongst"} else ""
