"""What two things share: the same, similar, like, both, also, as well as, consistent with, match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import MAIN_CLAUSES, Clause, Phrase, Sentence, Text, Token, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.both import both
from quizgen.facts.comparisons.comparing import (
    clause_at,
    from_verb_on,
    half,
    is_of_pointed,
    matches,
    pairs,
    phrase_after,
    phrase_at,
    phrase_before,
    whole,
)
from quizgen.facts.comparisons.likeness import (
    AMOUNTS,
    HOW_MANY,
    example,
    how_big,
    is_aimed_at,
    is_measured_itself,
    is_time,
    is_way,
    likeness,
    said_of_first,
    same_as,
    share_told,
    what_both_do,
    what_is_alike,
)
from quizgen.facts.comparisons.respects import is_agent
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses, worded
from quizgen.facts.model import Compared, Comparison
from quizgen.knowledge.connectives import LIKENING
from quizgen.knowledge.function_words import AUXILIARY_LEMMAS, COMMONEST_PREPOSITIONS
from quizgen.tags import MEANINGFUL, NOUNS, QUALITIES
from quizgen.wording.words import possessive, say, tidy

_SAME = (
    r"\b(the same|similar(?:ly)?(?: to)?|likewise|identical to|equivalent to|consistent with|just as|"
    r"in the same way|at the same time as|(?:about |roughly )?the size of|match(?:es|ed)?(?= the )|"
    r"as in(?= (?-i:[A-Z]))|joined by|following the example)\b"
)
_OPENERS = LIKENING | {"in the same way"}
"""Cues that liken a whole sentence to the one before it."""
_LIKE = r"^(like|as with|as in)(?= (?-i:[A-Z]))|\b(I[’']m like|just like|much like)\b"
_CUES = re.compile(f"{_SAME}|{_LIKE}", re.IGNORECASE)
_ALSO = re.compile(r"\b(also|too(?=[.,;!]))\b", re.IGNORECASE)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find similarities.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        found = list(_stated(previous, sentence, sound)) + list(both(sentence, sound))
        found = found or list(_alike(sentence))
        yield from found[:2] if found else _also(previous, sentence, sound)


def _stated(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _CUES):
        cue = tidy(match.group().lower())
        clause = clause_at(sentence, words[-1].index)
        is_then = is_way(sentence, words) or (cue == "the same" and is_time(sentence, words[-1].index))
        sides = _sides(previous, sentence, words, cue) if clause is not None and not is_then else None
        before = {one.lemma for one in sentence.tokens[max(0, words[0].index - 3) : words[0].index]}
        is_denied = not before.isdisjoint({"not", "n’t", "n't", "no", "never"})
        if clause is None or sides is None or is_denied or not all(sides[:2]):
            continue
        if sides[1].split()[0].lower() in COMMONEST_PREPOSITIONS:
            continue
        a, b, sentences = sides
        aspect = likeness(sentence, words, clause, (a, b))
        value, b_value = said_of_first(a, clause, words), ""
        is_aim = cue == "match" and clause.verb.main.index != words[-1].index
        if cue == "joined by":
            value = b_value = aspect.removeprefix("being ")
        elif is_aim or (len(sentences) > 1 and cue != "the size of"):
            value = ""
        elif aspect == HOW_MANY:
            value, b_value = (share_told(side) for side in (a, b))
        elif cue == "following the example":
            a = f"{a} as wished for" if is_aimed_at(sentence, words) else a
            value, b_value = "", _example(sentence, words[-1].index)
        held = None if len(sentences) > 1 else holder(sentence, words[-1].index, sound)
        said = worded(held, words[-1].index, sound, special=same_as(held, words[-1].index))
        said = replace(said, asks=(*how_big(held, cue), *said.asks))
        told = Compared(a, b, aspect, value, b_value)
        yield Comparison.of("similarity", rules.SIMILARITY, told, said, cue, *sentences)


_Sides = tuple[str, str, tuple[Sentence, ...]]


def _sides(previous: Sentence | None, sentence: Sentence, words: Words, cue: str) -> _Sides | None:
    """What is likened to what, and the sentences that it rests on; None where one of them is not said."""
    clause = clause_at(sentence, words[-1].index)
    subject = say(clause.subject.words) if clause is not None else ""
    following = sentence.tokens[words[-1].index + 1 : words[-1].index + 2]
    if cue in _OPENERS:
        return _across(previous, sentence) if words[0].index == 0 else None
    if cue == "the same" or (cue == "similar" and following):
        return _same(previous, sentence, words)
    if cue in {"just as", "at the same time as"}:
        is_degree = cue == "just as" and bool(following) and following[0].pos in QUALITIES
        return None if is_degree else _of_clauses(sentence, words)
    if cue == "as in":
        return _as_in(sentence, words)
    if sentence.tokens[words[0].index - 1].text == "times" or is_measured_itself(sentence, clause, words, cue):
        return None
    near = phrase_after(sentence, words[-1].index + 1, 3)
    b = _likened(sentence, clause, words, near)
    if cue == "match" and near is not None:
        a = _matching(sentence, clause, words, near)
        return a, _owning(b, near, a), (sentence,)
    if clause is not None and clause.subject.head.text.lower() == "it" and cue in {"much like", "just like"}:
        thing = phrase_before(sentence, clause.subject.words[0].index, 6)
        return say(thing.words) if thing is not None else "", b, (sentence,)
    is_it = clause is not None and subject.lower() == "it" and clause.subject.words[0].index == 0
    meant = _main_thing(previous) if is_it and previous is not None else ""
    if meant and previous is not None:
        return meant, b, (previous, sentence)
    before = phrase_before(sentence, words[0].index, 3 if cue in _BESIDE else 1)
    is_beside = cue in _BESIDE or sentence.tokens[words[0].index - 1].pos in NOUNS
    a = say(before.words) if before is not None and is_beside and words[0].index else subject
    return a, b, (sentence,)


def _of_clauses(sentence: Sentence, words: Words) -> _Sides | None:
    """A clause and what is told behind "just as"."""
    one, after = half(sentence, 0, words[0].index), _behind(sentence, words[-1].index + 1)
    return (one.text, after, (sentence,)) if one is not None and one.clause is not None and after else None


def _as_in(sentence: Sentence, words: Words) -> _Sides | None:
    """What a sentence that opens with "As in Rome" tells of, and that in Rome."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    near = phrase_after(sentence, words[-1].index + 1, 1)
    if main is None or near is None or main.subject.head.pos not in NOUNS or words[0].index:
        return None
    return say(main.subject.words), f"that in {say(near.words)}", (sentence,)


def _matching(sentence: Sentence, clause: Clause | None, words: Words, near: Phrase) -> str:
    """Who is to match something, what is, or one's own amount of it."""
    before = phrase_before(sentence, words[0].index - 1, 1)
    doer = clause.subject if clause is not None and clause.verb.main.index == words[0].index - 2 else None
    if doer is not None and doer.head.pos == "NOUN":
        return say(doer.words)
    if before is not None and near.head.lemma not in AMOUNTS:
        return say(before.words)
    of = next((at for at, one in enumerate(near.words) if one.text == "of"), None)
    return f"one’s own {say(near.words[1 : of + 2]) if of is not None else near.head.text}"


def _owning(side: str, near: Phrase, matched: str) -> str:
    """ "The rival’s price", of "lowers its price to match the rival": what is matched is a price too."""
    *owner, noun = matched.split()
    is_owned = len(owner) == 1 and owner[0].lower() in {"its", "their", "his", "her"}
    is_body = near.number == "singular" and is_agent(near)
    is_whole = say(near.words) == side and near.head.lemma != noun
    return f"{possessive(side)} {noun}" if is_owned and is_body and is_whole else side


def _main_thing(previous: Sentence) -> str:
    """The subject of a sentence that "it" takes up, where it is one thing."""
    main = next((one for one in previous.clauses if one.relation == "main"), None)
    if main is None or main.subject.number != "singular" or main.subject.head.pos == "PRON":
        return ""
    behind = previous.tokens[main.subject.words[-1].index + 1 :][:1]
    is_number = bool(behind) and behind[0].pos == "NUM"
    is_person = main.subject.kind == "person" and main.subject.determiner != "the"
    return "" if is_person else say((*main.subject.words, *(behind if is_number else ())))


def _likened(sentence: Sentence, clause: Clause | None, words: Words, near: Phrase | None) -> str:
    """What follows the cue: all who joined, and "that of B" with its noun."""
    if near is None:
        return ""
    first = sentence.token_at(words[-1].index + 1)
    if first.text.lower() in {"that", "those"} and clause is not None and clause.subject.head.pos in NOUNS:
        return f"the {clause.subject.head.text} {say(sentence.tokens[first.index + 1 : near.words[-1].index + 1])}"
    if words[0].text.lower() == "joined":
        return say(_names(sentence, near))
    return say(near.words)


def _names(sentence: Sentence, first: Phrase) -> Words:
    """A name with those that are listed with it: "Zurich, Munich and Bern"."""
    end = first.words[-1].index + 1
    while end + 1 < len(sentence.tokens) and (
        sentence.tokens[end].pos == "PROPN"
        or (sentence.tokens[end].text in {",", "and"} and sentence.tokens[end + 1].pos in {"PROPN", "CCONJ"})
    ):
        end += 1
    return sentence.tokens[first.words[0].index : end]


def _example(sentence: Sentence, index: int) -> str:
    """What those do who set the example, where a relative clause tells it."""
    told = example(sentence, index)
    made = told.piece("object") if told is not None else None
    return say((*told.verb.words, *made.words)) if told is not None and made is not None else ""


_BESIDE = frozenset({"joined by", "following the example"})


def _what_is_like(sentence: Sentence, start: int, clause: Clause) -> str:
    """What follows "as", with the noun that it is told of: "the level guests hear" of "the level is the same as …"."""
    side, opens = _behind(sentence, start), sentence.tokens[start : start + 1]
    own = next((one for one in sentence.clauses if one.subject.words[:1] == opens and one is not clause), None)
    is_measure = clause.verb.main.lemma == "be" and clause.subject.head.lemma in AMOUNTS
    return f"the {clause.subject.head.text} {side}" if own is not None and is_measure else side


def _across(previous: Sentence | None, sentence: Sentence) -> _Sides | None:
    one, other = whole(previous) if previous is not None else None, whole(sentence)
    if one is None or other is None or previous is None or not _shares(previous, sentence, -1, least=1):
        return None
    return other.text, one.text, (previous, sentence)


def _behind(sentence: Sentence, start: int) -> str:
    """The words up to the next mark."""
    stops = (one.index for one in sentence.tokens[start:] if one.text in {",", ";", ".", "–", "—", "”", ")"})
    rest = half(sentence, start, next(stops, len(sentence.tokens)))
    return rest.text if rest is not None else ""


def _same(previous: Sentence | None, sentence: Sentence, words: Words) -> _Sides | None:
    """The same N as B; A and B have the same N; the similar N in B; a similar N after a sentence that tells of one."""
    clause = clause_at(sentence, words[-1].index)
    assert clause is not None
    subject = clause.subject
    near = sentence.tokens[words[-1].index + 1 : words[-1].index + 8]
    place = next((one.index for one in near if one.text.lower() == "as" and not _is_as_well(sentence, one)), None)
    marker = sentence.token_at(place + 1).text.lower() if place is not None else ""
    before = next((one.index for one in near if one.text.lower() == marker and one.index < (place or 0)), None)
    if place is not None and is_of_pointed(sentence, clause):
        return None
    if place is not None and marker in COMMONEST_PREPOSITIONS and before is not None:
        a = say(sentence.tokens[before + 1 : place])
        return a, _behind(sentence, place + 2), (sentence,)
    if place is not None:
        return what_is_alike(clause, sentence, words), _what_is_like(sentence, place + 1, clause), (sentence,)
    members = subject.conjuncts or next((one.conjuncts for one in sentence.phrases if one.words == subject.words), ())
    if len(members) == 2:
        a, b = (say(one.words).removeprefix("both ") for one in members)
        return a, b, (sentence,)
    if say(subject.words).lower().split()[:1] in (["both"], ["they"], ["all"]):
        return say(subject.words), "each other", (sentence,)
    noun = next((one for one in near[:3] if one.pos == "NOUN"), None)
    lead = sentence.tokens[words[0].index - 1].text.lower() if words[0].index else ""
    held = phrase_at(sentence, noun.index) if noun is not None else None
    if lead == "the" and held is not None and words[-1] in held.words and held.words != subject.words:
        return (
            say(subject.words),
            say((*(one for one in held.words if one is not words[-1]), *_behind_it(clause, held))),
            (sentence,),
        )
    holds = next((one for one in clause.pieces if words[-1] in one.words), None)
    if words[-1] not in clause.subject.words and (holds is None or holds.role != "object" or holds.verb is not None):
        return None
    if previous is not None and noun is not None and words[-1] in clause.subject.words:
        return _of_kin(previous, sentence, clause, noun)
    is_told = previous is not None and noun is not None and any(one.lemma == noun.lemma for one in previous.tokens)
    is_one = previous is not None and sum(one.relation in MAIN_CLAUSES for one in previous.clauses) == 1
    return _across(previous, sentence) if is_told and is_one and not is_time(sentence, words[-1].index) else None


def _of_kin(previous: Sentence, sentence: Sentence, clause: Clause, noun: Token) -> _Sides | None:
    """ "A similar process occurs in the sea" after a sentence that tells of a process."""
    kin = [one for one in previous.phrases if one.head.lemma == noun.lemma]
    if any(one.lemma == noun.lemma and one.tag == "NNS" for one in sentence.tokens):
        return None  # "a similar step follows, where these three steps take place": several are meant
    where = next((one for one in clause.pieces if one.role == "place" or one.marker == "in"), None)
    of = say(where.words) if where is not None else ""
    return (f"{say(clause.subject.words)} {of}".strip(), say(kin[-1].words), (previous, sentence)) if kin else None


def _behind_it(clause: Clause, held: Phrase) -> Words:
    """What stands right behind a phrase in its clause: "in Figure 3"."""
    out: list[Token] = []
    for one in clause.words:
        if one.index == held.words[-1].index + len(out) + 1:
            out.append(one)
    return tuple(out)


def _is_as_well(sentence: Sentence, token: Token) -> bool:
    return token.text.lower() == "as" and [one.text for one in sentence.tokens[token.index + 1 : token.index + 2]] == [
        "well"
    ]


def _alike(sentence: Sentence) -> Iterator[Comparison]:
    """ "As A grew, B grew, too": two clauses of one sentence with one verb."""
    cue = next((words[0] for _, words in matches(sentence, _ALSO)), None)
    clause = clause_at(sentence, cue.index) if cue is not None else None
    other = next(
        (
            one
            for one in sentence.clauses
            if clause is not None and one.index < clause.index and one.verb.main.lemma == clause.verb.main.lemma
        ),
        None,
    )
    if (
        clause is None
        or cue is None
        or other is None
        or clause.verb.main.lemma in AUXILIARY_LEMMAS
        or other.subject == clause.subject
    ):
        return
    yield Comparison(
        "similarity",
        rules.SIMILARITY,
        "",
        say(other.subject.words),
        say(clause.subject.words),
        what_both_do(clause),
        from_verb_on(other),
        from_verb_on(clause),
        cue.text.lower(),
        (sentence,),
    )


def _also(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    """ "also" and "too" liken two things where the sentence before says nearly the same of another."""
    for match, words in matches(sentence, _ALSO):
        clause = clause_at(sentence, words[0].index)
        before = whole(previous) if previous is not None else None
        if clause is None or before is None or before.clause is None or previous is None:
            continue
        heads = (clause.subject.head, before.clause.subject.head)
        is_near = abs(clause.verb.main.index - words[0].index) <= 2 or match.group().lower() != "also"
        if any(one.pos not in NOUNS for one in heads) or not is_near:
            continue
        if any(token.lemma == clause.subject.head.lemma for token in previous.tokens):
            continue
        is_one_deed = clause.verb.main.lemma == before.clause.verb.main.lemma
        is_full = is_one_deed and clause.verb.main.lemma not in {"be", "have"}
        if before.subject == say(clause.subject.words) or not (
            is_full and _shares(previous, sentence, clause.subject.head.index, least=2)
        ):
            continue
        here = half(sentence, 0, len(sentence.tokens))
        value, a = here.value if here else "", say(clause.subject.words)
        held = holder(sentence, words[0].index, sound)
        said = worded(held, words[0].index, sound, rivals=(before.subject,) if len(before.subject.split()) <= 6 else ())
        told = Compared(a, before.subject, what_both_do(clause), value, before.value)
        cue = match.group().lower()
        yield Comparison.of("similarity", rules.SIMILARITY, told, said, cue, previous, sentence)
        return


def _shares(previous: Sentence, sentence: Sentence, subject: int, *, least: int) -> bool:
    there = {token.lemma for token in previous.tokens if token.pos in MEANINGFUL}
    here = {token.lemma for token in sentence.tokens if token.pos in MEANINGFUL and token.index != subject}
    return len((there & here) - AUXILIARY_LEMMAS) >= least
