"""One thing has more or less of something than another: larger than, more … than, outrank, followed by, fewer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import TAKEN, Clause, Sentence, Text, Token
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.around_than import sides_of
from quizgen.facts.comparisons.baseline import is_purpose
from quizgen.facts.comparisons.built import FIGURE
from quizgen.facts.comparisons.comparing import Half, clause_at, covered, from_verb_on, half, matches, pairs
from quizgen.facts.comparisons.converse import degree, exchanged, from_other_side, how_compared
from quizgen.facts.comparisons.graded import holding
from quizgen.facts.comparisons.outranking import CUES, end_of_side, outranked
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses, turned_word, worded
from quizgen.facts.comparisons.whole import turned_round
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison
from quizgen.facts.pieces import is_rich
from quizgen.knowledge.dictionary import frequency, inflections_of
from quizgen.knowledge.function_words import MERELY, MORE_OR_LESS
from quizgen.tags import BASE_FORMS, COMPARATIVES, NOUNS, QUALITIES, VERBAL
from quizgen.wording.questions import inverted
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, lowered, say, tidy
from quizgen.wording.words import sentence as as_sentence

_ROUND = frozenset({"dozen", "score", "hundred", "thousand", "million", "billion"})
_IRREGULAR = frozenset("more less fewer better worse".split())
_CLASSED = frozenset("court house chamber education class school limit bound secondary animal plant order".split())
"""Lower courts and higher education are kinds, not degrees."""
_ADDED = re.compile(r",? (?:such as|including) |, (?:which|who|where|when|whose) ")
_A_WORD = 3.0
_LATER = re.compile(
    r"\b(?:made|makes?|becam?e|becomes|led to|leads? to|grew|grown|grows?|now|today|currently|than|"
    r"(?:more|less) likely)\b",
    re.IGNORECASE,
)
"""Without "than" it is said of what was before: something made it so, or it is so now."""
_LOOSE = re.compile(
    r"\b(no longer|any ?more|more than [\d£$€a-z]+|less than [\d£$€a-z]\S*|fewer than (?:\d+|one|two|three|half|ten)|"
    r"better than one|more or less|"
    r"once more|more and more|fewer and fewer|less and less|at least|sooner or later|any longer|later|former|"
    r"rather|earlier than expected|earlier|one more|two more|further)\b",
    re.IGNORECASE,
)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find comparisons of degree.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for _, sentence in pairs(text):
        seen: set[int] = set()
        for token in sentence.tokens:
            if token.index in seen or not _is_comparative(token) or _is_loose(sentence, token):
                continue
            than = _than(sentence, token.index)
            if than is not None and sentence.tokens[min(than + 1, len(sentence.tokens) - 1)].text.lower() == "to":
                continue
            if than is not None or (not _is_addition(sentence, token) and _tells(sentence, token)):
                end = end_of_side(sentence, than + 1) if than is not None else token.index + 2
                inner = {one.index for one in sentence.tokens[token.index + 1 : end] if one.tag in COMPARATIVES}
                own = {at for at in inner if sentence.tokens[at - 1].pos == "DET"}  # "and a better nose than" goes on
                seen |= set(range(token.index, end)) - own
                found = _degree(sentence, token, than, sound)
                if found.a and found.b and found.a.lower() not in {token.text.lower(), "we", "i"}:
                    yield found
        for match, words in matches(sentence, CUES):
            if words[0].index not in seen:
                yield from outranked(sentence, match, words, sound)


def _is_comparative(token: Token) -> bool:
    """True if the word is a comparative of a word that exists: the tagger takes "tiger" for one."""
    if token.tag not in COMPARATIVES or token.pos in NOUNS:
        return False
    if token.text.lower() not in _IRREGULAR and frequency(token.lemma) < _A_WORD:
        return False
    return token.text.lower() in _IRREGULAR or token.text.lower() in inflections_of(
        token.lemma, tag="JJR" if token.tag == "JJR" else "RBR"
    )


def _tells(sentence: Sentence, token: Token) -> bool:
    """True if a comparative with no "than" is what its clause tells: predicate, adverb, or on the object."""
    clause = clause_at(sentence, token.index)
    following = sentence.token_at(token.index + 1).lemma
    if (
        following in {"recent", "recently", "likely"}
        or token.text.lower() in {"older", "younger"}
        or (clause is not None and clause.relation == "condition")
    ):
        return False
    if clause is None or token.tag == "RBR":
        return True
    phrase = holding(sentence, token)
    if phrase is not None and is_purpose(sentence, phrase):
        return True
    piece = next((one for one in clause.pieces if token in one.words), None)
    if piece is None:
        return token in clause.subject.words[:3]
    place = piece.words.index(token)
    return place <= 3 or piece.verb is not None


def _is_addition(sentence: Sentence, token: Token) -> bool:
    """True for "more" before a noun, after a number or alone: it adds, and compares with nothing."""
    if token.text.lower() not in {"more", "less"}:
        return False
    before = sentence.tokens[token.index - 1].text.lower() if token.index else ""
    following = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    if before in {"far", "much"} or (following is not None and _ends_clause(sentence, token, following)):
        return False
    if before == "even" and following is not None and following.text.lower() in {"in", "at", "on"}:
        return False
    if before in {"or", "few", "some", "any", "no", "the", "much"} or (
        token.index and sentence.tokens[token.index - 1].pos == "NUM"
    ):
        return True
    return (
        following is None
        or _is_counted(sentence, following)
        or (following.pos not in QUALITIES and not (token.tag == "RBR" and following.text in {".", ",", "”", '"'}))
    )


def _is_counted(sentence: Sentence, following: Token) -> bool:
    """True for "more young people", "more Swiss towns": such adjectives have another comparative, or none."""
    behind = sentence.tokens[following.index + 1 : following.index + 4]
    noun = next((one for one in behind if one.pos not in {"ADJ", "CCONJ"}), None)
    own = inflections_of(following.lemma, tag="JJR") if following.pos == "ADJ" else ()
    is_own = any(frequency(one) > _A_WORD for one in own)
    return (is_own or following.text[:1].isupper()) and noun is not None and noun.tag == "NNS"


def _ends_clause(sentence: Sentence, token: Token, following: Token) -> bool:
    """True for "they fidget more": the last word of a clause, right behind its verb or object."""
    is_last = following.pos in {"CCONJ", "SCONJ"} or following.text in {",", ".", ";", "”"}
    before = sentence.tokens[token.index - 1] if token.index else None
    is_told = before is not None and before.pos in {"VERB", "NOUN"} and before.lemma not in _UNITS | _GETTING
    return is_last and is_told


_UNITS = frozenset("day year hour month time week dollar".split())
_GETTING = frozenset("pay cost earn spend do get make buy sell need want eat produce use offer give take have".split())
"""Verbs that "more" is the object of."""


_THINGS = frozenset({"organisation", "group", "place", "city", "country", "person", "artefact", "animal", "body-part"})
"""Classes of nouns that have no amount: of others "less" tells one."""


def _is_idle(sentence: Sentence, token: Token) -> bool:
    """True for "the town is more than the harbour", which is no quantity: there is more to it, not more of it."""
    word = token.text.lower()
    clause = clause_at(sentence, token.index)
    if word not in {"more", "less"} or token.index == 0 or sentence.tokens[token.index - 1].lemma != "be" or not clause:
        return False
    head = clause.subject.head.lemma
    opening, noun = (sentence.token_at(token.index + step) for step in (2, 3))
    if opening.text.lower() in {"that", "those"} or (opening.text.lower() == "the" and noun.lemma == head):
        return False  # "the population of Ely is more than that of Fen": both are of one kind, which has an amount
    sort = knowledge.noun_class(head)
    return sort in _THINGS if word == "less" else sort != "quantity"


def _is_loose(sentence: Sentence, token: Token) -> bool:
    before = sentence.tokens[token.index - 1].text if token.index else ""
    following = sentence.token_at(token.index + 1).lemma
    if before.lower() in {"little", "nothing", "no"} and following == "than":
        return True  # "little more than a shed" is a shed
    if before.lower() == "no" and _than(sentence, token.index) is not None:
        return True  # "no better place than this": nothing is better than the second side
    if following == "than" and (
        _is_idle(sentence, token) or (token.text.lower() == "more" and _takes_more(sentence, token))
    ):
        return True
    if before.lower() == "for" and following == "or":
        return True  # "for better or worse"
    if before.lower() == "or" and following in {"at", ",", "."}:
        return True  # "for a week or longer"
    counted = sentence.tokens[token.index + 2 : token.index + 3]
    is_count = bool(counted) and (counted[0].pos == "NUM" or counted[0].lemma in _ROUND)
    if following == "than" and is_count and token.text.lower() in MORE_OR_LESS:
        return True
    if following == "-" or (token.index == 0 and following.startswith("important")):
        return True
    if token.index and sentence.tokens[token.index - 1].pos == "ADP" and following in {"to", ",", "."}:
        return True
    if before in {"(", "and"} or following in _CLASSED or token.text.lower() in {"inner", "outer", "upper", "utter"}:
        return before != "and" or _than(sentence, token.index) is None
    loose = {one.index for _, words in matches(sentence, _LOOSE) for one in words}
    if token.index not in loose:
        return False
    than = _than(sentence, token.index)
    after = sentence.tokens[than + 1] if than is not None and than + 1 < len(sentence.tokens) else None
    return (
        after is None
        or than != token.index + 1
        or after.pos in FIGURE
        or after.text in {"$", "£", "€", "a", "half", "one"}
    )


_MULTIPLYING = frozenset({"double", "treble", "triple", "quadruple", "halve"})
_WITH_OBJECT = frozenset("affect concern cover include involve mean shape".split())


def _takes_more(sentence: Sentence, token: Token) -> bool:
    """True for "war affects more than soldiers", "does more than just burn": not that alone, and nothing less."""
    leading = [one.lemma for one in sentence.tokens[max(0, token.index - 3) : token.index] if one.pos != "ADV"]
    lead = leading[-1] if leading else ""
    behind = [one for one in sentence.tokens[token.index + 2 : token.index + 4] if one.text.lower() not in MERELY]
    if leading[-2:] == ["responsible", "for"] or (behind and behind[0].lemma in _MULTIPLYING):
        return True
    return lead in _WITH_OBJECT or (lead == "do" and bool(behind) and behind[0].tag in BASE_FORMS)


_OTHER_THAN = frozenset({"rather", "other"})
"""Words that take a "than" of their own: "do one thing rather than another"."""


def _than(sentence: Sentence, index: int) -> int | None:
    """Index of the "than" that a comparative takes: no other comparative may stand between, unless "and" joins them."""
    for token in sentence.tokens[index + 1 : index + 14]:
        if token.text.lower() == "than":
            is_of_other = sentence.tokens[token.index - 1].text.lower() in _OTHER_THAN and token.index - 1 > index
            return None if is_of_other else token.index
        if token.tag in COMPARATIVES and not _is_joined(sentence, token):
            return None
    return None


def _opens_other(sentence: Sentence, at: int) -> bool:
    """True for the "and" of "a worse ear and a better nose": the second has a comparison of its own."""
    behind = sentence.tokens[at : at + 3]
    return [one.pos for one in behind[:2]] == ["CCONJ", "DET"] and behind[-1].tag in COMPARATIVES


def _is_joined(sentence: Sentence, token: Token) -> bool:
    """True for the second of "richer and older", "a worse ear and a better nose"."""
    before = [one.pos for one in sentence.tokens[max(0, token.index - 2) : token.index]]
    return before[-1:] == ["CCONJ"] or before == ["CCONJ", "DET"]


def _degree(sentence: Sentence, token: Token, than: int | None, sound: Sound) -> Comparison:
    a, b, aspect = sides_of(sentence, token, than)
    a = _with_time(sentence, token, a)
    other = half(sentence, than + 1, end_of_side(sentence, than + 1)) if than is not None else None
    clause = holder(sentence, token.index, sound)
    if clause is not None and than is None and not _LATER.search(statement(clause)):
        clause = None
    special = _than_what(clause, than, other) if clause is not None and than is not None and other is not None else ()
    parts = degree(sentence, clause, token, than) if clause is not None and than is not None else None
    swapped = exchanged(parts) if parts is not None else ""
    opposite = turned_word(clause, token) if clause and _is_told(clause, token) else ()
    said = worded(
        clause,
        token.index,
        sound,
        turned=((swapped,) if swapped else ()) + opposite,
        special=special,
        restated=from_other_side(parts) if parts is not None else "",
    )
    if than is not None:
        said = turned_round(sentence, token, said, sound)
    compared = how_compared(parts) if parts is not None else None
    if compared is not None and said.text and is_rich(compared.stem, sound.title):
        said = replace(said, asks=(compared, *said.asks))
    value = _in_general(sentence, token, aspect) if than is None else ""
    told = Compared(a, b, aspect, value or _value(sentence, token, than, aspect), "")
    cue = f"{token.text.lower()}{' than' if than else ''}"
    return Comparison.of("more-less", rules.MORELESS, told, said, cue, sentence)


def _with_time(sentence: Sentence, token: Token, a: str) -> str:
    """ "Another flood in 1990" of "In 1990 the town saw another flood, worse than …": when it was tells which."""
    clause = clause_at(sentence, token.index)
    front = next((one for one in clause.pieces if one.front and one.role == "time"), None) if clause else None
    is_one = a.lower().startswith("another ") and front is not None and front.verb is None
    return f"{a} {lowered(front.words[0], say(front.words))}" if is_one and front is not None else a


def _is_told(clause: Clause, token: Token) -> bool:
    """True if the comparative is what the clause tells: it is the predicate, or heads the object of an outcome."""
    piece = next((one for one in clause.pieces if token in one.words), None)
    if piece is None or token.lemma == "great" or any(word.text.lower() in {"or", "off"} for word in piece.words):
        return False
    if piece.role == "predicate":
        return piece.words[-1] is token or (clause.verb.main.lemma in {"be", "become"} and token in piece.words[:3])
    return (
        piece.role in TAKEN
        and token in piece.words[:3]
        and clause.verb.main.lemma in {"have", "lead", "bring", "cause", "raise", "show", "make"}
    )


def _than_what(clause: Clause, than: int, other: Half) -> tuple[Ask, ...]:
    """ "What is A ADJ-er than?": where the statement ends in "than B" and B is a noun phrase."""
    text = statement(clause).rstrip(".")
    key = tidy(say(other.words))
    piece = clause.piece("predicate")
    is_thing = other.words[-1].pos in NOUNS and not any(one.pos in VERBAL for one in other.words)
    is_thing = is_thing and other.words[0].text.lower() not in {"any", "all", "in", "on", "at", "those", "that", "ever"}
    ends = (
        is_thing
        and text.endswith(f"than {key}")
        and piece is not None
        and piece.words[-1].index >= other.words[-1].index
    )
    if (
        not ends
        or piece is None
        or is_open(other.words)
        or other.clause is not None
        or len(key.split()) > 8
        or clause.verb.negated
    ):
        return ()
    first, rest = inverted(clause.verb)
    lead = say(token for token in piece.words if token.index <= than)
    stem = as_sentence(" ".join(f"what {first} {say(clause.subject.words)} {rest} {lead}".split()), "?")
    return (Ask("than-what", stem, key, WITH_STEM, None),)


def _with_second(sentence: Sentence, token: Token, aspect: str) -> str:
    """ "More useful and cheaper" where the aspect asks for both; else empty."""
    second = aspect.rpartition(" and how ")[2] if " and how " in aspect else ""
    behind = sentence.tokens[token.index + 1 : token.index + _NEAR]
    at = next((one.index for one in behind if second and second in {one.text.lower(), one.lemma}), None)
    return say(sentence.tokens[token.index : at + 1]) if at is not None else ""


_NEAR = 7


def _in_general(sentence: Sentence, token: Token, aspect: str) -> str:
    """ "Have fewer children" of "richer countries have fewer children": what is so of all of them; else empty."""
    clause = clause_at(sentence, token.index)
    return from_verb_on(clause) if clause is not None and aspect.startswith("whether they ") else ""


def _value(sentence: Sentence, token: Token, than: int | None, aspect: str) -> str:
    """The comparative with what it describes: "fewer boats", "two fewer", "not more useful", "one of the larger"."""
    if than is not None:
        before = sentence.tokens[token.index - 1] if token.index else None
        start = token.index - (before is not None and before.pos == "NUM")
        own = (at for at in range(token.index + 1, than) if _opens_other(sentence, at))
        return tidy(say(covered(sentence, start, next(own, than))))
    clause = clause_at(sentence, token.index)
    is_denied = clause is not None and clause.verb.negated and token.index > clause.verb.main.index
    phrase = holding(sentence, token)
    following = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    is_two = following is not None and token.lemma in {"more", "less"} and following.pos in QUALITIES
    told = token.text if following is None or not is_two else f"{token.text} {following.text}"
    if phrase is not None:
        told = _ADDED.split(say(one for one in phrase.words if one.index >= token.index))[0]
    else:
        told = _with_second(sentence, token, aspect) or told
    if [one.text.lower() for one in sentence.tokens[max(0, token.index - 3) : token.index]] == ["one", "of", "the"]:
        told = f"one of the {told}"
    return f"not {told}" if is_denied else tidy(told)
