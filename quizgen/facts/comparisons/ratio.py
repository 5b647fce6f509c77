"""Shares and multiples: n% of N, half of N, nine of their 18 days, twice as many, four times the number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import DATES, Clause, Phrase, Piece, Sentence, Text, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.comparing import (
    SAYING,
    clause_at,
    covered,
    matches,
    pairs,
    phrase_after,
    phrase_before,
)
from quizgen.facts.comparisons.multiples import how_many_times
from quizgen.facts.comparisons.of_what import (
    caused_by,
    has_no_total,
    how_often,
    is_named_part,
    is_one_sided,
    measure_of,
    of_chance,
    out_of,
    when,
    whole_of,
)
from quizgen.facts.comparisons.share_asks import INTEGER, share_worded
from quizgen.facts.comparisons.shares import affected, doing, fronted, guessed, is_partly_so, is_wrong, those, value_of
from quizgen.facts.comparisons.sides import SPEAKERS, named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses
from quizgen.facts.comparisons.valued import gap_for
from quizgen.facts.model import Compared, Comparison
from quizgen.knowledge.function_words import RELATIVE_PRONOUNS
from quizgen.tags import FINITE, NOUNS
from quizgen.wording.words import say, tidy

_NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|one hundred)"
_PERCENT = rf"{_NUMBER} ?(?:%|per ?cent\b)"
_MEASURED = r"(?=,? (?:as|the|what|more|less|higher|larger|bigger|greater|that|its|his|her|their|our)\b)"
_PATTERNS = tuple(
    re.compile(one, re.IGNORECASE)
    for one in (
        rf"\b{_PERCENT}(?: \([^)]*\))? of\b",
        r"(?<!\w)\d[\d.,]*(?:%| per ?cent)(?! (?:oxygen|level|rise|drop|increase|cut))(?<!100%)",
        r"(?<=\()\d[\d.,]*%(?=\))",
        r"\b(?:half|one third|two thirds)(?=,? out of )",
        r"\b(?:over |about |around |almost |nearly |more than )?(?:a |one )?"
        r"(?:half|(?:one[ -]|two[ -])?thirds?|quarter|fifth|tenth)"
        r"(?: of| \.\.\.| the| were| are)",
        rf"\b(?<![Ff]igure )(?<!Table )(?<!\.){INTEGER} (?:out )?of "
        rf"(?:every(?! {INTEGER})|her|his|their|its|the|whom|which|those)\b",
        rf"\b(?:more than |better than |about )?{INTEGER} (?:times )?(?:in|out of) (?:every )?{INTEGER}\b(?!\d)",
        rf"\b(?:{_NUMBER} times|twice|thrice|double|triple){_MEASURED}(?!,? as well)(?! a (?:day|week|year|month))",
    )
)
_NO_SHARE = re.compile(
    r"\b(?:at times|two times|one of the|one of (?:his|her|their|its|van|many)|three times a|"
    r"for the second time|several times|by a cumulative|rise of|drop of)\b|\bin (?:1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)
_MAKING = frozenset(
    "be have cover represent constitute comprise compose make form include contain equal reach occupy hold".split()
)
"""Verbs whose subject is itself the share of the whole."""
_SPANS = frozenset("century decade year month week day hour minute season term period game".split())
"""Half of a time is no share."""
_AS_DO = (["as", "do"], ["as", "be"], ["as", "have"])
"""As do 90%: what they do is said before."""
_CHANGED = r"\b(increas|decreas|reduc|rise|rose|fell|drop|fall|cut|grew|declin)\w*"


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find shares and multiples.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    last: Comparison | None = None
    for previous, sentence in pairs(text):
        blocked = {token.index for _, words in matches(sentence, _NO_SHARE) for token in words}
        taken: set[int] = set()
        for pattern in _PATTERNS:
            for match, words in matches(sentence, pattern):
                here = {token.index for token in words}
                inner = match.group().endswith("those") and sentence.text[: match.start()].endswith(" in ")
                if inner or here & (taken | blocked) or _is_change(sentence, words):
                    continue
                found = _found(sentence, match, words, sound)
                found = _taken_up(found, last, previous) if found is not None else None
                if found is not None:
                    taken |= here
                    last = found
                    yield found


def _taken_up(found: Comparison, last: Comparison | None, previous: Sentence | None) -> Comparison | None:
    """A share of those who "did so", said with what was told before; None where nothing is told right before."""
    if not re.fullmatch(r"(?:those|the part) that (?:did|do|does) so", found.a):
        return found
    if last is None or previous is None or last.sentences[-1] is not previous or not last.a.startswith("those that "):
        return None
    return replace(found, a=last.a, sentences=(previous, *found.sentences))


def _is_change(sentence: Sentence, words: Words) -> bool:
    before = say(covered(sentence, words[0].index - 6, words[0].index)).lower()
    after = say(covered(sentence, words[-1].index, words[-1].index + 4)).lower()
    return bool(
        re.search(_CHANGED, before)
        or (re.search(r"\bby (a )?$", before + " ") and not after.startswith("of"))
        or re.search(r"\b(rise|drop|fall|increase|decrease|level|level of)\b", after)
    )


def _found(sentence: Sentence, match: re.Match[str], words: Words, sound: Sound) -> Comparison | None:
    clause = clause_at(sentence, words[0].index)
    base = phrase_after(sentence, _last_of(words), 3)
    if clause is None or _is_no_share(sentence, match, words, base):
        return None
    if is_named_part(sentence, words) or is_one_sided(sentence, words):
        return None
    is_own = clause.relation == "relative" and clause.subject.is_named  # "which" is the one that is named
    pointed = None if is_own else _pointed(sentence, words)
    is_held = words[0] in clause.words or base is not None or "times" in match.group()
    if not (is_held or pointed is not None or _near(sentence, words)):
        return None
    linked = next((one for one in sentence.clauses if one.verb.main.index == words[0].index - 1), None)
    clause = linked if linked is not None and linked.subject.words else clause
    sides = _beside_bracket(sentence, words) or _sides(sentence, clause, match, words, (base, pointed))
    told = _compared(sentence, clause, words, *sides)
    if told is None:
        return None
    said = share_worded(holder(sentence, words[0].index, sound), words, sound)
    multiple = how_many_times(sentence, clause, told.a, told.b, told.aspect, told.a_value)
    said = replace(said, asks=(*multiple, *said.asks) or gap_for(said.text, told.a_value))
    return Comparison.of("ratio", rules.RATIO, told, said, tidy(match.group().lower()), sentence)


def _sides(
    sentence: Sentence, clause: Clause, match: re.Match[str], words: Words, around: tuple[Phrase | None, str | None]
) -> tuple[str, str]:
    """What the share is, and the whole that it is of.

    Args:
        sentence: where it stands.
        clause: that it is told in.
        match, words: of the share.
        around: the phrase behind it, and what a "that" before it takes up.
    """
    base, pointed = around
    front = fronted(clause, words)
    if front is not None:
        return front
    a = (
        guessed(sentence, words)
        or affected(sentence, clause, words)
        or (doing(sentence, words, base) if pointed is None else "")
    )
    if not a and pointed is None and any(token.index == words[0].index for token in clause.subject.words):
        a = those(sentence, words, base)
    elif not a:
        a = _shared_by(sentence, clause, words)
    a = a or pointed or say(clause.subject.words)
    return a, whole_of(sentence, match, words, base, is_told=a.startswith(("those ", "the part that ")))


def _compared(sentence: Sentence, clause: Clause, words: Words, a: str, whole: str) -> Compared | None:
    """The share beside the whole, and what both measure; None where it is a share of nothing that is named."""
    value = value_of(sentence, words)
    measure = measure_of(sentence, words, whole)
    aspect = f"{out_of(sentence, a, words) if measure == 'how often' else measure}{when(clause)}"
    if whole.startswith("chance "):
        a, whole, aspect = of_chance(clause, a, whole)
    is_teller = clause.verb.main.lemma in SAYING and a == say(clause.subject.words)
    if is_teller or is_wrong(sentence, a, value, whole):
        return None
    if whole == "the time":
        whole, aspect = "all the time", f"{how_often(sentence, clause, words)}{when(clause)}"
    return Compared(a, whole, "" if is_partly_so(clause, words) else aspect, value, "")


def _is_no_share(sentence: Sentence, match: re.Match[str], words: Words, base: Phrase | None) -> bool:
    """True for a verb, a threshold, a part of a date or a span, what is compared with, and one of those named."""
    start = words[0].index
    if re.match(r"one of (?:which|whom|those|the)", match.group().lower()) or _is_bare(sentence, match, words):
        return True
    is_verb = words[0].pos == "VERB" and words[0].lemma in {"double", "triple"}
    is_threshold = start > 0 and sentence.tokens[start - 1].text == "the" and "%" in match.group()
    is_of_time = base is not None and (base.kind in DATES or base.head.lemma in _SPANS)
    is_other_side = re.search(r"compared (?:with|to) (?:\w+ )?$", sentence.text[: match.start()]) is not None
    is_rate = sentence.text[match.end() :].startswith(" per ")
    is_as_do = [one.lemma for one in sentence.tokens[max(0, start - 2) : start]] in _AS_DO
    return is_verb or is_threshold or is_of_time or is_other_side or is_as_do or is_rate or has_no_total(match, base)


def _beside_bracket(sentence: Sentence, words: Words) -> tuple[str, str] | None:
    """The sides of "1,200 bakers (12%)" and of "a large part of the bakers (half, …) are poor"; None elsewhere."""
    if not _in_brackets(sentence, words):
        return None
    counted = phrase_before(sentence, words[0].index - 1, 1)
    if counted is None:
        return None
    part = _PART_OF.fullmatch(say(counted.words))
    close = next((one.index for one in sentence.tokens[words[-1].index :] if one.text == ")"), None)
    if part is not None and close is not None and sentence.token_at(close + 1).tag in FINITE:
        return f"those that {tidy(say(sentence.tokens[close + 1 :])).rstrip('.')}", part["whole"]
    is_people = counted.head.tag == "NNPS" or knowledge.noun_class(counted.head.lemma) == "person"
    return say(counted.words), "the whole population" if is_people else "the whole"


_PART_OF = re.compile(r"an? (?:\w+ )?(?:proportion|share|part|majority|number) of (?P<whole>.+)")


def _pointed(sentence: Sentence, words: Words) -> str | None:
    """What "that" takes up in "100 guests – that is twice the number …"; None elsewhere."""
    before = sentence.tokens[max(0, words[0].index - 2) : words[0].index]
    if len(before) < 2 or before[1].lemma != "be" or before[0].text.lower() not in {"that", "which"}:
        return None
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    if sentence.tokens[before[0].index - 1].text == "," and main is not None and main.verb.main.lemma == "be":
        return say(main.subject.words)
    end = before[0].index - 1 if sentence.tokens[before[0].index - 1].pos == "PUNCT" else before[0].index
    start = next(
        (one.index + 1 for one in reversed(sentence.tokens[:end]) if one.pos in {"PUNCT", "VERB", "AUX", "ADP"}), 0
    )
    return say(sentence.tokens[start:end]) or None


def _near(sentence: Sentence, words: Words) -> bool:
    """True for a share in brackets, behind a comma, or inside what is reported: no clause need hold it."""
    before = sentence.tokens[words[0].index - 1].text if words[0].index else ""
    return before in {",", "("} or any(one.lemma in SAYING for one in sentence.tokens[: words[0].index])


def _is_bare(sentence: Sentence, match: re.Match[str], words: Words) -> bool:
    """True for a percentage with nothing that it is a share of: a rate, a level, a success."""
    if not re.search(r"%|per ?cent", match.group()) or " of" in match.group():
        return False
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 4]
    if any(token.tag == "JJR" for token in behind[:1]):
        return True
    if re.search(r"\bout of [\d,]+", sentence.text[: match.start()]) or _in_brackets(sentence, words):
        return False
    after = [token.text.lower() for token in behind]
    before = {token.text.lower() for token in sentence.tokens[: words[0].index]}
    if after[:1] == ["for"]:
        return True
    whole = {"of", "in", "among"} & set(after) or {"out", "among", "share", "proportion", "percentage"} & before
    return not (whole or sentence.tokens[0].text == "Of") or "compared" in before


def _in_brackets(sentence: Sentence, words: Words) -> bool:
    """True for "1,200 bakers (12%)": a count and, in brackets, its share."""
    before = sentence.tokens[max(0, words[0].index - 2) : words[0].index]
    return len(before) == 2 and before[1].text == "(" and before[0].pos in NOUNS


def _last_of(words: Words) -> int:
    return (
        words[-1].index if words[-1].pos not in {"ADP", "DET", "PRON"} else words[-1].index + (words[-1].pos == "ADP")
    )


def _is_figure(piece: Piece, before: int) -> bool:
    """True for a piece with a number in it that ends before a token."""
    return piece.words[-1].index < before and any(token.pos == "NUM" for token in piece.words)


def _shared_by(sentence: Sentence, clause: Clause, words: Words) -> str:
    """What is the share, where it is not the subject: a figure that it stands beside, an object, what is reported."""
    subject = clause.subject.head.text.lower()
    doing = [one for one in sentence.tokens[1 : words[0].index] if one.tag == "VBG" and one.index > clause.index]
    if doing and words[0] not in clause.subject.words and sentence.tokens[doing[-1].index - 1].pos == "PROPN":
        near = phrase_before(sentence, doing[-1].index, 1)
        return say(near.words) if near is not None else ""
    made = clause.piece("object")
    verb = sentence.tokens[max(0, words[0].index - 2) : words[0].index]
    if [one.tag for one in verb] == ["TO", "VB"] and clause.index < verb[0].index and verb[1].lemma not in _MAKING:
        return f"what {say((*clause.subject.words, *clause.verb.words, *verb))}"
    figure = next((one for one in clause.pieces if one.role == "object" and _is_figure(one, words[0].index)), None)
    if figure is not None and sentence.tokens[words[0].index - 1].text == ",":
        end = next((one.index for one in sentence.tokens[figure.words[0].index :] if one.text == ","), 0)
        counted = say(sentence.tokens[figure.words[0].index : end])
        is_bare = figure.phrase is not None and figure.phrase.head.pos == "NUM"
        return f"the {counted} that {say((*clause.subject.words, *clause.verb.words))}" if is_bare else counted
    if sentence.tokens[words[0].index - 1].text.lower() == "with":
        owner = phrase_before(sentence, words[0].index - 1, 2)
        return say(owner.words) if owner is not None else ""
    if clause.verb.main.lemma in SAYING:
        that = [one.index for one in sentence.tokens[clause.index : words[0].index] if one.text.lower() == "that"]
        told = phrase_after(sentence, that[-1] + 1, 1) if that else None
        return say(told.words) if told is not None else ""
    if subject in SPEAKERS and made is not None and words[0] not in made.words:
        return say(made.words)
    caused = caused_by(clause, words)
    if caused:
        return caused
    is_unmade = clause.verb.main.lemma not in _MAKING and subject not in RELATIVE_PRONOUNS
    if made is not None and words[0] in made.words and is_unmade:
        return f"what {say((*clause.subject.words, *clause.verb.words))}"
    return ""
