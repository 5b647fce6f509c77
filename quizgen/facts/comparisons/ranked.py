"""Who or what holds a rank, read off the surface: "X, the first N in S", "X was the first N in S".

The rest of the sentence need not be askable: only the name, the verb between and the phrase of the rank are said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import SAYING
from quizgen.facts.comparisons.single import Sound, is_sound
from quizgen.facts.model import ANY_QUESTION, Ask, Wording
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import APOSTROPHE_S, INDEFINITE
from quizgen.knowledge.marks import STOPS
from quizgen.tags import FINITE, NOUNS, PRESENT, SUPERLATIVES
from quizgen.wording.asking import answer, name_alone
from quizgen.wording.statements import source_words
from quizgen.wording.words import NAMES, is_open, say
from quizgen.wording.words import sentence as as_sentence

_LINKS = frozenset("is was are were became becomes remains".split())
_SCOPES = frozenset("in of to for on among since that ever".split())
_ENDS = frozenset({",", ";", ".", "–", "—", ":", "(", ")", "--"})
_WHO = frozenset({"who", "which", "where", "when", "while", "but", "although", "because", "whose", "whom", "so"})
_HEDGED = frozenset("according may might could would should possibly probably perhaps reportedly allegedly if".split())
_PLACES = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_ANYTHING = frozenset("member neighbor neighbour producer leader exporter rival ancestor relative star pioneer".split())
"""Nouns of persons that name things and countries as well."""
_WHERE = frozenset({"in", "at", "on", "near", "from", "off"})
_SIZES = frozenset("large big high tall deep long wide small".split())
_LANDFORMS = frozenset(
    "desert mountain range peak volcano lake river island ocean sea bay gulf glacier waterfall canyon gorge valley "
    "plain plateau peninsula continent reef".split()
)
"""What the earth has for longer than any tale of it lasts."""
_RARE = 3.0
_MAX_WORDS, _MIN_BEHIND, _MAX_KEY, _MAX_SOURCE = 24, 2, 6, 8
_BEFORE_BECOMING = 2


@dataclass(frozen=True)
class Rank:
    """A rank and what holds it.

    Attributes:
        holder: who or what.
        verb: the linking verb that is said.
        words: the phrase of the rank, from its determiner on.
        source: "according to analysts, ", or empty.
    """

    holder: Phrase
    verb: str
    words: Words
    source: str = ""


def wording(sentence: Sentence, phrase: Phrase, token: Token, sound: Sound, holder: str) -> Wording:
    """The rank as a statement and as a question for its holder; nothing where it cannot be read off.

    Args:
        sentence: where it stands.
        phrase: the one that holds the superlative.
        token: the superlative.
        sound: of the article.
        holder: who or what is told to hold it.
    """
    rank = _rank(sentence, phrase, token, holder)
    if rank is None or len(rank.words) > _MAX_WORDS or is_open((*rank.words, *rank.holder.words)):
        return Wording()
    word = _word(rank)
    said = say(rank.words, rank.holder.words)
    name = name_alone(rank.holder) if word == "who" else say(rank.holder.words)
    asked = (_which_noun(rank, token) if word == "which" else "") or f"{word} {rank.verb} {said}"
    stem = as_sentence(f"{rank.source}{asked}", "?")
    text = as_sentence(f"{rank.source}{name} {rank.verb} {said}")
    if not word or len(name.split()) > _MAX_KEY or not is_sound(stem, name, sound.title):
        return Wording()
    ask = Ask("holder", stem, name, ANY_QUESTION, rank.holder, level="understand")
    return Wording(text, _turned(text, token, rank), None, (ask,))


def beside(sentence: Sentence, phrase: Phrase, token: Token) -> str:
    """The name right before a comma or dash and the rank, or empty."""
    words = _words(sentence, token)
    rank = _beside(sentence, words, phrase) if words is not None else None
    return say(rank.holder.words) if rank is not None else ""


def _which_noun(rank: Rank, token: Token) -> str:
    """ "Which state of India became the first to adopt it" for "became the first state of India to adopt it"."""
    to = next((one.index for one in rank.words if one.tag == "TO"), 0)
    noun = tuple(one for one in rank.words if token.index < one.index < to)
    if not rank.verb.startswith("bec") or not noun or noun[0].pos != "NOUN" or rank.words[0].text.lower() != "the":
        return ""
    lead = say(one for one in rank.words if one.index <= token.index)
    return f"which {say(noun)} {rank.verb} {lead} {say(one for one in rank.words if one.index >= to)}"


def _turned(text: str, token: Token, rank: Rank) -> tuple[str, ...]:
    other = knowledge.opposite_degree(token.text.lower())
    alone = rank.words[0].text.lower() not in {"one", "some", "among"}
    word = re.compile(rf"\b{re.escape(token.text)}\b")
    if other is None or token.tag not in SUPERLATIVES or not alone or len(word.findall(text)) != 1:
        return ()
    return (word.sub(other, text),)


def _word(rank: Rank) -> str:
    """Who for a person, which N where a table knows it, else what."""
    if rank.verb in {"are", "were"} or rank.holder.conjuncts:
        return ""
    heads = [one for one in rank.words if one.pos in NOUNS]
    head = next((one for one in heads if one.pos == "NOUN"), None)
    is_role = head is not None and knowledge.noun_class(head.lemma) == "person" and head.lemma not in _ANYTHING
    is_role = is_role or (rank.holder.kind == "person" and _is_national(rank.words))
    if is_role or rank.holder.kind == "person":
        return "who" if is_role else ""
    found = answer(rank.holder).word
    is_place = head is not None and knowledge.noun_class(head.lemma) in PLACES
    is_told = any(found == f"which {one.lemma}" for one in heads) or (rank.verb.startswith("bec") and is_place)
    return "which" if is_told else found if found.startswith("which ") else "what"


def _is_national(words: Words) -> bool:
    """True for "the first American to …": a nationality is the noun of the rank."""
    noun = next((two for one, two in pairwise(words) if one.pos == "ADJ" and two.pos in NOUNS), None)
    return noun is not None and noun.tag == "NNP" and knowledge.country_of(noun.text) not in {None, noun.text}


def _rank(sentence: Sentence, phrase: Phrase, token: Token, holder: str) -> Rank | None:
    words = _words(sentence, token)
    is_full = sentence.text.rstrip("”\"')")[-1:] == "."
    if words is None or token.index in sentence.quoted or not is_full:
        return None
    hedges = _HEDGED & {one.text.lower() for one in sentence.tokens}
    spoken = any(one.pos == "VERB" and one.lemma in SAYING for one in sentence.tokens)
    is_plain = not hedges and (not spoken or bool(sentence.quoted))
    told = (_beside(sentence, words, phrase) or _becoming(sentence, words, holder)) if is_plain else None
    return told or (_linked(sentence, words) if hedges <= {"according"} and not spoken else None)


def _words(sentence: Sentence, token: Token) -> Words | None:
    """From the determiner or possessor before the superlative to the end of what it ranks."""
    start = _start(sentence, token)
    if start is None:
        return None
    end = token.index + 1
    while end < len(sentence.tokens) and not is_end(sentence, end):
        end += 1
    words = sentence.tokens[start:end]
    scoped = any(one.tag in {"POS", "PRP$", "VBN"} or one.text.lower() in _SCOPES for one in words)
    return words if scoped and end - token.index - 1 >= _MIN_BEHIND else None


def _start(sentence: Sentence, token: Token) -> int | None:
    before = sentence.tokens[: token.index]
    if before and before[-1].text == "-" and len(before) > 1 and before[-2].text.lower() in _PLACES:
        return _start(sentence, before[-2])
    if before and before[-1].text.lower() in _PLACES:
        return _start(sentence, before[-1])
    if before and before[-1].text.lower() == "the":
        start = token.index - 1
        back = [one.text.lower() for one in sentence.tokens[max(0, start - 2) : start]]
        return start - 2 if back in (["one", "of"], ["some", "of"]) else start
    if before and before[-1].text in APOSTROPHE_S:
        owner = next(
            (one for one in sentence.phrases if one.words and one.words[-1].index == token.index - 1), None
        ) or next((one for one in sentence.phrases if one.words and one.words[-1].index == token.index - 2), None)
        return owner.words[0].index if owner is not None else None
    return None


def is_end(sentence: Sentence, index: int) -> bool:
    """True where the phrase of a rank ends: at a mark, a relative, a finite verb, an "and" that goes on."""
    token = sentence.tokens[index]
    if token.text in _ENDS or token.text.lower() in _WHO or token.tag in FINITE:
        return True
    following = sentence.tokens[index + 1 : index + 3]
    adds = bool(following) and following[0].text.lower() in INDEFINITE
    return token.pos == "CCONJ" and (adds or any(one.tag in FINITE for one in following))


def _beside(sentence: Sentence, words: Words, phrase: Phrase) -> Rank | None:
    """ "X, the first N in S": a name right before the comma or dash, and a comma, dash or stop behind."""
    start, end = words[0].index, words[-1].index + 1
    mark = sentence.tokens[start - 1].text if start else ""
    after = sentence.tokens[end].text if end < len(sentence.tokens) else "."
    is_one = words[0].text.lower() == "one"
    if mark not in {",", "–", "—", "("} or not (after in STOPS or (is_one and after == "and")):
        return None
    if phrase.number == "plural" and not is_one:
        return None
    listed = sentence.tokens[end + 1 : end + 3]
    is_listed = bool(listed) and listed[0].pos == "CCONJ" and listed[-1].tag not in FINITE
    if after == "," and is_listed and words[0].text.lower() == "the":
        return None
    holder = _ending_at(sentence, start - 1)
    if holder is None or (holder.number == "plural" and not _is_name(holder)) or holder.conjuncts:
        return None
    if _is_of_whole(sentence, holder, words):
        return None
    is_present = (_is_present(sentence) and "first" not in say(words)) or _lies_there_still(words)
    is_people = holder.determiner == "the" and any(one.tag == "NNPS" for one in holder.words)
    verbs = ("are", "were") if is_people and holder.number == "plural" else ("is", "was")
    return Rank(holder, verbs[not is_present], words)


def _lies_there_still(words: Words) -> bool:
    """True for the largest or highest piece of land or water of a region: it was so then, and is so now.

    What it is so of may be gone, or told by a clause: "in the Soviet Union", "that they had seen".
    """
    is_size = words[0].text.lower() == "the" and len(words) > 1 and words[1].lemma in _SIZES
    return (
        is_size
        and any(one.lemma in _LANDFORMS for one in words[2:4])
        and _OF_THEN.isdisjoint(one.text.lower() for one in words)
        and not any(knowledge.find(name, "former_state") for name in NAMES.findall(say(words)))
    )


_OF_THEN = frozenset({"then", "known", "ever", "that"})


def _is_of_whole(sentence: Sentence, name: Phrase, words: Words) -> bool:
    """True for the Oslo of "the roofs of Oslo, one of the finest sights in Norway": what is of it is ranked, it is not.

    A name of the ranked kind may be meant: "the mayor of Oslo, one of the richest cities".
    """
    start = name.words[0].index
    is_part = start > 1 and sentence.tokens[start - 1].text == "of" and sentence.tokens[start - 2].pos == "NOUN"
    ranked = next((one for one, two in pairwise(words) if one.pos == "NOUN" and two.pos not in NOUNS), words[-1])
    kinds = PLACES if name.kind in PLACES else {name.kind, "group"}
    return is_part and knowledge.noun_class(ranked.lemma) not in kinds


def _becoming(sentence: Sentence, words: Words, holder: str) -> Rank | None:
    """ "… by becoming the first N to V", "… and so became the first N to V", said of a name in the sentence."""
    before = sentence.tokens[max(0, words[0].index - 4) : words[0].index]
    if len(before) < _BEFORE_BECOMING or before[-1].lemma != "become":
        return None
    lead = [one.text.lower() for one in before[:-1]]
    is_done = before[-1].tag == "VBG" and lead[-1] in {"by", ","}
    is_joined = before[-1].tag == "VBD" and ("and" in lead[-2:] if before[-2].pos == "ADV" else lead[-1] == "and")
    found = next((one for one in sentence.phrases if say(one.words) == holder and _is_name(one)), None)
    return Rank(found, "became", words) if found is not None and (is_done or is_joined) else None


def _ending_at(sentence: Sentence, index: int) -> Phrase | None:
    """The name that ends right before a mark, a bracket between left out."""
    if index and sentence.tokens[index - 1].text == ")":
        index = next((one.index for one in reversed(sentence.tokens[:index]) if one.text == "("), index)
    found = [one for one in sentence.phrases if one.words and one.words[-1].index == index - 1 and _is_name(one)]
    found = [one for one in found if all(word.pos != "ADP" or word.text == "of" for word in one.words)]
    joined = [conjunct for one in sentence.phrases for conjunct in one.conjuncts]
    name = max(found, key=lambda one: len(one.words)) if found and not any(one in joined for one in found) else None
    return None if name is None or _tells_where(sentence, name) else _whole(sentence, name)


def _whole(sentence: Sentence, name: Phrase) -> Phrase:
    """ "the Institute of Arts" where the parse has cut the name before "of"."""
    start = name.words[0].index
    if start < 2 or sentence.tokens[start - 1].text != "of" or sentence.tokens[start - 2].pos != "PROPN":
        return name
    start -= 2
    while start and (sentence.tokens[start - 1].pos == "PROPN" or sentence.tokens[start - 1].text.lower() == "the"):
        start -= 1
    return replace(name, words=sentence.tokens[start : name.words[-1].index + 1])


def _tells_where(sentence: Sentence, name: Phrase) -> bool:
    """True for "Skarv in Norway, the oldest port" and "in Skarv, Norway, the oldest port": the rank may be that of
    either."""
    first = name.words[0].index
    before = sentence.tokens[max(0, first - 2) : first]
    if len(before) == 2 and before[0].pos == "PROPN" and before[1].text == ",":
        led = next((one for one in reversed(sentence.tokens[: first - 1]) if one.pos != "PROPN"), None)
        return led is not None and led.text.lower() in _WHERE
    return len(before) == 2 and before[0].pos in NOUNS and before[1].text in _WHERE


def _is_name(phrase: Phrase) -> bool:
    """True for a name, also one that the recogniser does not know: capitals throughout, or a rare word that opens."""
    bare = [one for one in phrase.words if one.pos not in {"DET", "CCONJ"} and one.text != "of"]
    if phrase.is_named or not bare:
        return phrase.is_named
    if bare[0].index == 0 and bare[0].pos != "PROPN":
        return len(bare) == 1 and frequency(bare[0].text) < _RARE
    return all(one.text[:1].isupper() for one in bare)


def _is_present(sentence: Sentence) -> bool:
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    if main is not None:
        return main.verb.tense == "present"
    finite = next((one.tag for one in sentence.tokens if one.tag in FINITE), "")
    return finite in PRESENT


def _linked(sentence: Sentence, words: Words) -> Rank | None:
    """ "X was the first N in S": a name or a resolved pronoun as subject, the verb, and the rank right behind it."""
    start = words[0].index
    verb = sentence.tokens[start - 1] if start else None
    if verb is None or verb.text.lower() not in _LINKS:
        return None
    clause = next((one for one in sentence.clauses if one.verb.finite.index == verb.index), None)
    if clause is None or clause.relation not in {"main", "conjunct", "reported"} or clause.verb.main is not verb:
        return None
    source = _source(sentence, clause)
    subject = clause.subject
    whole = _is_name(subject) or (subject.head.say is not None and not subject.head.open)
    if source is None or not whole or not _stands_before(sentence, clause, verb) or subject.number == "plural":
        return None
    return Rank(subject, verb.text.lower(), words, source)


def _source(sentence: Sentence, clause: Clause) -> str | None:
    """Who says so: empty if nobody, None where it cannot be named; what ends the sentence is said of all of it."""
    source = clause.source
    if source is not None:
        return f"{source_words(clause)}, " if source.named and not is_open(source.words) else None
    tail = told_behind(sentence)
    if tail:
        fits = not is_open(tail) and len(tail) <= _MAX_SOURCE and all(one.text not in _ENDS for one in tail)
        return f"according to {say(tail)}, " if fits else None
    return None if clause.relation == "reported" else ""


def told_behind(sentence: Sentence) -> Words:
    """The words of "…, according to N." at the end of a sentence; empty where nobody is named so."""
    tokens = sentence.tokens
    at = next((one.index for one in tokens[1:] if one.text.lower() == "according"), None)
    return tokens[at + 2 : -1] if at is not None and tokens[at - 1].text in _ENDS else ()


def _stands_before(sentence: Sentence, clause: Clause, verb: Token) -> bool:
    """True if nothing but a bracket stands between subject and verb, and no other time is fronted."""
    last = clause.subject.words[-1].index
    between = sentence.tokens[last + 1 : verb.index]
    bracket = not between or (between[0].text == "(" and between[-1].text == ")")
    limits = {"condition"} if verb.lemma == "become" else {"condition", "time"}
    limited = any(piece.front and piece.role in limits for piece in clause.pieces)
    return not limited and (bracket or (clause.shared and all(one.pos in {"ADV", "CCONJ"} for one in between[-2:])))
