"""The first, the only, the largest of a set; one of the oldest; more than any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Text, Token, Words
from quizgen.facts.comparisons import held, ranked, rules
from quizgen.facts.comparisons.by_deed import by_doer, told_by_deed
from quizgen.facts.comparisons.comparing import clause_at, covered, matches, pairs, phrase_at, phrase_before
from quizgen.facts.comparisons.converse import no_greater
from quizgen.facts.comparisons.demoted import demoted
from quizgen.facts.comparisons.rank_words import COUNTED_OUT, is_graded, sets_apart
from quizgen.facts.comparisons.ranking import end_of_record, of_first_time, rank_aspect, record_aspect
from quizgen.facts.comparisons.rest import (
    is_measured,
    limited,
    names_itself,
    purpose,
    rest_of,
    rest_of_alone,
    rest_of_measured,
)
from quizgen.facts.comparisons.sides import SPEAKERS, agrees, named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses, turned_word, worded
from quizgen.facts.comparisons.spread import found_in
from quizgen.facts.comparisons.whole import turned_round
from quizgen.facts.model import Compared, Comparison, Wording
from quizgen.knowledge.function_words import INDEFINITE, MOST_OR_LEAST
from quizgen.tags import POSSESSIVES, SUPERLATIVES
from quizgen.wording.words import say, tidy

_WORDS = (
    r"\b(first|second|third|only|main|primary|chief|leading|foremost|sole|latest|last|\w+est|most|least|best|worst)\b"
)
_LOOSE = re.compile(
    r"\b(at (first|last|least|most|best|worst)|(last|first) (year|month|week|night|decade|century|name|lady|"
    r"minister)|for the first few|in the (first|last) place|first of all|most of|last (few )?(\d+|two|three|"
    r"five|ten|hundred) |not only|most likely|at the (latest|earliest)|world war|best (?:interests?|practices?|"
    r"known|friends?|wishes)|the only way|(first|second|third) (day|week|month|time in|dose|floor|hand)|"
    r"first (?:prize|class|place|aid|glance)|first-hand)\b",
    re.IGNORECASE,
)
_RECORD = (
    r"\b(world record|record (high|low|number)|for the first time|tops? the (list|table|"
    r"ranking)|dominates?d? the)\b"
)
_CUES = re.compile(f"{_RECORD}|{_WORDS}", re.IGNORECASE)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find superlatives of a set.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        loose = {token.index for _, words in matches(sentence, _LOOSE) for token in words}
        taken: set[int] = set()
        for match, words in matches(sentence, _CUES):
            token = words[-1]
            if token.index in taken or words[0].index in taken:
                continue
            found = _record(sentence, match, token) if len(words) > 1 and "-" not in match.group() else None
            if found is None and words[0].index not in loose:
                found = _found(previous, sentence, words[0], sound)
            if found is not None:
                phrase = phrase_at(sentence, token.index)
                taken |= (
                    {one.index for one in phrase.words}
                    if phrase and len(phrase.words) < 14
                    else {one.index for one in words}
                )
                yield found


def _record(sentence: Sentence, match: re.Match[str], token: Token) -> Comparison | None:
    if not re.match(_RECORD, match.group(), re.IGNORECASE):
        return None
    clause = clause_at(sentence, token.index)
    following = sentence.tokens[token.index + 1 : token.index + 3]
    if clause is None or _is_run_on(clause) or any(one.lemma in {"holder", "breaker"} for one in following):
        return None
    cue, a = match.group().lower(), say(clause.subject.words)
    first = of_first_time(clause, a) if cue.endswith("time") else None
    a, b, aspect = first or (a, "all others", record_aspect(sentence, token))
    end = len(sentence.tokens) if first else end_of_record(sentence, token)
    value = tidy(say(one for one in clause.words if clause.verb.words[0].index <= one.index < end))
    return Comparison("superlative", rules.SUPERLATIVE, "", a, b, aspect, value, "", cue, (sentence,))


def _is_run_on(clause: Clause) -> bool:
    """True if what was taken for the subject holds a clause of its own."""
    subject = clause.subject.words
    return clause.verb.main not in subject and any(one.tag == "VBD" for one in subject)


@dataclass(frozen=True)
class _Rank:
    """A rank as a sentence gives it.

    Attributes:
        phrase: that names the rank, without what stands in apposition behind it.
        words: of the rank, limited to the set that it is in.
        token: the superlative.
        holder: what holds the rank; the phrase itself where nothing else does.
        is_itself: True if the phrase itself holds it.
        owner: whose the rank is, where the phrase itself holds it and does not say so.
        value: the rank as it is said of the holder.
        sentences: that it rests on.
    """

    phrase: Phrase
    words: Words
    token: Token
    holder: str
    is_itself: bool
    owner: str
    value: str
    sentences: tuple[Sentence, ...]


def _found(previous: Sentence | None, sentence: Sentence, token: Token, sound: Sound) -> Comparison | None:
    if not sets_apart(sentence, token):
        return None
    phrase = _ranked(sentence, token)
    if phrase is None:
        return _alone(sentence, token)
    rank = _read(previous, sentence, phrase, token)
    if rank is None:
        return None
    told, said = _compared(sentence, rank), _worded(sentence, rank, sound)
    return Comparison.of("superlative", rules.SUPERLATIVE, told, said, _cue(sentence, token), *rank.sentences)


def _read(previous: Sentence | None, sentence: Sentence, phrase: Phrase, token: Token) -> _Rank | None:
    """The rank that a phrase names, with who holds it; None where nobody can tell."""
    phrase = replace(phrase, words=_without_apposition(phrase.words))
    phrase, name = _without_name(_with_owner(sentence, phrase), token)
    a = name or held.holder(sentence, phrase, token)
    words = limited(sentence, phrase, token)
    a = held.behind_comma(sentence, words) or a
    is_itself = a == say(phrase.words)
    owner = held.owner(sentence, words) if is_itself else ""
    if owner is None:
        return None
    value = (f"{owner} {say(words[1:])}" if owner else say(words)).removesuffix(', "').removesuffix(" and")
    a, source = held.meant(previous, sentence, phrase, a)
    if not a or (is_itself and not names_itself(sentence, phrase, token)):
        return None
    sentences = (sentence,) if source is None else (source, sentence)
    return _Rank(phrase, words, token, a, is_itself, owner, value, sentences)


def _compared(sentence: Sentence, rank: _Rank) -> Compared:
    """The holder of a rank beside the rest of its set."""
    phrase, words, token = rank.phrase, rank.words, rank.token
    is_measure = not rank.is_itself and (is_measured(phrase, words) or held.is_owner(sentence, phrase, token))
    a = (told_by_deed(sentence, phrase, words, token) or rank.value) if rank.is_itself else rank.holder
    b = rest_of_measured(rank.value) if is_measure else f"{rank.owner} {rest_of(phrase, words, token)}".strip()
    return Compared(a, b, rank_aspect(sentence, phrase, words, token, is_measure=is_measure), rank.value, "")


def _worded(sentence: Sentence, rank: _Rank, sound: Sound) -> Wording:
    """What the clause says of the holder; where nothing of it can be asked, the rank with the holder's name."""
    token = rank.token
    clause = _scoped(sentence, rank, sound)
    is_scale = clause is None or not _is_of_worth(clause, token, rank.phrase.head)
    said = worded(
        clause,
        token.index,
        sound,
        turned=turned_word(clause, token) if clause and _is_scalar(clause, token) and is_scale else (),
        restated=no_greater(clause, token) if clause and token.tag in SUPERLATIVES else "",
    )
    if not said.asks:
        read = ranked.wording(sentence, rank.phrase, token, sound, rank.holder)
        said = read if read.asks else said
    said = turned_round(sentence, token, said, sound) if is_scale else replace(said, false_texts=())
    is_one = rank.phrase.number == "singular" and not rank.is_itself
    lower = demoted(said.text, token, said.clause, alone=is_one)
    return replace(said, false_texts=(*said.false_texts, *lower))


def _scoped(sentence: Sentence, rank: _Rank, sound: Sound) -> Clause | None:
    """The clause that says of what set it is the first; None where another tells so behind it."""
    clause = holder(sentence, rank.token.index, sound)
    if clause is None or not _has_scope(clause, rank.phrase, rank.token):
        return None
    return None if clause.source is None and ranked.told_behind(sentence) else clause


def _alone(sentence: Sentence, token: Token) -> Comparison | None:
    """A superlative that no noun follows: "B is the worst", "it works best when warm", "was the first to swim"."""
    clause = clause_at(sentence, token.index)
    case = _case(sentence, token)
    if clause is None or not _ranks_alone(sentence, clause, token) or (_is_adverb(sentence, token) and not case):
        return None
    if token in clause.subject.words and clause.relation != "relative":
        return _of_set(sentence, clause, token)
    link = next((one for one in reversed(sentence.tokens[: token.index]) if one.text.lower() in _LINKS), None)
    place = _of_place(sentence, link, token) if link is not None and not case else ""
    a = case or place or by_doer(sentence, held.antecedent(sentence, clause)) or say(clause.subject.words)
    lead = {one.text.lower() for one in sentence.tokens[max(0, token.index - 2) : token.index]}
    if a.lower() in SPEAKERS or lead & {"what", "as", "than"} or (clause.link == "where" and a != place):
        return None
    end = _end_of(sentence, token.index)
    aspect = rank_aspect(sentence, None, (), token) + _at_what(sentence, clause, token, link if place else None, case)
    rest = "all other cases" if case else rest_of_alone(sentence, clause, token, end)
    if rest == "the others":
        rest, aspect = _left_out(sentence, token, rest, aspect)
    value = f"{_lead(sentence, token)}{say(covered(sentence, token.index, end))}"
    a, rest, aspect = found_in(clause, token) or (a, rest, aspect)
    cue, told = _cue(sentence, token), Compared(a, rest, aspect, value, "")
    return Comparison.of("superlative", rules.SUPERLATIVE, told, Wording(), cue, sentence)


def _of_set(sentence: Sentence, clause: Clause, token: Token) -> Comparison | None:
    """What a copula says of "the oldest of the towers"; None where no set or nothing that is so is named."""
    end, words = clause.subject.words[-1].index + 1, clause.subject.words
    a = held.told_of(clause) if clause.verb.main.lemma == "be" and clause.piece("predicate") is not None else ""
    if not a or all(one.text.lower() != "of" for one in words if one.index > token.index):
        return None
    rest, aspect = rest_of_alone(sentence, clause, token, end), rank_aspect(sentence, None, (), token)
    value = f"{_lead(sentence, token)}{say(covered(sentence, token.index, end))}"
    told = Compared(a, rest, aspect, value, "")
    return Comparison.of("superlative", rules.SUPERLATIVE, told, Wording(), _cue(sentence, token), sentence)


def _ranks_alone(sentence: Sentence, clause: Clause, token: Token) -> bool:
    """True for what is said to be so, an order only before what was done in that order: "the first to swim"."""
    following = sentence.tokens[token.index + 1 : token.index + 2]
    if clause.verb.negated or not following:
        return False
    if token.text.lower() in COUNTED_OUT:
        return following[0].text.lower() == "to"
    return following[0].text.lower() != "to" and is_graded(token)


def _is_adverb(sentence: Sentence, token: Token) -> bool:
    """True for "works best" and "best known"."""
    behind = {one.tag for one in sentence.tokens[token.index + 1 : token.index + 3]}
    return "VBN" in behind or (token.text.lower() == "best" and token.tag in {"RBS", "RB"})


def _at_what(sentence: Sentence, clause: Clause, token: Token, link: Token | None, case: str) -> str:
    """What works best in a case or is so at a place, to stand behind the aspect: " they work", " it is"."""
    if case:
        name = _name(sentence, clause)
        done = say(one for one in clause.verb.words if one.index < token.index)
        return "" if name.lower() in {"it", "they"} else f" {name} {done}"
    if link is None or sentence.token_at(link.index + 1).pos == "PRON":
        return ""
    return f" {say(covered(sentence, link.index + 1, token.index))}"


def _left_out(sentence: Sentence, token: Token, rest: str, aspect: str) -> tuple[str, str]:
    """The rest and the aspect by the noun of a superlative before: "A is the best town to live in, B is the worst"."""
    before = [one for one in sentence.tokens[: token.index] if one.tag == token.tag == "JJS"]
    phrase = _ranked(sentence, before[-1]) if before else None
    is_bare = sentence.token_at(token.index + 1).pos in {"PUNCT", "CCONJ"}
    if phrase is None or phrase.head is before[-1] or not is_bare:
        return rest, aspect
    words = limited(sentence, phrase, before[-1])
    return rest_of(phrase, words, before[-1]), f"{aspect} {purpose(phrase, words, before[-1])}".strip()


def _name(sentence: Sentence, clause: Clause) -> str:
    """The subject, or what an "it" there takes up: the subject of a clause before it."""
    word = say(clause.subject.words)
    before = [one.subject for one in sentence.clauses if one.index < clause.index and agrees(word.lower(), one.subject)]
    return say(before[-1].words) if word.lower() in {"it", "they"} and before else word


def _case(sentence: Sentence, token: Token) -> str:
    """The case in which it is most so: "when it is warm" of "works best when it is warm"; else empty."""
    if token.text.lower() in COUNTED_OUT:
        return ""
    behind = sentence.tokens[token.index + 1 : token.index + 6]
    stop = next((at for at, one in enumerate(behind) if one.text in _STOPS), len(behind))
    case = next((one.index for one in behind[:stop] if one.text.lower() in {"when", "where", "if"}), None)
    return say(covered(sentence, case, _end_of(sentence, case))) if case is not None else ""


def _of_place(sentence: Sentence, link: Token, token: Token) -> str:
    """ "autumn and winter" of "in autumn and winter, when it is darkest", "the bay" of "this, the bay, is where"."""
    if link.index < 2 or token.index - link.index > _NEAR:
        return ""
    if sentence.tokens[link.index - 1].lemma == "be":
        near = phrase_before(sentence, link.index - 1, 2)
        return say(near.words) if near is not None else ""
    if sentence.tokens[link.index - 1].text != ",":
        return ""
    start = next((one.index for one in reversed(sentence.tokens[: link.index]) if one.pos in {"ADP", "VERB"}), None)
    return say(covered(sentence, start + 1, link.index - 1)) if start is not None else ""


_LINKS = frozenset({"when", "where"})
_NEAR = 8


def _end_of(sentence: Sentence, index: int) -> int:
    stops = (one.index for one in sentence.tokens[index:] if one.text in _STOPS | {"and", "but"})
    return next(stops, len(sentence.tokens))


_STOPS = frozenset({",", ";", ".", "–", "—", "”"})


def _with_owner(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The rank with its owner where the parse has cut that off: "Europe's" of "Europe's first reserve"."""
    start = phrase.words[0].index
    mark = sentence.tokens[start - 1] if start else None
    own = [one for one in sentence.phrases if mark is not None and mark.tag == "POS" and one.words[-1:] == (mark,)]
    return replace(phrase, words=(*own[0].words, *phrase.words)) if own else phrase


def _without_apposition(words: Words) -> Words:
    """The words up to a second phrase that stands right behind a noun: "its main part, a wheel"."""
    for place in range(2, len(words)):
        if words[place].text.lower() in INDEFINITE and words[place - 1].pos in {"NOUN", "PUNCT"}:
            return words[:place]
    return words


def _without_name(phrase: Phrase, token: Token) -> tuple[Phrase, str]:
    """The rank up to its noun, and the name right behind it: "the city's oldest bridge Ponte Scaligero"."""
    words = phrase.words
    for place in range(1, len(words)):
        noun = words[place - 1]
        if noun.index > token.index and noun.pos == "ADP":
            break
        if noun.index > token.index and noun.pos == "NOUN" and words[place].pos == "PROPN":
            end = next((at for at in range(place, len(words)) if words[at].pos != "PROPN"), len(words))
            if end < len(words) and words[end].pos in {"VERB", "AUX", "ADV", "NOUN"} and words[end].tag != "VBG":
                break
            return replace(phrase, words=words[:place], head=noun), say(words[place:end])
    return phrase, ""


_SCOPES = frozenset("in of to for on among since that ever who which".split())


def _has_scope(clause: Clause, phrase: Phrase, token: Token) -> bool:
    """True if it is said of what set: a possessor, or a phrase or clause behind."""
    owned = any(one.tag in POSSESSIVES for one in phrase.words if one.index < token.index)
    return owned or any(one.text.lower() in _SCOPES for one in clause.words if one.index > token.index)


def _is_scalar(clause: Clause, token: Token) -> bool:
    """True if the opposite of the word makes the clause surely false: the largest is not the smallest."""
    linked = clause.verb.main.lemma in {"be", "become", "remain", "have"} or clause.verb.main.lemma in {
        "consider",
        "name",
        "call",
        "rank",
    }
    return (
        linked
        and token.tag in SUPERLATIVES
        and token.lemma not in {"late", "early", "last"}
        and len(clause.subject.words) < 12
    )


def _is_of_worth(clause: Clause, token: Token, head: Token) -> bool:
    """True for a person, or a work, that is great: "the greatest poet of his day" has no smallest beside it."""
    if clause.subject.kind == "person":
        return token.lemma in {"great", "big"}
    return token.lemma == "great" and knowledge.noun_class(head.lemma) in {"person", "document"}


def _ranked(sentence: Sentence, token: Token) -> Phrase | None:
    """The phrase that the superlative ranks: the one that holds it, its smallest part with a head after it."""
    holding = [
        one
        for one in sentence.phrases
        if any(word.index == token.index for word in one.words) and one.head.index >= token.index
    ]
    return min(holding, key=lambda one: len(one.words)) if holding else None


def _lead(sentence: Sentence, token: Token) -> str:
    """ "One of the " or "the " where it stands right before a superlative; else empty."""
    back = [one.text.lower() for one in covered(sentence, token.index - 3, token.index)]
    return "one of the " if back == ["one", "of", "the"] else "the " if back[-1:] == ["the"] else ""


def _cue(sentence: Sentence, token: Token) -> str:
    following = sentence.token_at(token.index + 1).text if token.text.lower() in MOST_OR_LEAST else ""
    return f"{_lead(sentence, token)}{token.text.lower()} {following}".strip()
