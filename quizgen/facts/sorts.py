"""What kind of thing: a thing whose noun says little and its modifiers much ("a state funeral", "a federal court")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import SITES, Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, is_copula, kept, parts, tells
from quizgen.facts.keys import before_participle, key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.knowledge.connectives import TOO
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.knowledge.function_words import INDEFINITE, NOT_DEFINITE, POSSIBLE
from quizgen.tags import COMPARATIVES, DEGREES, MEANINGFUL, MODIFYING, NOUNS, RELATIVES, WH_WORDS
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import say

_MAX_KEY, _MIN_KEY = 14, 2
_MAX_STEM = 19
_TERM = 3.3
"""Zipf frequency below which a noun is a term of its field (wordfreq)."""
EVALUATING = frozenset(
    "significant important major key good great common essential useful popular big large huge serious real growing "
    "typical famous prominent rare simple beautiful new recent other another different such same similar "
    "certain".split()
)
"""Adjectives that praise or point elsewhere: what they are said of is described, not defined."""
VAGUE = EVALUATING | frozenset(
    "small minor dramatic strong bad old particular various many several long short vast considerable substantial "
    "special own whole entire full total main first last next early late true possible available unusual nice "
    "remarkable unique strict clear difficult easy hard additional further more less few little opposing better "
    "worse crucial vital central basic general frequent only single numerous diverse wide broad high low deep mere "
    "sheer lasting powerful successful notable leading valuable interesting explicit definite complete closely "
    "related intermediate poor rich young elderly average overall equal adequate sufficient enough current present "
    "former future previous earlier later alternative separate distinct individual increased reduced rising "
    "one-of-a-kind world-famous outstanding brilliant talented gifted skilled fine superb impressive well-known "
    "exceptional participating local extra expected remaining surrounding existing resulting effective efficient "
    "perfect ideal excellent wonderful terrible horrible simple complex abundant plentiful scarce inexpensive "
    "expensive cheap costly affordable living second third fourth fifth sixth multiple pure emerging bizarre strange "
    "odd weird curious peculiar puzzling baffling surprising astonishing startling striking stunning intriguing "
    "fascinating mysterious exciting amazing".split()
)
"""Adjectives that praise, measure, count or place: they do not say of what kind something is."""
_SORTLESS = frozenset(
    "member list mix mixture combination mean share source day year month week century period percentage proportion "
    "third quarter access right authority power front back name word theme figure risk institution act topic "
    "challenge threat concern base being function".split()
)
"""Nouns that "what kind of" does not go with, or that want what they are of; the tables hold the lightest."""
_RELATIVE = frozenset({"WDT", "WP", "WP$", "VBG", "VBN"})
_SHOWING = frozenset("show depict picture portray see hear watch notice catch imagine describe film".split())
WHERE = frozenset({"in", "at", "on", "near", "within", "around", "across", "throughout"})
"""Prepositions of where a thing is, which does not tell its kind."""
_PLACING = WHERE | {"during"}
_BESIDE_KIND = frozenset({"from", "against", "by", "to", "towards", "toward", "about", "over"})
"""Prepositions of what a thing comes from or bears on, which does not tell its kind."""
_CALLED = frozenset({"called", "named", "titled", "entitled", "known", "dubbed"})
_COUNTING = frozenset({"many", "some", "few", "several", "most", "numerous", "various", "countless"})
_NAME = 3
"""Words with a capital before a noun that make with it the name of one thing."""
_QUALITIES = frozenset({"color", "colour", "shape", "size"})
"""What a thing has one of: nobody asks for its kind."""
_IDLE = frozenset({"take", "make", "give", "do"})
"""Verbs that only carry their object: what is made or taken is what is done."""


def find(text: Text) -> Iterator[Fact]:
    """Find kinds.

    Args:
        text: the analysed article.
    """
    title, halves = title_words(text.title), halves_of_terms(text)
    for found, clause in askable(text):
        ask = _asked(clause, title) if _is_firm(clause) and not _is_added(found, clause) else None
        if ask is not None and ask.phrase is not None and ask.phrase.head.lemma not in halves:
            yield Fact("other", "facts.sorts", statement(clause), parts(clause), (found,), clause, (ask,))


def halves_of_terms(text: Text) -> frozenset[str]:
    """The nouns that the article only ever says behind one other word: the dioxide of "carbon dioxide".

    A kind of it is no kind of thing; of a substance that has kinds ("greenhouse gas") it is.

    Args:
        text: the analysed article.
    """
    before: dict[str, list[str]] = {}
    for sentence in text.sentences:
        for one, two in pairwise(sentence.tokens):
            if two.pos in NOUNS:
                before.setdefault(two.lemma.lower(), []).append(one.lemma.lower() if one.pos in MODIFYING else "")
    return frozenset(
        noun
        for noun, words in before.items()
        if len(words) > 1 and len(set(words)) == 1 and words[0] and not _has_kinds(noun)
    )


_PLAIN, _PLAIN_STUFF = 4.7, 4.5
"""Zipf frequencies from which a noun, and one for a substance, stands for a class by itself: a bill, an acid."""


def _has_kinds(noun: str) -> bool:
    least = _PLAIN_STUFF if knowledge.noun_class(noun) == "substance" else _PLAIN
    return frequency(noun) >= least


def _is_added(found: Sentence, clause: Clause) -> bool:
    """True where "also" adds to what the sentence has told of the same subject: that kind is as good an answer."""
    around = found.tokens[clause.words[0].index : clause.words[-1].index]
    others = (one.subject.head for one in found.clauses if one is not clause and one.relation != "relative")
    subject = clause.subject.head
    is_told = any(one.lemma == subject.lemma and one.index != subject.index for one in others)
    return is_told and any(token.lemma in TOO for token in around)


def _is_firm(clause: Clause) -> bool:
    """True for what is so: what may be has other answers, and what is no longer so has none."""
    verb = clause.verb
    parted = verb.main.lemma == "have" and any(one.words[0].text.endswith("ed") for one in clause.pieces)
    is_past = any(say(one.words).lower() == "no longer" for one in clause.pieces)
    is_planned = verb.modal == "would" and clause.source is None  # by whom, and when, stands elsewhere
    return not (verb.negated or verb.modal in POSSIBLE or is_planned or parted or is_past)


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    piece = _thing(clause)
    phrase = piece.phrase if piece is not None else None
    if piece is None or phrase is None or not _has_a_kind(phrase, clause):
        return None
    words = _without_phrase_behind(_to_relative(piece.words, phrase.head), phrase.head)
    bare = before_participle(words, phrase.head.index)
    words = bare if _tells_kind(bare, phrase.head) else words
    if any(token.tag in COMPARATIVES for token in words):
        return None  # "a milder disease than measles" is no kind
    others = (*kept(clause, piece), *_where_behind(piece.words, words))
    others = tuple(sorted(others, key=lambda one: one.words[0].index))
    if any(token.tag == "PRP$" and token.text.lower() == "their" for one in others if one.front for token in one.words):
        return None  # "in their need": whose stands behind the question word
    standing = words_of(clause, others)
    key = key_of_words(words, standing, most=_MAX_KEY, least=_MIN_KEY)
    if (
        not key
        or not tells(standing, title)
        or not _tells_kind(words, phrase.head)
        or _is_one_case(clause, words, phrase.head)
    ):
        return None
    noun = say((phrase.head,))
    stem = ask_piece(clause, f"what {noun}" if noun in _QUALITIES else f"what kind of {noun}", others)
    if len(stem.split()) > _MAX_STEM or repeats(stem, " ".join(word for word in key.split() if word != noun)):
        return None
    return Ask("kind", stem, key, WITH_STEM, phrase, level="understand")


def _thing(clause: Clause) -> Piece | None:
    """What is asked for: the object, or a copula's predicate, if nothing unclear stands beside it."""
    if is_copula(clause):
        piece = clause.piece("predicate") if clause.verb.main.lemma in {"be", "become"} else None
    else:
        piece = clause.piece("object") if not clause.verb.passive else None
    if piece is None or piece.front or piece.verb is not None or clause.piece("indirect", "complement"):
        return None
    if clause.verb.main.lemma in _IDLE and not is_copula(clause):
        return None
    beside = [one for one in kept(clause) if one is not piece and not one.front and one.role != "time"]
    if is_copula(clause) and any(map(_is_distance, clause.pieces)):
        return None  # "is a star 50 light years from Earth": how far away it is goes with the noun
    return piece if all(one.marker and not one.comma and one.marker != "like" for one in beside) else None


def _is_distance(piece: Piece) -> bool:
    """True for "about 40 miles from Oslo" behind the predicate."""
    return (
        not piece.front
        and any(token.pos == "NUM" for token in piece.words[:3])
        and "from" in {token.text for token in piece.words}
    )


def is_sortless(head: Token) -> bool:
    """True for a noun of which nobody asks what kind of it something is: a way, a member, access."""
    return head.pos != "VERB" and (head.lemma in _SORTLESS or knowledge.is_empty(head.lemma))


def typed_word(words: Words) -> str:
    """ "which script", "what kind of energy" for words whose modifiers tell which, or of what kind; else empty."""
    head = words[-1] if words else None
    if head is None or head.pos != "NOUN" or not head.text.islower() or is_sortless(head):
        return ""
    is_own = knowledge.noun_class(head.lemma) in {"person", "group", "time", "measure"}
    if is_own or not _tells_kind(words, head):
        return ""
    if any(token.pos in {"ADP", "VERB", "PRON", "PUNCT"} and token.text != "-" for token in words):
        return ""
    if words[0].text.lower() == "the":
        tells_which = any(token.pos in NOUNS or token.text[:1].isupper() for token in words[1:-1])
        return f"which {head.text}" if tells_which else ""
    is_free = words[0].pos != "DET" or words[0].text.lower() in INDEFINITE
    return f"what kind of {head.text}" if is_free else ""


def is_told(subject: Phrase) -> bool:
    """True unless a subject is one common word that many fields have: "pronunciation" of what?"""
    is_name = subject.is_named or subject.head.pos == "PROPN"
    return len(subject.words) > 1 or is_name or frequency(subject.head.lemma) < _TERM


def _has_a_kind(phrase: Phrase, clause: Clause) -> bool:
    head = phrase.head
    subject = clause.subject
    if is_copula(clause) and (is_sortless(subject.head) or subject.kind == "person"):
        return False
    if is_copula(clause) and phrase.number == "plural" and clause.verb.finite.text in {"is", "was", "has"}:
        return False  # "what kind of habits is a sign of age"
    if phrase.determiner not in NOT_DEFINITE or phrase.conjuncts or phrase.is_named or phrase.is_numeric:
        return False
    if head.pos != "NOUN" or not _is_noun(head) or is_sortless(head) or phrase.possessor is not None:
        return False
    if knowledge.noun_class(head.lemma) in {"person", "group", "time", "measure"}:
        return False
    if _is_half_of_name(phrase):
        return False
    said = {token.lemma for token in words_of(clause, ()) if token.pos in MODIFYING}
    return head.lemma not in said and head.text.islower()


def _is_noun(head: Token) -> bool:
    """False for what the dictionary has for an adjective alone: "a dependable, though inexact, indicator"."""
    return set(lemmas_of(head.text.lower())) != {"ADJ"}


def _is_half_of_name(phrase: Phrase) -> bool:
    """True for the "up" of a runner-up, the award of a name of several words, what is called so, and "many stars"."""
    head = phrase.head
    before = [token for token in phrase.words if token.index < head.index]
    is_joined = bool(before) and before[-1].text in {"-", "–"}
    named = [token for token in before if token.text[:1].isupper() and token.index]
    is_place = len(named) == len(before) > 0 and knowledge.noun_class(head.lemma) in SITES
    is_called = any(token.index == head.index + 1 and token.text in _CALLED for token in phrase.words)
    return (
        is_joined
        or len(named) >= _NAME
        or is_place
        or is_called
        or any(token.lemma.lower() in _COUNTING for token in before)
    )


def _to_relative(words: Words, head: Token) -> Words:
    """The words up to a relative clause that would make the key too long, if modifiers before it tell the kind."""
    if len(words) <= _MAX_KEY:
        return words
    ends = [at for at, (one, after) in enumerate(pairwise(words), 1) if one == head and after.tag in RELATIVES]
    return words[: ends[0]] if ends else words


def _is_one_case(clause: Clause, words: Words, head: Token) -> bool:
    """True for somebody's own word in quotation marks, and for one thing in the past that only a clause tells."""
    if any(token.text in {"“", "”", '"'} for token in words):
        return True
    behind = next((token for token in words if token.index == head.index + 1), None)
    if behind is not None and behind.tag == "VBG" and clause.verb.main.lemma in _SHOWING:
        return True  # "shows a boy feeding ducks" tells what is going on
    is_deed = clause.verb.tense == "past" and not is_copula(clause)
    return is_deed and not any(token.pos in MODIFYING and token.index < head.index for token in words)


def _without_phrase_behind(words: Words, head: Token) -> Words:
    """The words up to a place or time behind the noun, or to any phrase where what stands before it tells the kind.

    Where something is, whom it is from or against whom it is won does not tell its kind.
    """
    behind = next((at for at, token in enumerate(words) if token.index == head.index + 1), None)
    opens = words[behind].text.lower() if behind is not None else ""
    is_beside = opens in _BESIDE_KIND or (opens == "with" and _is_done_with(words[behind:]))
    is_told = is_beside and _tells_kind(words[:behind], head)
    return words[:behind] if opens in _PLACING or is_told else words


def _is_done_with(words: Words) -> bool:
    """True for "with the" and no name, which tells by what means it is done: "songs with the harp"."""
    return words[1:2] != () and words[1].text == "the" and all(token.text.islower() for token in words)


def _where_behind(told: Words, words: Words) -> tuple[Piece, ...]:
    """What says where the thing is: it is asked for there, and for no other place."""
    left = told[len(words) :]
    is_placing = bool(left) and told[: len(words)] == words and left[0].text.lower() in _PLACING
    is_whole = len(left) > 1 and not any(token.tag in WH_WORDS for token in left)
    return (Piece("place", left, left[0].text.lower()),) if is_placing and is_whole else ()


def _is_left_over(vague: list[Token], words: Words) -> bool:
    """True for a word that praises or counts in a row of adjectives or a compound: "cheap, natural", "world-famous"."""
    marks = {token.index for token in words if token.text in {",", "-", "–"}}
    return any({token.index - 1, token.index + 1} & marks for token in vague)


def _is_of_land(token: Token, head: Token) -> bool:
    """True for "Norwegian", which tells where a thing is from and not of what kind it is, and for a town's own name."""
    is_name = token.pos == "PROPN" and knowledge.noun_class(head.lemma) in SITES
    return is_name or (token.pos in {"ADJ", "PROPN"} and knowledge.country_of(token.text) is not None)


_BESIDE_OTHERS = frozenset(
    "another other different such same similar comparable equivalent identical alternative".split()
)
"""Adjectives that set a thing beside one told of elsewhere: which kind it is, that one tells."""
_HOW_MUCH = frozenset({"much", "many", "little", "few", "enough", "too", "so", "very"})


def _tells_kind(words: Words, head: Token) -> bool:
    before = [token for token in words if token.index < head.index and token.pos in MEANINGFUL]
    behind = [token for token in words if token.index > head.index]
    if any(token.tag in DEGREES | {"POS", "CD"} or token.pos == "NUM" for token in words):
        return False
    if any(token.lemma.lower() in _BESIDE_OTHERS for token in before):
        return False
    if before and all(token.lemma.lower() in _HOW_MUCH for token in before):
        return False
    vague = [token for token in before if {token.lemma.lower(), token.text.lower()} & VAGUE or _is_of_land(token, head)]
    told = len(vague) < len(before) and not _is_left_over(vague, words)
    dashes = {token.index for token in words if token.text in {"-", "–"}}
    is_half = head.index - 1 in dashes or any(token.index in dashes for token in words[-2:])  # "runner-up to Ann"
    if (behind and behind[0].text.lower() == "of") or is_half:
        return False
    return told or bool(behind and behind[0].tag in _RELATIVE)
