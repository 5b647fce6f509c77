"""What it is, told in passing behind a comma or a dash: "the theory of the ether, the notion that light needs air"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Text, Token, Words
from quizgen.facts.askable import is_prose
from quizgen.facts.glossary import is_set_off, tells_apart
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, WRITTEN, Ask, Fact
from quizgen.facts.sorts import EVALUATING
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import AND_OR, ARTICLES, INDEFINITE
from quizgen.language.apposing import is_long_ago, lasts, lasts_or_not
from quizgen.quiz.model import ItemType
from quizgen.tags import COMPARATIVES, DEGREES, FINITE, MODIFYING
from quizgen.wording.words import is_open, lowered, say, sentence

_RARE, _RARE_QUALITY = 4.0, 3.0
"""Zipf frequency below which a noun, or an adjective before one, makes a term that readers have to be told."""
_MOST, _LEAST, _MOST_TERM = 16, 4, 6
"""Words of a definition, and the most of a term."""
_IDEAS = frozenset("notion idea belief view claim principle doctrine theory hypothesis assumption concept".split())
"""Nouns whose clause with "that" tells what they are."""
_MODIFYING = 2
"""Adjectives and nouns before its head that tell a body from others: "a coastal rescue service"."""
_JUDGING = EVALUATING | {"first", "second", "third", "last", "only"}
_ACTS = frozenset(
    "move shift change step blow boost benefit recognition walk sign part example way result kind characteristic "
    "feature property".split()
)
"""Nouns of what a thing is seen as here, and not what it is."""
_FOUNDING = frozenset("found establish launch create open start unveil set base headquarter locate".split())
"""Participles that tell when or where a body came about."""
_SUMMING = frozenset(
    "phenomenon process practice trend development event effect feat achievement habit tradition custom condition "
    "state situation pattern tendency decision policy activity relationship arrangement outcome problem".split()
)
"""Nouns that sum up what a whole clause tells: "carriers mate and have sick offspring, a phenomenon known as …"."""
_NOMINAL = frozenset({"NOUN", "PROPN", "DET", "ADJ", "NUM", "CCONJ"})
_TAKING_UP = frozenset({"WDT", "WP", "WP$"})


def find(text: Text) -> Iterator[Fact]:
    """Find terms and bodies with what they are behind them: frames "told-as", "one-that-is" and "kind-of-body".

    Args:
        text: the analysed article.
    """
    for found in text.sentences:
        if is_prose(found):
            ideas = tuple(_ideas(found))
            heads = {one.head for one in ideas}
            phrases = (*(one for one in found.phrases if one.words and one.head not in heads), *ideas)
            yield from (fact for phrase in phrases if (fact := _told(found, phrase)) is not None)


def _ideas(found: Sentence) -> Iterator[Phrase]:
    """Phrases as "the notion that …": the parser takes the clause for another part of the sentence."""
    for article, head, link in zip(found.tokens, found.tokens[1:], found.tokens[2:], strict=False):
        if head.lemma in _IDEAS and link.text == "that" and article.text in ARTICLES:
            rest = found.tokens[link.index :]
            clause = tuple(takewhile(lambda token: token.pos != "PUNCT", rest))
            yield Phrase((article, head, *clause), head, "term", "singular", article.text)


def _told(found: Sentence, phrase: Phrase) -> Fact | None:
    """What a phrase tells of the term before it, or None."""
    start, end = phrase.words[0].index, phrase.words[-1].index + 1
    if start < 2 or phrase.determiner not in ARTICLES or phrase.is_named or not _defines(phrase):
        return None
    if not is_set_off(found, phrase) or _goes_on(found, end):
        return None
    term = _term_before(found, start - 2, phrase)
    if term is not None and _is_of_subject(found, term):
        return None
    if found.quoted & {token.index for token in phrase.words}:
        return None  # how somebody puts it
    return None if term is None else _fact(found, term, phrase)


def _is_of_subject(found: Sentence, term: Phrase) -> bool:
    """True for the kiosk of "her home was a tin kiosk, a palace of dreams": what follows tells of the home as well."""
    told = (clause.piece("predicate") for clause in found.clauses)
    is_predicate = any(one is not None and one.phrase is not None and one.phrase.head == term.head for one in told)
    return is_predicate and term.determiner in INDEFINITE


def _defines(phrase: Phrase) -> bool:
    """True for a genus with what tells it apart, that neither praises nor compares."""
    head, words = phrase.head, phrase.words
    if head.pos != "NOUN" or head.lemma in _ACTS or phrase.is_numeric or phrase.possessor is not None:
        return False
    before = [one for one in words if one.index < head.index]
    if any(one.lemma in _JUDGING or one.tag in DEGREES for one in before):
        return False
    outside = takewhile(lambda one: one.tag not in _TAKING_UP and one.text != "that", words)
    return not any(one.tag in FINITE or one.pos == "CCONJ" for one in outside)


def _goes_on(found: Sentence, end: int) -> bool:
    """True where a list goes on behind the definition, or "and" joins something to it."""
    after = found.tokens[end : end + 2]
    joins = [one for one in after if one.pos != "PUNCT"][:1]
    return bool(joins) and (joins[0].pos == "CCONJ" or (after[0].text == "," and joins[0].pos in _NOMINAL))


def _term_before(found: Sentence, last: int, phrase: Phrase) -> Phrase | None:
    """The term that ends there and is of the definition's kind; None where two could be meant."""
    ending = [one for one in found.phrases if one.words and one.words[-1].index == last and one.head != phrase.head]
    fitting = [one for one in ending if _is_term(found, one, phrase)]
    alike = [one for one in fitting if _are_alike(one, phrase)]
    chosen = fitting if len(ending) == 1 and phrase.head.lemma not in _SUMMING else alike
    return chosen[0] if len(chosen) == 1 else None


def _are_alike(term: Phrase, phrase: Phrase) -> bool:
    """True if both are ideas, or things of one class."""
    if term.head.lemma in _IDEAS:
        return phrase.head.lemma in _IDEAS
    known = term.kind if term.is_named else knowledge.noun_class(term.head.lemma)
    return known is not None and known == knowledge.noun_class(phrase.head.lemma)


def _is_term(found: Sentence, term: Phrase, phrase: Phrase) -> bool:
    words = term.words
    before = found.tokens[words[0].index - 1].text if words[0].index else ""
    lead = found.tokens[words[0].index - 2] if words[0].index > 1 else words[0]
    if before in {"for", "to", "with"} and lead.text[:1].isupper() and lead.index and words[0].text[:1].isupper():
        return False  # half of "Coast for Kids"
    if before == "and" and lead.pos == "ADJ":
        return False  # "colder and wetter, a blow": how it is, whatever the tagger says
    if before in AND_OR and phrase.number == "plural":
        return False  # "psalms and canticles, the oldest songs" tells of both
    if before == "as" and lead.tag == "VBN":
        return False  # "each, known as a reeve, the right": the comma ends what is told of "each"
    is_bare = term.determiner == "" and not term.is_named and words[0].index > 0
    if is_bare and _goes_before(found.tokens[words[0].index - 1]):
        return False  # half of a longer name
    if before == "," or len(words) > _MOST_TERM or term.conjuncts or is_open(words) or term.number != phrase.number:
        return False
    if any(one.tag in COMPARATIVES for one in words):
        return False  # "the north is wetter, a climate that …"
    if term.possessor is not None or any(one.pos in {"NUM", "VERB"} or one.text in {",", '"', "("} for one in words):
        return False
    return _is_body(term) or (
        not term.is_named
        and term.determiner in {"", "a", "an", "the"}
        and (_is_rare(words) or _is_named_idea(term))
        and not any(map(_is_short_form, words))
        and not any(one.tag == "VBD" for one in phrase.words)  # a thing that was once, not what it is
    )


def _goes_before(token: Token) -> bool:
    """True for a word before a bare term that is a part of it; a rare one may be tagged as a verb."""
    is_rare = token.pos == "VERB" and frequency(token.lemma) < _RARE_QUALITY
    return token.pos in MODIFYING or is_rare


def _is_named_idea(term: Phrase) -> bool:
    """True for "the theory of …", "the principle of …"."""
    return term.head.lemma in _IDEAS and term.determiner == "the" and _is_of_something(term)


def _is_of_something(phrase: Phrase) -> bool:
    return next((one.text for one in phrase.words if one.index > phrase.head.index), "") == "of"


def _is_body(term: Phrase) -> bool:
    is_name = all(one.pos in {"PROPN", "DET", "ADP"} or one.text == "-" for one in term.words)
    return is_name and term.kind in knowledge.BODIES


def _is_one_body(term: Phrase) -> bool:
    """True for "the folkmoot", one body or group by a common noun, which need not be there any more."""
    return term.determiner == "the" and not _is_named_idea(term)


def _is_short_form(token: Token) -> bool:
    """True for a formula or an initialism: it means what it is short for."""
    return len(token.text) > 1 and (token.text.isupper() or any(mark.isdigit() for mark in token.text))


def _is_rare(words: Words) -> bool:
    return any(_frequency(one) < (_RARE_QUALITY if one.pos == "ADJ" else _RARE) for one in words)


def _frequency(token: Token) -> float:
    return frequency(token.text) if token.pos in {"NOUN", "PROPN", "ADJ", "X"} else 9.0


def _fact(found: Sentence, term: Phrase, phrase: Phrase) -> Fact | None:
    told = key_of_words(phrase.words, term.words, most=_MOST, least=_LEAST)
    if not told:
        return None
    is_body = _is_body(term)
    is_past = (is_body or _is_one_body(term)) and _is_past(found, term) and not lasts(phrase)
    if is_past and lasts_or_not(phrase) and not is_long_ago(one.text for one in found.tokens):
        return None
    ask = _body(term, phrase, told, is_past=is_past) if is_body else _one(term, phrase) or _meaning(term, phrase, told)
    if ask is None:
        return None
    name = lowered(term.words[0], say(term.words))
    be = "are" if term.number == "plural" else "was" if is_past else "is"
    roles = (("term", name), ("definition", told))
    return Fact("definition", "facts.apposed", sentence(f"{name} {be} {told}"), roles, (found,), None, (ask,))


def _body(term: Phrase, phrase: Phrase, told: str, *, is_past: bool) -> Ask | None:
    """ "What kind of service is Havn?", where it is one of its kind."""
    is_told = (tells_apart(phrase) and not _only_places(phrase)) or len(phrase.modifiers) >= _MODIFYING
    if phrase.determiner == "the" or not is_told or knowledge.noun_class(phrase.head.lemma) not in knowledge.BODIES:
        return None
    stem = f"what kind of {phrase.head.text} {'was' if is_past else 'is'} {say(term.words)}"
    return Ask("kind-of-body", sentence(stem, "?"), told, WRITTEN, level="understand")


def _only_places(phrase: Phrase) -> bool:
    """True if behind its head stands where it is, or when it was made: "a firm in Oslo", "a club founded in May"."""
    behind = [one for one in phrase.words if one.index > phrase.head.index]
    return behind[0].text.lower() in {"in", "at", "near", "from", "outside"} or behind[0].lemma in _FOUNDING


def _one(term: Phrase, phrase: Phrase) -> Ask | None:
    """ "What is the main ore of tin?": one thing is "the … of" another."""
    if (
        phrase.determiner != "the"
        or not _is_of_something(phrase)
        or phrase.number == "plural"
        or term.determiner == "the"
    ):
        return None
    stem = sentence(f"what is {say(phrase.words)}", "?")
    key = lowered(term.words[0], say(term.words))
    return Ask("one-that-is", stem, key, WITH_STEM, term)


def _meaning(term: Phrase, phrase: Phrase, told: str) -> Ask | None:
    """ "What is meant by …?", and plainly what an idea with its own "of" is."""
    inside, outside = ({one.lemma for one in words if one.pos in MODIFYING} for words in (term.words, phrase.words))
    is_of_somebody = term.determiner in INDEFINITE and knowledge.noun_class(phrase.head.lemma) == "person"
    if not tells_apart(phrase) or inside <= outside or is_of_somebody:
        return None  # "a cellist, a pioneer of jazz" tells of the one who is both
    bare = say(term.words[1:] if term.determiner else term.words)
    plain = f"what is {say(term.words)}" if _is_named_idea(term) else f"what is meant by the term “{bare}”"
    is_name = any(one.pos == "PROPN" for one in term.words)
    types: frozenset[ItemType] = frozenset() if is_name else WRITTEN  # a place is no term
    return Ask("told-as", sentence(plain, "?"), told, types, level="understand")


def _is_past(found: Sentence, term: Phrase) -> bool:
    """True in a sentence of the past, and where what stands beside the term was told as past."""
    main = next((one for one in found.clauses if one.relation == "main"), None)
    told = main or next((one for one in found.clauses if one.subject.head == term.head), None)
    return told is not None and told.verb.tense == "past"
