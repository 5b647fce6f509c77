"""Contrast by build alone: two clauses with one verb, one of two denied, figures for two groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import DATES, Clause, Phrase, Piece, Sentence, Text
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.apart import apart
from quizgen.facts.comparisons.aspects import aspect_of
from quizgen.facts.comparisons.built import FIGURE, amounts, counted, labelled, measured_in, needless
from quizgen.facts.comparisons.comparing import (
    SAYING,
    Half,
    clause_at,
    from_verb_on,
    half,
    matches,
    pairs,
    same_subject,
    subject_at,
    whole,
)
from quizgen.facts.comparisons.corrected import corrected
from quizgen.facts.comparisons.expectations import said_by
from quizgen.facts.comparisons.figures import figured
from quizgen.facts.comparisons.like_clauses import denied_of_one, said_by_verb
from quizgen.facts.comparisons.opposed_questions import wording
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.comparisons.share_asks import split_share
from quizgen.facts.comparisons.sides import POINTING, grounded
from quizgen.facts.comparisons.single import Sound, holder, is_sound, sound_clauses
from quizgen.facts.comparisons.topics import said
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison, Wording
from quizgen.knowledge.connectives import TOO, TURNING
from quizgen.knowledge.marks import STOPS
from quizgen.wording.questions import ask_subject
from quizgen.wording.statements import limiting, statement
from quizgen.wording.words import is_open, lowered, say, tidy

_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|as against|against|versus|vs\.?)(?= (?:\d|[£$€]\d|one(?! of| another)|two|three|four|"
    r"five|six|seven|eight|nine|ten|an average|about \d|just \d|only \d))",
    re.IGNORECASE,
)
_FOR_EACH = re.compile(
    r"(?P<one>(?:(?:about|around|nearly|almost|roughly) )?[£$€]?\d[\d,.]*[\w% ]{0,20}) (?P<prep>for|in|of|among) "
    r"(?P<a>[\w’' -]{2,30}?),? (?:and|but|against) "
    r"(?:just |only |about )?(?P<two>[£$€]?\d[\d,.]*%?) (?P=prep) (?P<b>[\w’' -]{2,30}?)(?=[,.;)])",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r", (?:and |but )?not (?=(?:the|a|an|in|on|by|for|from|of|to|his|her|its|their|just)\b)|\band not (?=(?:in|"
    r"on|by|for|from|of|to)\b)",
    re.IGNORECASE,
)
_DENIED_NOUN = re.compile(r", not (?=[a-z]+s\b)", re.IGNORECASE)
_NOT_ONLY = re.compile(r"not (only|just|merely|simply)\b", re.IGNORECASE)
_DENYING = re.compile(r"\b(?:neither|none|no|nobody|never)\b", re.IGNORECASE)
_OTHER_ONES = re.compile(r"in other (?!words\b)\w+,|(?:an?|the) (?:additional|equivalent|corresponding|remaining) ")
_OPENING = r"^(?:in|between|for|among|at|under|of|on|during) "


@grounded
def find(text: Text) -> Iterator[Comparison]:
    """Find contrasts that no connective marks.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        yield from _joined(sentence)
        yield from _figures(sentence, sound)
        yield from _denied(sentence, sound)
        yield from (_comparison(one, sentence) for one in (*labelled(sentence), *counted(previous, sentence)))
        if previous is not None:
            found = (*_turned(previous, sentence),)
            needed = () if found else needless(previous, sentence)
            yield from found
            yield from (_comparison(one, previous, sentence) for one in (*needed, *amounts(previous, sentence)))
            yield from _built_alike(previous, sentence)


def _comparison(
    told: Compared, *sentences: Sentence, cue: str = "parallel build", said: Wording | None = None
) -> Comparison:
    return Comparison.of("contrast", rules.PARALLEL, told, said or Wording(), cue, *sentences)


def _joined(sentence: Sentence) -> Iterator[Comparison]:
    """A V x and B V y; A V x and does not V y."""
    for first, second in zip(sentence.clauses, sentence.clauses[1:], strict=False):
        if second.relation != "conjunct" or second.link not in {"and", ",", ";"} or second.parent != first.index:
            continue
        one, other = half(sentence, _begin(first), _begin(second)), half(sentence, _begin(second), _begin(second) + 40)
        if one is None or other is None:
            continue
        if same_subject(first, second):
            if _is_denied_of_one(first, second):
                worded = wording(
                    Opposed(one, other, "not", (sentence,), True), "but" if second.verb.negated else "although"
                )
                told = Compared(
                    _with_subject(first.subject, from_verb_on(first)),
                    _with_subject(first.subject, from_verb_on(second)),
                    denied_of_one(first, second, said(first.subject)) or aspect_of(one, other),
                    from_verb_on(first),
                    from_verb_on(second),
                )
                yield _comparison(told, sentence, cue="not", said=worded)
        elif _is_one_deed(first, second) and _tells_apart(sentence, first, second):
            if (dated := _dated(sentence, first, second)) is not None:
                yield _comparison(dated, sentence)
                continue
            worded = wording(Opposed(one, other, "while", (sentence,), True), "while")
            told = Compared(
                say(first.subject.words),
                _completed(first, second),
                said_by_verb(first, second),
                from_verb_on(first),
                from_verb_on(second),
            )
            yield _comparison(told, sentence, said=worded)


def _amount_of(sentence: Sentence, clause: Clause) -> str:
    """What the unit that a clause counts is said to be of elsewhere in the sentence: "gas" of "two tons of gas"."""
    unit = clause.subject.head.lemma
    amounts = [
        one.words for one in sentence.phrases if one.head.lemma == unit and len(one.words) > len(clause.subject.words)
    ]
    return next((of for words in amounts if (of := measured_in(words))), "")


def _dated(sentence: Sentence, first: Clause, second: Clause) -> Compared | None:
    """How much it was at one time and at another: "in 1990 30 ships were built and in 1995 40 ships"."""
    times = [next((one for one in each.pieces if one.front and _is_year(one)), None) for each in (first, second)]
    phrases = [one.phrase for one in times if one is not None and one.phrase is not None]
    figured = all(any(token.pos == "NUM" for token in each.subject.words) for each in (first, second))
    if len(phrases) < len(times) or not figured:
        return None
    a, b = (say(one.words) for one in phrases)
    one, other = (say(each.subject.words).removeprefix("instead ") for each in (first, second))
    past = first.verb.tense == "past"
    what = f" {of}" if (of := _amount_of(sentence, first)) else ""
    done = say([first.verb.main, *([first.verb.particle] if first.verb.particle is not None else [])])
    how = f"how much{what} {'was' if past else 'is'} {done}" if first.verb.passive else "number"
    return Compared(a, b, how, one, other)


def _is_year(piece: Piece) -> bool:
    return piece.phrase is not None and (piece.role == "time" or piece.phrase.kind in DATES)


def _is_one_deed(first: Clause, second: Clause) -> bool:
    """True for one verb, or for two numbers of things: "Two were open, two were closed"."""
    if first.subject.head.lemma == second.subject.head.lemma and first.subject.number != second.subject.number:
        return False  # one of those that the first tells of
    counted = all(one.subject.head.pos == "NUM" and len(one.subject.words) == 1 for one in (first, second))
    return counted or first.verb.main.lemma == second.verb.main.lemma


def _is_denied_of_one(first: Clause, second: Clause) -> bool:
    """True if one thing does the first and not the second, as far as number and condition allow."""
    agrees = (second.verb.finite.tag == "VBP") <= (first.subject.number == "plural")
    like = all(one.piece("object") for one in (first, second)) or first.verb.main.lemma == second.verb.main.lemma
    plain = not any(piece.role == "condition" for piece in (*first.pieces, *second.pieces))
    return second.verb.tense != "none" and first.verb.negated != second.verb.negated and like and agrees and plain


def _begin(clause: Clause) -> int:
    return (
        min(token.index for token in (*clause.subject.words, *clause.verb.words))
        if not clause.shared
        else clause.verb.words[0].index
    )


def _with_subject(subject: Phrase, value: str) -> str:
    """What is said of a thing with its name; as it is where that is no more than a pronoun."""
    name = say(subject.words)
    return f"{name} {value}" if name.lower() not in POINTING else value


def _completed(first: Clause, second: Clause) -> str:
    """The second subject; "76 percent" beside "73 percent of A" is a share of A, too."""
    text, one = say(second.subject.words), say(first.subject.words)
    of = one.find(" of ")
    is_share = second.subject.kind == "percent" and " of " not in text and first.subject.kind == "percent" and of > 0
    return text + one[of:] if is_share else text


def _tells_apart(sentence: Sentence, first: Clause, second: Clause) -> bool:
    owned = second.subject.opens in {"its", "their", "his", "her"}
    is_added = owned or any(token.lemma in TOO for token in sentence.tokens[_begin(second) :])
    if first.verb.main.lemma in SAYING or first.lost or second.lost or is_added:
        return False
    if _overlap(first.subject, second.subject):
        return False
    both_numbers = all(any(token.pos in FIGURE for token in one.words) for one in (first, second))
    each = all(one.subject.determiner in {"each", "every", "some", "most", "many", "one"} for one in (first, second))
    if all(one.subject.head.pos == "NUM" and len(one.subject.words) == 1 for one in (first, second)):
        return True
    return (
        both_numbers
        or each
        or (first.verb.main.lemma != "be" and first.subject.head.lemma == second.subject.head.lemma)
    )


def _overlap(one: Phrase, other: Phrase) -> bool:
    """True for two shares of one whole that are more than all of it: who is in the one may be in the other."""
    shares = [re.search(r"\d+", say(each.words)) for each in (one, other) if each.kind == "percent"]
    figures = [int(each.group()) for each in shares if each is not None]
    return len(figures) == len((one, other)) and sum(figures) > _ALL and " of " not in say(other.words)


_ALL = 100


def _figures(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _COMPARED):
        first = words[0].index
        other = half(sentence, words[-1].index + 1, _end(sentence, words[-1].index + 1))
        clause = clause_at(sentence, first)
        if other is not None and clause is not None:
            a = _group(half(sentence, 0, first)) or subject_at(sentence, first)
            worded = _share(sentence, other, sound)
            b, cue = _figure(sentence, words[-1].index + 1) or other.text, match.group().lower()
            told = figured(sentence, clause, first, a, other.words, b)
            yield _comparison(told, sentence, cue=cue, said=worded)
            joined = _second_figure(sentence, _end(sentence, words[-1].index + 1))
            if joined is not None:
                told = figured(sentence, clause, first, a, joined.words, joined.text)
                yield _comparison(told, sentence, cue=cue)
    for match, _ in matches(sentence, _FOR_EACH):
        start = sentence.tokens[0].start + match.start()
        clause = clause_at(sentence, next(one.index for one in sentence.tokens if one.start >= start))
        measured = said(clause.subject) if clause is not None and clause.subject.head.pos == "NOUN" else ""
        measured = f"{measured}{_at_a_time(clause)}" if measured and clause is not None else measured
        told = Compared(match["a"], match["b"], measured or "number", match["one"].strip(), match["two"])
        yield _comparison(told, sentence, cue=match["prep"])


def _at_a_time(clause: Clause) -> str:
    """ " In 1900" of a clause that opens with the time that its figures hold for; else empty."""
    times = [one for one in clause.pieces if one.front and one.role == "time" and one.verb is None]
    return f" {lowered(times[0].words[0], say(times[0].words))}" if times else ""


def _figure(sentence: Sentence, start: int) -> str:
    """A figure with its year or place, the same in other units left out: "734 square miles (1,900 km2) in 2005"."""
    text = tidy(re.sub(r" ?\([^)]*\)", "", say(sentence.tokens[start:])))
    return re.split(r"[,;.](?= |$)|”", text)[0] if "(" in say(sentence.tokens[start : start + 6]) else ""


def _share(sentence: Sentence, other: Half, sound: Sound) -> Wording:
    """n% of A do it, compared with m% of B: what share of B does it?"""
    clause = holder(sentence, other.words[0].index, sound)
    if clause is None or other.clause is not None or clause.verb.negated:
        return Wording()
    one, rival_group = split_share(clause.subject.words)
    two, group = split_share(other.words)
    pieces = tuple(piece for piece in limiting(clause) if other.words[0] not in piece.words)
    if not one or not two or is_open((*group, *rival_group)) or any(is_open(piece.words) for piece in pieces):
        return Wording()
    compared = f"compared with {say(one)} {say(rival_group)}"
    core = ask_subject(clause, f"what share {say(group)}", pieces).rstrip("?")
    ask = Ask(
        "compared",
        f"{core}, {compared}?",
        say(two),
        WITH_STEM,
        None,
        rivals=(say(one),),
        level="understand",
    )
    return Wording(statement(clause), (), clause, (ask,) if is_sound(ask.stem, ask.key, sound.title) else ())


def _group(one: Half | None) -> str:
    return one.text if one is not None else ""


def _second_figure(sentence: Sentence, start: int) -> Half | None:
    """ "… and 11% in France": a further figure joined to the one compared with."""
    here = sentence.tokens[start : start + 2]
    if len(here) == 2 and here[0].text == "and" and here[1].pos == "NUM":
        return half(sentence, start + 1, _end(sentence, start + 1))
    return None


def _end(sentence: Sentence, start: int) -> int:
    stops = (
        token.index
        for token in sentence.tokens[start:]
        if token.text in STOPS or (token.text == "and" and _is_figure(sentence, token.index + 1))
    )
    return next(stops, len(sentence.tokens))


def _is_figure(sentence: Sentence, index: int) -> bool:
    return sentence.token_at(index).pos in FIGURE


def _denied(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    nouns = (one for one in matches(sentence, _DENIED_NOUN) if sentence.token_at(one[1][-1].index + 1).tag == "NNS")
    for _, words in (*matches(sentence, _DENIED), *nouns):
        if _NOT_ONLY.match(say(sentence.tokens[words[-1].index : words[-1].index + 2])):
            continue
        refused = half(sentence, words[-1].index + 1, _end(sentence, words[-1].index + 1))
        if refused is not None and refused.words[-1].lemma in {"alone", "only", "yet", "necessarily"}:
            continue
        clause = clause_at(sentence, words[0].index - 1)
        if refused is not None and clause is not None:
            parts = corrected(sentence, clause, words[0].index, refused.words)
            if parts is not None:
                told = replace(parts, b_value=f"not {refused.text}")
                yield _comparison(told, sentence, cue="not", said=apart(sentence, words[-1].index, sound))


def _turned(previous: Sentence, sentence: Sentence) -> Iterator[Comparison]:
    """X does not V …. X V-s …: one verb, denied in one of two sentences."""
    one, other = whole(previous), whole(sentence)
    if (
        one is None
        or other is None
        or one.clause is None
        or other.clause is None
        or sentence.opener in TURNING | {"instead"}
    ):
        return
    first, second = one.clause, other.clause
    alike = _lemmas(first) & _lemmas(second)
    if not first.verb.negated or second.verb.negated or not alike or _DENYING.search(other.text):
        return
    tellers = said_by(first), said_by(second)
    if all(tellers) and tellers[0] != tellers[1]:
        told = Compared(*tellers, said_by_verb(first, second), one.value, other.value)
        yield _comparison(told, previous, sentence, cue="not")
        return
    named = first.subject if one.subject.lower() not in POINTING else second.subject
    aspect = denied_of_one(first, second, said(named)) or aspect_of(one, other)
    a, b = (_with_subject(named, each.value) for each in (one, other))
    yield _comparison(Compared(a, b, aspect, one.value, other.value), previous, sentence, cue="not")


def _lemmas(clause: Clause) -> set[str]:
    """What the verb says: its chain with it; of a copula the pronoun that takes its subject up again."""
    verbs = {clause.verb.main.lemma, *clause.verb.chain} - {"be", "have", "do", "say"}
    is_taken_up = clause.verb.main.lemma == "be" and clause.subject.head.text.lower() in {"it", "this", "they"}
    return verbs | ({"it is"} if is_taken_up else set())


def _built_alike(previous: Sentence, sentence: Sentence) -> Iterator[Comparison]:
    """Two sentences that open with one kind of phrase and give figures for each, or set "other" ones against those."""
    link = _likeness(previous, sentence)
    one, other = whole(previous), whole(sentence)
    if not link or one is None or other is None or sentence.opener:
        return
    aspect = aspect_of(one, other, "like build")
    if aspect and not aspect.startswith(("what is true of ", "what was true of ")):
        yield _comparison(Compared(one.text, other.text, aspect, one.value, other.value), previous, sentence, cue=link)


def _likeness(previous: Sentence, sentence: Sentence) -> str:
    """What tells that two sentences are built alike; empty where nothing does."""
    start, begin = previous.text.lower(), sentence.text.lower().lstrip('“"')
    if _OTHER_ONES.match(begin):
        return begin.split(",")[0][:40]
    heads = {token.lemma for token in previous.tokens[:12] if token.pos == "NOUN"} & {
        token.lemma for token in sentence.tokens[:8] if token.pos == "NOUN"
    }
    alike = re.match(_OPENING, start) and re.match(_OPENING, begin)
    figures = all(any(token.pos in FIGURE for token in each.tokens) for each in (previous, sentence))
    return "parallel build" if alike and heads and figures else ""
