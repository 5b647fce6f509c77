"""Who or what holds a superlative: what a copula or a naming says it of, the name beside it, who comes to be it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from quizgen.clauses import Clause, Phrase, Piece, Sentence, Token, Words
from quizgen.facts.comparisons import ranked
from quizgen.facts.comparisons.comparing import clause_at, phrase_after, phrase_before
from quizgen.facts.comparisons.sides import agrees, tells_place
from quizgen.knowledge.function_words import INDEFINITE, RELATIVE_PRONOUNS
from quizgen.tags import (
    DETERMINING,
    FINITE,
    INFLECTED,
    NOUNS,
    PAST,
    QUALITIES,
    RELATIVES,
    SEPARATING,
    SUPERLATIVES,
    VERBAL,
)
from quizgen.wording.words import possessive, say

_LINKING = frozenset({"be", "become", "remain", "continue"})
_HAVING = frozenset(
    "have record hold boast see show report enjoy represent constitute comprise form mark become remain".split()
)
_OWNING = frozenset({"have", "boast", "enjoy"})
"""Verbs whose object is something of its subject's, and not the subject itself."""
_NAMING = frozenset(
    "name call regard consider see view describe know appoint elect choose recognise recognize rank list label accept "
    "adopt think believe hold credit".split()
)
_BEGINNING = frozenset("end emerge serve act finish".split())
"""Verbs behind which "as" says what their subject is."""
_THOUGHT = frozenset({"thought", "believed", "considered", "said", "known", "regarded"})
_ASIDE = 9
"""So many words an aside has at most."""
_SO = re.compile(r",? (?:hence|thus|so|therefore) ")
_NOT_ONLY = re.compile(r"^not only (.+?),? but also ")
_ENTITLED = frozenset({"entitled", "called", "titled"})
_PARTLY = frozenset({"much", "most", "many", "some", "part"})
"""Only so much of what is ranked is what the copula says."""
_MANY = re.compile(r"^(?:(?:tens|hundreds|thousands|millions|dozens) of|many|most|some|several) ")
_OWNERS = {"its": "it", "their": "they", "his": "he", "her": "she"}


def holder(sentence: Sentence, phrase: Phrase, token: Token) -> str:
    """Who or what holds a rank.

    Args:
        sentence: where it stands.
        phrase: the one that the superlative ranks.
        token: the superlative.

    Returns:
        The other side of a copula, the head of an apposition, what is named so, who comes to be it; the words of the
        phrase where nothing is said to hold the rank; empty where what holds it cannot be told.
    """
    clause = _linking(sentence, phrase) or clause_at(sentence, token.index)
    beside = ranked.beside(sentence, phrase, token) or _several_beside(sentence, phrase)
    if beside or clause is None:
        return beside
    before = sentence.tokens[phrase.words[0].index - 1] if phrase.words[0].index else None
    if before is not None and before.lemma == "become" and before is not clause.verb.main:
        return _becoming(sentence, clause, before)
    if token in clause.subject.words:
        is_told = clause.verb.main.lemma in _LINKING and not _is_one_of_several(clause)
        if is_told and (clause.subject.words[0].text.lower() in _PARTLY or _is_quality(clause)):
            return ""
        return told_of(clause) if is_told else say(phrase.words)
    if _is_said_of_subject(sentence, clause, phrase, token):
        is_of_deed = clause.verb.main in clause.subject.words or clause.subject.head.pos in VERBAL
        named = antecedent(sentence, clause) or _nearer(sentence, clause)
        return named or ("" if is_of_deed else say(clause.subject.words))
    made = clause.piece("object")
    if _is_as(clause, token) and made is not None and clause.verb.main.lemma in _NAMING:
        return say(made.words)
    if _is_thought(sentence, phrase):
        return _named_behind(sentence)
    return _after(sentence, phrase) or say(phrase.words)


def _several_beside(sentence: Sentence, phrase: Phrase) -> str:
    """ "Adam Brown and Eve Green" before a comma and "the first individuals to …"; else empty."""
    mark = sentence.tokens[phrase.words[0].index - 1] if phrase.words[0].index else None
    if mark is None or mark.text != "," or phrase.number != "plural":
        return ""
    last = phrase_before(sentence, mark.index, 1)
    link = sentence.tokens[last.words[0].index - 1] if last is not None and last.words[0].index else None
    first = phrase_before(sentence, link.index, 1) if link is not None and link.text == "and" else None
    if last is None or first is None or not (first.is_named and last.is_named):
        return ""
    return f"{say(first.words)} and {say(last.words)}"


def antecedent(sentence: Sentence, clause: Clause) -> str:
    """What the subject of a relative clause stands for, without the clause; empty for other clauses."""
    head, words = clause.subject.head, clause.subject.words
    if head.text.lower() in RELATIVE_PRONOUNS and head.say is None:
        before = phrase_before(sentence, head.index, 3)
        return say(before.words) if before is not None else ""
    if clause.relation != "relative" or clause.verb.main not in words:
        return ""
    end = next((one.index for one in words if one.tag in RELATIVES), words[-1].index + 1)
    start = words[0].index
    joined = start > 1 and sentence.tokens[start - 1].pos == "CCONJ"
    other = phrase_before(sentence, start - 1, 1) if joined else None
    found = sentence.tokens[other.words[0].index if other is not None else start : end]
    is_deed = found[0].pos == "PRON" and any(one.tag in FINITE for one in found)
    return "" if is_deed else say(found).rstrip(",")


def owner(sentence: Sentence, words: Words, previous: Sentence | None = None) -> str | None:
    """Whose it is that a possessive opens: the nearest phrase before that agrees, with its ending.

    Args:
        sentence: where it stands.
        words: of what is owned.
        previous: the sentence before where its subject is the owner.

    Returns:
        Empty where no possessive opens the words or one that is said by name; None where its owner cannot be told.
    """
    pronoun = _OWNERS.get(words[0].text.lower())
    if pronoun is None or words[0].say is not None:
        return ""
    if previous is None:
        before = [one for one in reversed(sentence.phrases) if one.words and one.words[-1].index < words[0].index]
        given = [one for one in before if agrees(pronoun, one) and _is_given(one)]
        given = [one for one in given if not any(one is not other and one.words[-1] in other.words for other in given)]
        found = next((one for one in given if not tells_place(sentence, one)), next(iter(given), None))
    else:
        main = next((one.subject.words for one in previous.clauses if one.relation == "main"), ())
        within = [one for one in previous.phrases if one.words and one.words[-1:] == main[-1:]]
        found = next((one for one in within if agrees(pronoun, one)), None)
    if found is None or (found.number == "plural" and previous is None):
        return None
    name = _MANY.sub("", say(found.words))
    name = name[:1].lower() + name[1:] if found.words[0].pos in DETERMINING else name
    return possessive(name)


def _is_given(phrase: Phrase) -> bool:
    """True for what is known: a name, "the team", "our nation"."""
    first = phrase.words[0]
    return phrase.is_named or first.tag in {"PRP$", "NNP", "NNPS"} or phrase.determiner in {"the", "this", "that"}


def meant(previous: Sentence | None, sentence: Sentence, phrase: Phrase, a: str) -> tuple[str, Sentence | None]:
    """What an "it" with no other subject before it in its sentence stands for, and the sentence before that names it.

    Args:
        previous: the sentence before, or None.
        sentence: where the rank stands.
        phrase: what is ranked; what is of its kind is meant first.
        a: who or what holds the rank.

    Returns:
        The holder as it was given where it is no such pronoun; an empty one where nothing before is surely meant.
    """
    if a.lower() != "it" or _is_told_before(sentence):
        return a, None
    if previous is None:
        return "", None
    kin = [one for one in previous.phrases if one.head.lemma == phrase.head.lemma]
    if kin:
        start = kin[-1].words[0].index
        near = [one for one in previous.phrases if one.words and start - _BRACKET <= one.words[-1].index < start]
        name = next((one for one in reversed(near) if one.is_named), None)
        return say((name or kin[-1]).words), previous
    named = [one.subject for one in previous.clauses if one.subject.words]
    if not named or not agrees("it", named[-1]):
        return "", None
    rivals = [one for one in previous.phrases if one.is_named and agrees("it", one)]
    is_sure = phrase.head.lemma == "one" or (named[-1].is_named and len(rivals) == 1)
    return (say(named[-1].words), previous) if is_sure else ("", None)


_BRACKET = 6
"""So many words a name and what stands in brackets behind it."""


def _is_told_before(sentence: Sentence) -> bool:
    """True if a clause before "it" in its sentence names what it may stand for."""
    at = next((one.index for one in sentence.tokens if one.text.lower() == "it"), 0)
    before = [one for one in sentence.phrases if one.words and one.words[-1].index < at]
    return sentence.clauses[0].index < at and any(agrees("it", one) for one in before)


def is_owner(sentence: Sentence, phrase: Phrase, token: Token) -> bool:
    """True for "A has the largest market": what is ranked is something of its holder's, and not the holder."""
    clause = clause_at(sentence, token.index)
    made = clause.piece("object") if clause is not None else None
    is_graded = token.tag in SUPERLATIVES and phrase.head.pos == "NOUN"
    return is_graded and clause is not None and clause.verb.main.lemma in _OWNING and _has_in(made, token)


def _is_said_of_subject(sentence: Sentence, clause: Clause, phrase: Phrase, token: Token) -> bool:
    """True if the clause says the rank of its subject: it is, has, is named or starts as the first of a set."""
    lemma, made = clause.verb.main.lemma, clause.piece("object")
    if lemma in _LINKING | {"prove"}:
        told = [one for one in clause.pieces if one.role == "predicate" or one.marker == "among"]
        return any(_has_in(one, token) for one in told) or (
            lemma == "be" and _is_behind_aside(sentence, clause, phrase)
        )
    is_had = made is not None and not {"as", ","} & {one.text for one in made.words[:2]}
    if is_had and _has_in(made, token) and lemma in _HAVING:
        return lemma not in _OWNING or phrase.words[0].tag != "PRP$"  # "had its worst fall": among its falls
    if clause.verb.passive and lemma in _NAMING and _is_told(clause, token):
        return True
    is_role = clause.subject.is_named and not (made is not None and lemma in _NAMING)
    owner = phrase.words[0].tag == "PRP$"
    return _is_as(clause, token) and (lemma in _BEGINNING or (is_role and not owner))


def _has_in(piece: Piece | None, token: Token) -> bool:
    """True if the superlative stands in the piece itself and not in a phrase behind a preposition."""
    if piece is None or token not in piece.words:
        return False
    before = [one for one in piece.words if one.index < token.index]
    than = next((at for at, one in enumerate(before[:-1]) if one.text == "than" and before[at + 1].pos == "NUM"), None)
    before = before[than + 1 :] if than is not None else before  # "more than ten" is a number
    for at, one in enumerate(before):
        behind = before[at + 1 :][:1]
        is_part = one.text.lower() in {"of", "among"} and (not at or before[at - 1].pos not in NOUNS)
        if (one.pos == "ADP" and not is_part) or (one.pos == "VERB" and one.lemma not in _LINKING | _OWNING):
            return False
        if one.pos == "NOUN" and not any(other.tag == "POS" or other.pos in {"NOUN", "CCONJ"} for other in behind):
            return False
    return True


def _is_behind_aside(sentence: Sentence, clause: Clause, phrase: Phrase) -> bool:
    """True for "is, according to many, the largest": nothing is told of the verb but what an aside cuts off."""
    verb, first = clause.verb.main.index, phrase.words[0].index
    marks = [sentence.tokens[verb + 1].text, sentence.tokens[first - 1].text] if verb < first else []
    return clause.piece("predicate", "complement") is None and marks == [",", ","] and first - verb < _ASIDE


def _is_as(clause: Clause, token: Token) -> bool:
    return any(piece.marker == "as" and token in piece.words for piece in clause.pieces)


def _is_told(clause: Clause, token: Token) -> bool:
    """True if the superlative heads what something is called, and stands in no phrase of place or time."""
    piece = next((one for one in clause.pieces if token in one.words), None)
    return piece is not None and piece.marker in {"", "as", "to"} and token in piece.words[:4]


def told_of(clause: Clause) -> str:
    """What a copula says of a rank that is its subject, up to what follows from it."""
    told = clause.piece("predicate") or clause.piece("complement")
    words = told.words if told is not None else ()
    said = say(words[1:] if words and words[0].text.lower() == "that" else words)
    told_of = _NOT_ONLY.sub(r"\1 and ", _SO.split(said)[0])
    is_one = len(words) > 1 and words[0].text.lower() == "one" and words[1].tag in PAST
    return f"a {clause.subject.head.text}{told_of.removeprefix('one')}" if is_one else told_of


def _is_quality(clause: Clause) -> bool:
    """True for "the first ones were rather dull": it says what they were like, and not which they were."""
    told = clause.piece("predicate")
    return (
        told is not None
        and told.words[-1].pos == "ADJ"
        and all(one.pos in QUALITIES | SEPARATING for one in told.words)
    )


def _is_one_of_several(clause: Clause) -> bool:
    """True for "the two brightest parts are a double star": what several make up holds no rank among them."""
    told = clause.piece("predicate")
    opens = told.words[0].text.lower() if told is not None else ""
    return clause.subject.number == "plural" and opens in INDEFINITE


def _becoming(sentence: Sentence, clause: Clause, verb: Token) -> str:
    """Who becomes it: the subject, or who is made or helped to: "saw her make history by becoming the first"."""
    if verb.tag in INFLECTED:
        return say(clause.subject.words)
    back = [one for one in sentence.tokens[clause.index : verb.index] if one.pos == "VERB" and one.tag == "VB"]
    first = back[-1] if back and verb.tag == "VBG" else verb
    at = first.index - 1 - (sentence.tokens[first.index - 1].text.lower() == "to")
    doer = sentence.tokens[at]
    return say((doer,)) if doer.pos in {"PRON", "PROPN"} else say(clause.subject.words)


def _is_thought(sentence: Sentence, phrase: Phrase) -> bool:
    """True behind "Thought to be" at the head of a sentence."""
    lead = [one.text.lower() for one in sentence.tokens[: phrase.words[0].index]]
    return bool(lead) and lead[0] in _THOUGHT and set(lead[1:]) <= {"to", "be", "as"}


def _named_behind(sentence: Sentence) -> str:
    """The subject behind "Thought to be the oldest …,"; empty where it names nothing."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    is_named = main is not None and (main.subject.head.pos != "PRON" or main.subject.head.say is not None)
    return say(main.subject.words) if main is not None and is_named else ""


def _after(sentence: Sentence, phrase: Phrase) -> str:
    """The name behind a comma, dash or colon and the rank: "the longest river, the Volga"."""
    tokens = sentence.tokens
    is_quoted = [one.text for one in phrase.words[-2:]] == [",", '"']
    end = phrase.words[-2].index if is_quoted else phrase.words[-1].index + 1
    is_several = phrase.number == "plural"
    lead = [one.text.lower() for one in tokens[max(0, phrase.words[0].index - 2) : phrase.words[0].index]]
    if end >= len(tokens) or tokens[end].text not in {",", "–", "—", ":"} or (is_several and lead != ["one", "of"]):
        return ""
    behind_mark = [one for one in tokens[end + 1 :] if one.pos != "PUNCT" and one.text != '"']
    is_titled = bool(behind_mark) and behind_mark[0].text.lower() in _ENTITLED
    if is_several and not is_titled:
        return ""
    if is_titled:
        return _title([one for one in tokens[behind_mark[0].index + 1 :] if one.text not in {'"', "“", "”"}])
    start = behind_mark[0].index if behind_mark else len(tokens)
    name = phrase_after(sentence, start, 0)
    if name is None or name.conjuncts or name.words[0].pos in {"DET", "PRON", "NUM", "ADP"}:
        return ""
    comma = next((at for at, one in enumerate(name.words) if one.text == ","), None)
    words = name.words[: comma if is_quoted else None]
    behind = next((one.text for one in tokens[words[-1].index + 1 :] if one.text != '"'), ".")
    return say(words) if behind in {",", ".", "–", "—", "”", ";"} else ""


def _title(words: Sequence[Token]) -> str:
    """The name that opens the words, hyphens in it."""
    parts = takewhile(lambda one: one.pos == "PROPN" or one.text == "-" or one.text.istitle(), words)
    return say(parts)


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


def behind_comma(sentence: Sentence, words: Words) -> str:
    """The subject that a rank leads in: "sheep" of "one of the first animals to be tamed, sheep are kept for milk"."""
    end = words[-1].index + 1
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    if main is None or words[0].index > 1 or [one.text for one in sentence.tokens[end : end + 1]] != [","]:
        return ""
    led = sentence.tokens[end + 1 : main.verb.words[0].index]  # the parse takes the rank for the subject
    is_name = 0 < len(led) <= _FEW_WORDS and led[-1].pos in NOUNS and all(one.pos != "PUNCT" for one in led)
    return say(led) if is_name else ""


_FEW_WORDS = 5
