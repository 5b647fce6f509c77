"""The first, the only, the largest of a set; one of the oldest; more than any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lemminflect import getLemma

from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.comparisons import ranked
from quizgen.facts.comparisons.comparing import (
    clause_at,
    covered,
    from_verb_on,
    matches,
    pairs,
    phrase_at,
    phrase_before,
)
from quizgen.facts.comparisons.converse import no_greater
from quizgen.facts.comparisons.rank_words import sets_apart
from quizgen.facts.comparisons.rest import MEASURED, group_of, limited, names_itself, rest_of
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses, turned_word, worded
from quizgen.facts.comparisons.whole import turned_round
from quizgen.facts.model import Comparison
from quizgen.wording.words import say

_WORDS = (
    r"\b(first|second|third|only|main|primary|chief|leading|foremost|sole|latest|last|\w+est|most|least|best|worst)\b"
)
_LOOSE = (
    r"\b(at (first|last|least|most|best|worst)|(last|first) (year|month|week|night|decade|century|name|lady|"
    r"minister)|for the first few|in the (first|last) place|first of all|most of|last (few )?(\d+|two|three|"
    r"five|ten|hundred) |not only|most likely|at the (latest|earliest)|world war|best (?:interests?|practices?|"
    r"known|friends?|wishes)|the only way|(first|second|third) (day|week|month|time in|dose|floor|hand)|"
    r"first (?:prize|class|place|aid|glance)|first-hand)\b"
)
_RECORD = (
    r"\b(world record|record (high|low|number)|for the first time|tops? the (list|table|"
    r"ranking)|dominates?d? the)\b"
)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find superlatives of a set.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for _, sentence in pairs(text):
        loose = {token.index for _, words in matches(sentence, _LOOSE) for token in words}
        taken: set[int] = set()
        for match, words in matches(sentence, f"{_RECORD}|{_WORDS}"):
            token = words[-1]
            if token.index in taken or words[0].index in taken:
                continue
            found = _record(sentence, match, token) if len(words) > 1 and "-" not in match.group() else None
            if found is None and words[0].index not in loose:
                found = _found(sentence, words[0], sound)
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
    if clause is None or any(one.lemma in {"holder", "breaker"} for one in following):
        return None
    value = from_verb_on(clause)
    return Comparison(
        "superlative",
        "facts.comparisons.superlative",
        "",
        say(clause.subject.words),
        "all before" if match.group().lower().endswith("time") else "all others",
        "order in time" if match.group().lower().endswith("time") else "rank",
        value,
        "",
        match.group().lower(),
        (sentence,),
    )


def _found(sentence: Sentence, token: Token, sound: Sound) -> Comparison | None:
    if not sets_apart(sentence, token):
        return None
    phrase = _ranked(sentence, token)
    if phrase is None:
        return _alone(sentence, token)
    phrase = replace(phrase, words=_without_apposition(phrase.words))
    phrase, a = _without_name(phrase, token)
    a = a or _holder(sentence, phrase, token)
    words = limited(sentence, phrase, token)
    value = say(words)
    if not a or (a == say(phrase.words) and not names_itself(phrase, token)):
        return None
    clause = holder(sentence, token.index, sound)
    clause = clause if clause is not None and _has_scope(clause, phrase, token) else None
    if clause is not None and clause.source is None and ranked.told_behind(sentence):
        clause = None
    said = worded(
        clause,
        token.index,
        sound,
        turned=turned_word(clause, token) if clause and _is_scalar(clause, token) else (),
        restated=no_greater(clause, token) if clause and token.tag in {"JJS", "RBS"} else "",
    )
    if not said.asks:
        read = ranked.wording(sentence, phrase, token, sound)
        said = read if read.asks else said
    said = turned_round(sentence, token, said, sound)
    is_measure = a != say(phrase.words) and phrase.head.lemma in MEASURED
    return Comparison(
        "superlative",
        "facts.comparisons.superlative",
        said.text,
        value if a == say(phrase.words) else a,
        "all others" if is_measure else rest_of(phrase, words, token),
        group_of(phrase, words, token, plural=False) if is_measure else _aspect(sentence, token),
        value,
        "",
        _cue(sentence, token),
        (sentence,),
        said.clause,
        said.false_texts,
        said.asks,
        said.restated,
    )


def _alone(sentence: Sentence, token: Token) -> Comparison | None:
    """A superlative that no noun follows: "B is the worst", "it works best when warm", "was the first to swim"."""
    clause = clause_at(sentence, token.index)
    following = sentence.tokens[token.index + 1 : token.index + 2]
    is_order = token.text.lower() in _ORDER
    if clause is None or clause.verb.negated or not following or is_order != (following[0].text.lower() == "to"):
        return None
    behind = {one.tag for one in sentence.tokens[token.index + 1 : token.index + 3]}
    is_adverb = "VBN" in behind or (token.text.lower() == "best" and token.tag == "RBS")
    if not is_order and token.tag not in {"JJS", "RBS"}:
        return None
    when = sentence.tokens[token.index + 1 : _end_of(sentence, token.index)]
    case = next((at for at, one in enumerate(when[:4]) if one.text.lower() in {"when", "where", "if"}), None)
    is_case = not is_order and case is not None
    if is_adverb and not is_case:
        return None
    a = say(when[case:]) if is_case else _antecedent(sentence, clause) or say(clause.subject.words)
    lead = {one.text.lower() for one in sentence.tokens[max(0, token.index - 2) : token.index]}
    if a.lower() in {"i", "we", "you"} or lead & {"what", "as", "than"}:
        return None
    value = say(covered(sentence, token.index, _end_of(sentence, token.index)))
    others = "all other cases" if is_case else "the others"
    return Comparison(
        "superlative",
        "facts.comparisons.superlative",
        "",
        a,
        others,
        _aspect(sentence, token),
        value,
        "",
        _cue(sentence, token),
        (sentence,),
    )


_ORDER = frozenset({"first", "last", "only"})


def _end_of(sentence: Sentence, index: int) -> int:
    stops = (one.index for one in sentence.tokens[index:] if one.text in {",", ";", ".", "–", "—", "”", "and", "but"})
    return next(stops, len(sentence.tokens))


def _without_apposition(words: Words) -> Words:
    """The words up to a second phrase that stands right behind a noun: "its main part, a wheel"."""
    for place in range(2, len(words)):
        if words[place].text.lower() in {"a", "an"} and words[place - 1].pos in {"NOUN", "PUNCT"}:
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
            if end < len(words) and words[end].pos in {"VERB", "AUX", "ADV"} and words[end].tag != "VBG":
                break
            return replace(phrase, words=words[:place], head=noun), say(words[place:end])
    return phrase, ""


_SCOPES = frozenset("in of to for on among since that ever who which".split())


def _has_scope(clause: Clause, phrase: Phrase, token: Token) -> bool:
    """True if it is said of what set: a possessor, or a phrase or clause behind."""
    owned = any(one.tag in {"POS", "PRP$"} for one in phrase.words if one.index < token.index)
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
        and token.tag in {"JJS", "RBS"}
        and token.lemma not in {"late", "early", "last"}
        and len(clause.subject.words) < 12
    )


def _ranked(sentence: Sentence, token: Token) -> Phrase | None:
    """The phrase that the superlative ranks: the one that holds it, its smallest part with a head after it."""
    holding = [
        one
        for one in sentence.phrases
        if any(word.index == token.index for word in one.words) and one.head.index >= token.index
    ]
    return min(holding, key=lambda one: len(one.words)) if holding else None


def _holder(sentence: Sentence, phrase: Phrase, token: Token) -> str:
    """Who or what holds the rank: other side of a copula, head of an apposition, object of naming; else the phrase."""
    clause = _linking(sentence, phrase) or clause_at(sentence, token.index)
    beside = ranked.beside(sentence, phrase, token)
    if beside or clause is None:
        return beside
    before = sentence.tokens[phrase.words[0].index - 1] if phrase.words[0].index else None
    if before is not None and before.lemma == "become" and before is not clause.verb.main and before.tag == "VBD":
        return say(clause.subject.words)
    in_subject = any(word.index == token.index for word in clause.subject.words)
    predicate = clause.piece("predicate")
    linked = clause.verb.main.lemma in {"be", "become", "remain", "continue"}
    if linked and in_subject:
        told = predicate or clause.piece("complement")
        return say(word for word in told.words if word.text.lower() != "that") if told is not None else ""
    if linked and predicate is not None and _heads(predicate, token):
        return _antecedent(sentence, clause) or _nearer(sentence, clause) or say(clause.subject.words)
    made = clause.piece("object")
    is_had = made is not None and token in made.words and not {"as", ","} & {one.text for one in made.words[:2]}
    if is_had and made is not None and _heads(made, token) and clause.verb.main.lemma in _HAVING:
        return _antecedent(sentence, clause) or say(clause.subject.words)
    if clause.verb.passive and clause.verb.main.lemma in _NAMING and not in_subject and _is_told(clause, token):
        return _antecedent(sentence, clause) or say(clause.subject.words)
    named_so = any(piece.marker == "as" and token in piece.words for piece in clause.pieces)
    if named_so and made is not None and clause.verb.main.lemma in _NAMING:
        return say(made.words)
    is_role = named_so and clause.subject.is_named
    return say(clause.subject.words) if is_role else _after(sentence, phrase) or say(phrase.words)


def _is_told(clause: Clause, token: Token) -> bool:
    """True if the superlative heads what something is called, and stands in no phrase of place or time."""
    piece = next((one for one in clause.pieces if token in one.words), None)
    return piece is not None and piece.marker in {"", "as", "to"} and token in piece.words[:4]


def _after(sentence: Sentence, phrase: Phrase) -> str:
    """The name behind a comma, dash or colon and the rank: "the longest river, the Volga"."""
    tokens = sentence.tokens
    end = phrase.words[-1].index + 1
    if end >= len(tokens) or tokens[end].text not in {",", "–", "—", ":"} or phrase.number == "plural":
        return ""
    start = next((one.index for one in tokens[end + 1 :] if one.pos != "PUNCT" and one.text != '"'), len(tokens))
    found = [one for one in sentence.phrases if one.words and one.words[0].index == start]
    name = max(found, key=lambda one: len(one.words)) if found else None
    if name is None or name.conjuncts or name.words[0].pos in {"DET", "PRON", "NUM", "ADP"}:
        return ""
    behind = next((one.text for one in tokens[name.words[-1].index + 1 :] if one.text != '"'), ".")
    return say(name.words) if behind in {",", ".", "–", "—", "”", ";"} else ""


_HAVING = frozenset(
    "have record hold boast see show report enjoy represent constitute comprise form mark become remain".split()
)


def _nearer(sentence: Sentence, clause: Clause) -> str:
    """The phrase right before the verb where a comma cuts the subject that was read off from it; else empty."""
    start, end = clause.verb.words[0].index, clause.subject.words[-1].index
    near = phrase_before(sentence, start, 1)
    is_cut = end + 2 < start and sentence.tokens[end + 1].text == "," and sentence.tokens[start - 1].text != ","
    return say(near.words) if is_cut and near is not None and near.words[0].index == end + 2 else ""


def _linking(sentence: Sentence, phrase: Phrase) -> Clause | None:
    """The clause whose verb stands right before the rank: "was the only one who …"."""
    start = phrase.words[0].index - 1
    return next(
        (one for one in sentence.clauses if one.verb.main.index == start and one.verb.main.lemma in {"be", "become"}),
        None,
    )


_NAMING = frozenset(
    "name call regard consider see describe know appoint elect choose recognise recognize rank list label accept adopt "
    "think believe hold credit".split()
)


def _heads(predicate: Piece, token: Token) -> bool:
    """True if the superlative stands in the predicate itself and not in a phrase behind a preposition."""
    before = [one for one in predicate.words if one.index < token.index]
    return all(one.pos != "ADP" or one.text.lower() == "of" for one in before) and (
        not any(one.pos == "NOUN" for one in before) or any(one.tag == "POS" for one in before)
    )


def _antecedent(sentence: Sentence, clause: Clause) -> str:
    """What "who" or "which" stands for, where that is the clause's subject."""
    head = clause.subject.head
    if head.text.lower() not in {"who", "which", "that"} or head.say is not None:
        return ""
    before = phrase_before(sentence, head.index, 3)
    return say(before.words) if before is not None else ""


def _aspect(sentence: Sentence, token: Token) -> str:
    following = sentence.tokens[token.index + 1 : token.index + 2]
    word = token.text.lower()
    if word in {"most", "least"} and following:
        graded = sentence.tokens[token.index + 1 : token.index + 3]
        told = graded if graded[0].pos == "ADV" and graded[-1].tag == "VBN" else graded[:1]
        return f"how {say(told).lower()}"
    if word == "best" and [one.text for one in following] == ["-"]:
        return f"how well {sentence.tokens[token.index + 2].text.lower()}"
    if word in _PLACED and following and following[0].tag == "JJS":
        return f"how {following[0].lemma}"
    plain = getLemma(word, upos="ADJ") if token.lemma == word else (token.lemma,)
    return _ASPECTS.get(word, f"how {plain[0]}")


_PLACED = frozenset({"second", "third"})
_ASPECTS = dict.fromkeys(("first", "last"), "order in time") | dict.fromkeys(
    ("main", "primary", "chief", "leading", "foremost"), "importance"
)
_ASPECTS |= {"latest": "time", "only": "being the only one", "sole": "being the only one"}


def _cue(sentence: Sentence, token: Token) -> str:
    back = covered(sentence, token.index - 3, token.index)
    lead = (
        "one of the "
        if [one.text.lower() for one in back] == ["one", "of", "the"]
        else "the "
        if back and back[-1].text.lower() == "the"
        else ""
    )
    following = (
        sentence.tokens[token.index + 1].text
        if token.text.lower() in {"most", "least"} and token.index + 1 < len(sentence.tokens)
        else ""
    )
    return f"{lead}{token.text.lower()} {following}".strip()
