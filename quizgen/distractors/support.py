"""What the article has to say for a wrong answer: it names others of the set, or leaves room for one place alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import PLACES, Sentence, Text
from quizgen.distractors.content import content
from quizgen.distractors.model import Query
from quizgen.facts.model import OF_SUBJECT, OF_TERM
from quizgen.knowledge.dictionary import frequency, is_superlative
from quizgen.knowledge.function_words import COMPASS
from quizgen.tags import COMPARATIVES, VERBAL

_TERM = 3.4
"""Zipf frequency below which a word is a term of its field (wordfreq)."""
_AT_HAND = 2
"""So many of three wrong answers have to tempt somebody who half remembers the article."""
_SPHERES = frozenset(
    "political economic military cultural technological scientific religious social strategic ideological commercial "
    "legal diplomatic financial".split()
)
_OF_SPHERES = frozenset(
    "interest partner partnership tie relation relationship power giant rival elite development influence cooperation "
    "assistance aid centre center hub leader leadership dominance importance purpose reason change reform".split()
)
"""Nouns that an adjective of any sphere of life may stand before; no hardship is scientific."""
_OF_LIFE = frozenset({"animal", "plant", "person", "place", "artefact", "group"})
"""Classes of common things: others of them are seldom heard and yet no terms."""
SIDES_OF_LAND = COMPASS | {"northern", "southern", "eastern", "western"}
_OF_LAND = frozenset(
    "coast side part half border region area bank shore end edge slope flank wing province frontier corner tip "
    "hemisphere district suburb outskirt gate entrance wall tower front city town state county island mountain "
    "province territory".split()
)
"""What has another beside it on another side; no medicine is southern, and the Earth has no eastern polar region."""
_PLAIN = frozenset({"activity", "animal", "country", "field"})
"""Classes whose words mean one thing: farming, a mule, a republic."""
_OF_MANY = knowledge.ORGANISMS | {"abstract", "substance", "disease", "process", "quantity", "event"}
"""Classes of what is at hand in many places at once: others of them may do or be the same."""
_COMMON = frozenset({"place", "artefact", "organisation", "document"})
"""Others of these are built, read and run in ways of their own, but for terms that are seldom heard."""
_BODIES = frozenset({"organisation"})
"""Of these alone that holds in the past as well."""
_OF_SORTS = frozenset({"abstract", "process", None})
_JOINING = frozenset("of in on for from with by to between about against among into and or called".split())
_BESIDE = frozenset("in at by on near and".split())
"""What tells where a thing is, who made it or what else is so, of one as well as of another."""
_DIGIT = re.compile(r"\d")
_ARTICLE = re.compile(r"^(?:the|an?|some|many) ")
_OPENING = frozenset({"DET", "ADJ", "NOUN"})
OPENING_INITIALS = re.compile(r"(?:(?:the|an?) )?[A-Z]{2,}(?: [a-z-]+)+$")
"""Initials that tell more of a common noun, as a name or word would: "DC power" beside battery power."""
_SHARED = 3
"""Letters that a noun and its plural begin with."""
_BEHIND = re.compile(r" (?:of|with|in|between|to|for|on|at|from|by)\b")
OF_KIND = frozenset({"kind", "class"})
"""Frames that ask for the very word that is changed: "What kind of funeral …"."""
_OPEN = frozenset(
    "spend cross visit live work travel stay pass reach arrive wander tour explore sail journey go walk settle stop "
    "see roam tread traverse belong".split()
)
"""Past deeds that may be told of several places: of one traveller, of one empire."""
_THE = re.compile(r"(?<!\bone of )(?<!\bamong )\bthe ([a-z]+)\b")
_SOLE = frozenset("most first last only sole main chief worst".split())
"""Words that tell of one alone behind "the", as superlatives do."""
_OF_SORT = re.compile(r"\b(?:examples?|types?|kinds?|forms?|sorts?) of\?$")
"""What a stem ends in that asks what something is a kind of."""
_ONE_PART = re.compile(
    r"(?<!as) (?:an?|one|another) (?:part|member|piece|portion|element|component|constituent|subset|branch) of\b"
)
_EXCEEDING = re.compile(r"(?!.*\bthat\b).*(?<! rather)(?<! other) than\b")
_DATED = re.compile(r"\d|\b(?:first|last|finally|before|after|when|while|century|year|age)\b")


@lru_cache(maxsize=1)
def text_of(text: Text) -> str:
    """The article in lower case; every word that may take a place is looked for in it."""
    return " ".join(sentence.text for sentence in text.sentences).lower()


@lru_cache(maxsize=1)
def naming(text: Text) -> dict[str, list[tuple[Sentence, frozenset[str]]]]:
    """The sentences of an article that have a lemma, each with all its lemmas; many words are looked for in them."""
    found: dict[str, list[tuple[Sentence, frozenset[str]]]] = {}
    for sentence in text.sentences:
        lemmas = frozenset(one.lemma for one in sentence.tokens)
        for lemma in lemmas:
            found.setdefault(lemma, []).append((sentence, lemmas))
    return found


def is_named(query: Query, *names: str) -> bool:
    """True if the article has one of some words or names, in the plural too."""
    whole = text_of(query.text)
    forms = [form for name in names for form in _forms(name.lower()) if form in whole]
    words = "|".join(map(re.escape, forms))
    return bool(words) and re.search(rf"\b(?:{words})\b", whole) is not None


def _forms(noun: str) -> set[str]:
    """A noun and what its plurals look like."""
    return {noun, f"{noun}s", f"{noun}es", f"{noun.removesuffix('y')}ies"}


def is_supported(base: str, others: Sequence[str], query: Query) -> bool:
    """True if others of its set may stand in the place of a word or term of the key and tempt.

    The article names two of them, or they are of one kind by themselves: terms of its field ("stroma", "granum"), or
    kinds of the one thing that the key ends in ("kinetic energy", "potential energy"). What is said of a church in one
    article fits a library or a factory as little as it tempts. An adjective gives way only where it is asked for, or
    before a noun of every sphere of life: that others of its set stand in an article tells nothing of their nouns.
    A term that is the key as a whole has the rest of its set beside it, as long as it can mean nothing else.
    """
    if base.lower() in SIDES_OF_LAND:
        behind = re.search(rf"\b{re.escape(base)}\s+([\w-]+)", query.key)
        return behind is None or behind[1].removesuffix("s") in _OF_LAND or behind[1][0].isupper()
    is_asked = query.ask.frame in OF_KIND or base == query.key.removeprefix("as ")
    if _are_terms(base, others) or _are_compounds(base, others) or (is_asked and _is_adjective(base, query)):
        return True
    if base.islower() and _is_adjective(base, query):
        return _is_of_any_sphere(base, query)
    if _is_whole(base, query):
        return True
    if not is_asked and _is_described(base, query):
        return False
    return _are_kinds(base, others, query) or are_at_hand(others, query)


def fits_by_itself(base: str, run: re.Match[str], query: Query) -> bool:
    """True if others of its set may stand in a noun's place though the article names none of them.

    The noun is the whole key, or its last one: a term of several words, somebody, what a preposition or "and" joins.
    Behind "and" and prepositions, but for "of", a kind of something stays unless the article has another's field.
    What is so of many (a fear, a food, a living thing) is changed in one scene only, or in what somebody says; common
    places and things in what is past, since at large other nouns and verbs go with them, and bodies with them always.
    """
    if _DIGIT.search(query.key) or (query.ask.phrase is None and not _is_verbless(query)):
        return False
    if content(base) & content(query.text.title):
        return False
    if _is_adjective(base, query) or _is_named(base) or not _is_at_end(base, run, query):
        return False
    named = knowledge.noun_class(base.split()[-1])
    if ((named is None or named in _OF_MANY) and not _is_of_scene(query)) or (
        named in _fixed(query) and " " not in base and not _is_rare(base)
    ):
        return False
    before = _ARTICLE.sub("", query.key[: run.start(1)]).split()
    if not _JOINING.isdisjoint(set(before) - {"of"}) and _is_of_other_field(base, query):
        return False
    if not before or before[-1] in _JOINING:
        return True
    if " " in base:  # an adjective may tell of its first word alone: "human population growth"
        is_of_living = knowledge.noun_class(base.split()[0]) in knowledge.ORGANISMS
        return named not in _OF_SORTS and not is_of_living and not _is_noun_in(query, before[-1])
    return named == "person" and len(before) == 1


def _fixed(query: Query) -> frozenset[str]:
    """The classes of common things that give way to no others of theirs."""
    return _COMMON if query.in_present else _BODIES


def _is_verbless(query: Query) -> bool:
    """True for a key without a verb that opens as a noun phrase does: what somebody is held to be, or lives on."""
    first, *rest = query.key.lower().split()
    tokens = [(token.text.lower(), token.pos) for one in query.finding.sentences for token in one.tokens]
    opens = any(text == first and pos in _OPENING for text, pos in tokens)
    return opens and not any(text in rest and pos in VERBAL for text, pos in tokens)


def _is_named(base: str) -> bool:
    """True for a name; initials before a noun are none: "TV programme"."""
    return base[:1].isupper() and OPENING_INITIALS.match(base) is None


def _is_at_end(base: str, run: re.Match[str], query: Query) -> bool:
    """True for the end of the key, and for a term of several words that is its head before a preposition."""
    behind, phrase = query.key[run.end(1) :].split(), query.ask.phrase
    is_told_apart = phrase is not None and run[1] == phrase.head.text and _is_of_scene(query)
    if is_told_apart and behind and behind[0] in _BESIDE:
        return True
    is_head = phrase is not None and " " in run[1] and run[1].split()[-1] == phrase.head.text
    return not behind or (is_head and behind[0] in _JOINING - {"and", "or"} and (behind[0] != "of" or _is_kind(base)))


def _is_kind(base: str) -> bool:
    """True for a kind of something that two others of its set are of: what it takes behind it they take as well."""
    last = base.split()[-1]
    return sum(one.split()[-1] == last for one in knowledge.siblings(base)) >= _AT_HAND


def _is_noun_in(query: Query, word: str) -> bool:
    """True for a noun of the key: the first half of a compound, of which its second half is a part."""
    phrase = query.ask.phrase
    return phrase is not None and any(token.text == word and token.pos == "NOUN" for token in phrase.words)


def _is_of_scene(query: Query) -> bool:
    """True for what is told of one time, or by somebody, or of one alone: others may be so at large, but not there.

    So too what something is called, or is a kind of: it is nothing else of the set.
    """
    if query.ask.frame in OF_TERM or is_of_one(query.ask.stem) or _OF_SORT.search(query.ask.stem):
        return True
    clause = query.finding.clause
    is_passing = clause is not None and (clause.verb.progressive or clause.verb.perfect)
    return is_passing or not query.in_present or query.ask.stem.startswith("According to ")


def is_of_one(stem: str) -> bool:
    """True for a stem that asks for what is the greatest, first or only one."""
    return any(word in _SOLE or is_superlative(word) for word in _THE.findall(stem))


def _is_whole(base: str, query: Query) -> bool:
    """True for the key as a whole, but for its article: a term of several words or a thing of a plain class."""
    phrase = query.ask.phrase
    if phrase is None or phrase.conjuncts:
        return False
    bare = _ARTICLE.sub("", query.key)
    is_whole = len(bare.split()) == len(base.split()) and bare[:_SHARED].lower() == base[:_SHARED].lower()
    return is_whole and (" " in base or knowledge.noun_class(base) in _PLAIN)


def _is_described(base: str, query: Query) -> bool:
    """True for a term of several words that an adjective before it tells more of: "the global financial crisis"."""
    first = base.split()[0].lower()
    pairs = (pair for sentence in query.finding.sentences for pair in pairwise(sentence.tokens))
    before = [one for one, two in pairs if two.text.lower() == first]
    is_living = knowledge.noun_class(first) in knowledge.ORGANISMS  # "swimming" is said of the fish alone
    return " " in base and any(one.pos == "ADJ" or (is_living and one.text.endswith("ing")) for one in before)


def are_at_hand(names: Sequence[str], query: Query) -> bool:
    """True if the article has two of some words or names."""
    return sum(is_named(query, one) for one in names) >= _AT_HAND


def _is_adjective(base: str, query: Query) -> bool:
    """True for a word that the question's own sentences have as an adjective."""
    tokens = [token for sentence in query.finding.sentences for token in sentence.tokens if token.text == base]
    return any(token.pos == "ADJ" for token in tokens)


def is_sphere(base: str, query: Query) -> bool:
    """True for an adjective of a sphere of life, of which several are true at once: reforms in politics and trade.

    What the article has of another sphere elsewhere may be right as well.
    """
    return base in _SPHERES and _is_adjective(base, query)


def _is_of_any_sphere(base: str, query: Query) -> bool:
    """True for a sphere of life before a noun that any other may stand before as well."""
    words = _BEHIND.split(query.key)[0].split()
    return is_sphere(base, query) and bool(words) and words[-1].removesuffix("s") in _OF_SPHERES


def _are_terms(base: str, others: Sequence[str]) -> bool:
    """True if a word or phrase and most of its set are seldom heard, as those of a science are, not of daily life."""
    every = (base, *others)
    if any(knowledge.noun_class(one) in _OF_LIFE for one in every) or all(one.endswith("er") for one in every):
        return False
    return _is_rare(base) and 2 * sum(map(_is_rare, every)) > len(every)


def _is_rare(term: str) -> bool:
    return min(frequency(word) for word in term.split()) < _TERM


def _are_kinds(base: str, others: Sequence[str], query: Query) -> bool:
    """True for terms of several words of which three others, at least, end as the key's does, not one of two joined.

    The term is what is asked for: what only stands beside it ("the shifts in the wool market") tells the field.
    """
    *_, last = base.split()
    if " " not in base or (query.ask.phrase is not None and (" and " in query.key or not _is_in_head(last, query))):
        return False
    return sum(one.split()[-1] == last for one in others) > _AT_HAND


def _are_compounds(base: str, others: Sequence[str]) -> bool:
    """True for a word with a hyphen of which three others end as it does: "Danish-speaking", "Dutch-speaking"."""
    last = base.rpartition("-")[2]
    return last != base and sum(one.rpartition("-")[2] == last for one in others) > _AT_HAND


def _is_of_other_field(base: str, query: Query) -> bool:
    """True for a kind of something of whose other kinds none is of the article's field: a steel mill beside films."""
    last = base.split()[-1]
    kinds = [one.split()[0] for one in knowledge.siblings(base) if one.split()[-1] == last != one]
    return last != base and len(kinds) > _AT_HAND and not is_named(query, *kinds)


def _is_in_head(noun: str, query: Query) -> bool:
    """True for a noun that stands before the first preposition of the key."""
    return any(word.startswith(noun[:-1]) for word in _BEHIND.split(query.key.lower())[0].split())


_FORMULA = re.compile(r"\b(?:[A-Z][a-z]?[\d₀-₉]*){2,}\b")


def is_given_away(query: Query) -> bool:
    """True for an element whose symbol stands in a formula of the stem: what makes CO2 is carbon."""
    symbol = query.entry.attributes.get("symbol", "") if query.entry is not None else ""
    formulas = [one for one in _FORMULA.findall(query.ask.stem) if re.search(r"[\d₀-₉]", one)]
    return bool(symbol) and any(re.search(rf"{re.escape(symbol)}(?![a-z])", one) for one in formulas)


def is_of_many_places(query: Query) -> bool:
    """True where a place is asked for without a time and others may be right: where one went, what an empire had."""
    clause, kinds = query.finding.clause, {query.kind}
    if query.entry is not None:
        kinds.add(knowledge.kind_of(query.entry).word_class)
    if clause is None or clause.verb.tense == "present" or PLACES.isdisjoint(kinds):
        return False
    return clause.verb.main.lemma in _OPEN and _DATED.search(query.ask.stem) is None


def is_of_one_whole(query: Query) -> bool:
    """True where one of the parts or members of something is asked for: another that is named is one, too."""
    return query.ask.frame in OF_SUBJECT and query.entry is not None and _ONE_PART.search(query.ask.stem) is not None


def exceeds(query: Query) -> bool:
    """True where that is asked for which is longer, or has more, than something: "Which river is longer than …?"."""
    clause = query.finding.clause
    compares = clause is None or any(token.tag in COMPARATIVES for token in clause.words)
    return compares and query.ask.frame in OF_SUBJECT and _EXCEEDING.match(query.ask.stem) is not None
