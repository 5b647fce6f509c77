"""Keys with one word changed: a name, a number, or a word of the language for one of its own small set.

Whole other phrases of the article are no wrong answers: too often they are absurd beside the key, or right as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from lemminflect import getInflection, getLemma

from quizgen import knowledge
from quizgen.clauses import NOUNS, Token, Words
from quizgen.distractors import figures, kin, nations, numbers
from quizgen.distractors.article import does_the_same
from quizgen.distractors.changes import WORD, is_behind_head, is_in_term, is_tied, is_told, put
from quizgen.distractors.figures import Figure
from quizgen.distractors.fitness import content, is_fit
from quizgen.distractors.model import Query
from quizgen.distractors.support import are_at_hand, is_named, is_supported, text_of
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import CARDINALS

_NAME_BEFORE = re.compile(r"(?<!^The) ?\b[A-Z][\w’'-]+ $")
_LISTED_BEFORE, _LISTED_AFTER = re.compile(r"(?:,|\b(?:and|or))(?: [\w-]+)? $"), re.compile(r",| (?:and|or) ")
_EXPLAINED = re.compile(r" (?:\(|(?:\w+ )?(?:that|which|who|whom|whose) |such as |including |like )")
"""What is told of a thing behind it is seldom told of others: "an electric company that promoted AC power"."""
_OF_ONE = re.compile(r" of (?:the|its|his|her|their) ")
_LITERAL = frozenset({"event", "process", "substance"})
"""Nouns of these classes mean themselves before "of" and one particular thing: "the isolation of the country"."""
_SET_ASIDE = re.compile(r"\b(?:rather than|instead of) ")
"""What stands behind it is what the key is not: "a bridge rather than a tunnel"."""
_FAMILY = 4
_PREFIXES = ("anti", "inter", "over", "under", "trans", "counter")
_LONGEST, _ENOUGH = 4, 3
_CHANGED = frozenset(
    "city continent us_state element substance biomolecule hormone vitamin organ disease organelle taxon language "
    "religion currency season planet energy_source rock ideology government_form "
    "direction month weekday animal plant instrument sport".split()
)
"""Kinds whose things may change places in a longer phrase; people, bodies and events bring a story of their own."""
_MODIFYING = frozenset({"animal", "plant", "element", "substance", "language"})
"""Of these another may stand before a noun as well."""
_OF_CLAUSE = frozenset({"element", "substance", "rock", "energy_source", "animal", "language", "city", "us_state"})
"""Of these others are offered where the article has two of them: no fox lives in a cottage, no rail is of cobalt."""
_MODIFIERS = frozenset({"ADJ", "VERB", "NOUN"})
_CLASSICAL = {
    "mitochondrion": "mitochondria",
    "granum": "grana",
    "crista": "cristae",
    "archaeon": "archaea",
    "pilus": "pili",
    "stroma": "stromata",
    "ox": "oxen",
}
"""Plurals of the sciences that the inflecter does not know."""
_PARTS = frozenset({"organ", "organelle"})
_LIVING = frozenset({"animal", "plant", "organism"})
_JOINED = frozenset({"substance", "plant", "animal", "disease", "field", "place"})
"""Of these another may stand before a noun as well: "wheat kernels", "cancer research", "church choirs"."""
_OF_KIND = frozenset({"kind", "class", "kin"})
"""Frames that name the noun of the key: "What kind of funeral …"."""
_IN_PAIR = re.compile(r"\b(?:and|between|from) $")
"""What is told of two cities, a route or a distance, is told of few others."""
_COORDINATED = re.compile(r"(?:^|\b(?:an?|the|its|his|her|their) )(?:\w+ )?\w+ (?:and|or) $")
_SHARING = re.compile(r"(?:(?:an?|the) )?[a-z-]*[^s\W] (?:and|or) $")
"""Before two words a noun may be joined to the first: "a pulp and paper mill"; the bare singular one surely is."""
_COUNTED = re.compile(rf"\b(?:the|its|their|his|her) (?:{'|'.join(CARDINALS)}|\d+) ")
"""How many these are is known before the question: "the three powers"."""
_NAMED_THERE = re.compile(r"\b(?:called|named|nicknamed|known as) [“\"]?[A-Z]")
"""What has a name is the one thing of that name: "a helicopter called Ingenuity"."""
_MENTIONED = re.compile(r"\b(?:root|word|term|name|title|prefix|suffix|letter|syllable) $")
"""Behind it a word means itself, and no other of its set does."""
_PREPOSITION = re.compile(r"\b(?:of|for|in|on|at|from|with|by|between|among|into|about|against)\b")
_LONGEST_KEY = 11
"""Words: of a longer key, said four times with one word changed, a writer would put most into the stem."""
_IN_NAME = re.compile(r"(?:\b(?!(?:The|A|An)\b)[A-Z][\w-]*|\b(?:article|average of|number)) $")
"""The number behind it is part of a name ("Apollo 11"), or an amount that only "how much" would ask for."""
_LARGEST = 1000
"""From here on a bare number may be a year, which tells a study or a law from others and is no matter of knowledge."""


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with one thing in it changed: a word of a set, a country, another name, a number."""
    phrase = query.ask.phrase
    if phrase is not None and phrase.is_named and query.entry is None:
        yield from _of_set(query)
    if query.is_name_or_number or _NAMED_THERE.search(query.key):
        return
    if len(query.key.split()) > _LONGEST_KEY:
        return
    spans = list(_spans(query))
    ways = [[_from_set(query, span) for span in spans]]
    countries: list[Distractor] = []
    if query.entry is None:
        countries = [one for one in nations.find_others(query) if is_fit(one.text, query)]
        ways.insert(0, [iter(countries)])
        ways += [[nations.find_nationalities(query)], [_from_table(query, span) for span in spans], [_counts(query)]]
    for found in ([one for one in way if is_fit(one.text, query)] for group in ways for way in group):
        if len(found) >= _ENOUGH:
            yield from found
            return
    yield from countries


def _of_set(query: Query) -> Iterator[Distractor]:
    """Others of the set that a name is of as a whole: "the District Court" for "the Supreme Court"."""
    base = query.key.removeprefix("the ")
    others = [one for one in knowledge.siblings(base) if not (_may_be_so(query, one) or is_told(query, one))]
    query.rng.shuffle(others)
    for other in others:
        yield Distractor(text=f"{query.key[: -len(base)]}{other}", why="another of its set")


def _spans(query: Query) -> Iterator[re.Match[str]]:
    """Runs of words in the key, the longest first, the last first, that may be changed.

    Not those which stem or title name, nor the head that the stem asks the kind of, nor what a name stands before.
    Out of a clause only what it ends in: the rest is not what was asked for.
    """
    told = content(f"{query.ask.stem} {query.text.title}")
    phrase = query.ask.phrase
    head = phrase.head.text if phrase is not None and query.ask.frame == "kind" else ""
    size_of_key = len(WORD.findall(query.key))
    for size in range(min(_LONGEST, size_of_key), 0, -1):
        runs = list(re.finditer(rf"(?=(?<![\w-])([\w-]+(?: [\w-]+){{{size - 1}}})(?![\w-]))", query.key))
        for run in reversed(runs):
            is_inside = phrase is None and size == 1 and run.end(1) < len(query.key)
            is_head = bool(head) and head == run[1]
            rest = content(f"{query.key[: run.start(1)]} {query.key[run.end(1) :]}")
            is_hinted = content(run[1]) <= told or _is_of_family(run[1], told | rest)
            is_fixed = is_inside or is_head or is_hinted or _is_of_sort(query, run) or _is_remote(query, run)
            if not (is_fixed or is_behind_head(query, run.start(1)) or _is_bound(query.key, run)):
                yield run


def _is_remote(query: Query, run: re.Match[str]) -> bool:
    """True for what hangs two prepositions deep on the noun that answers, and for a noun described by two words.

    "The background for the contest in Ohio" is asked for the background; a red wooden church is one church.
    """
    phrase = query.ask.phrase
    if phrase is None:
        return False
    before = [token for token in phrase.words if query.key.find(token.text) < run.start(1)]
    is_deep = len(_PREPOSITION.findall(query.key[: run.start(1)])) > 1 and run.end(1) == len(query.key)
    is_head = run[1] == phrase.head.text
    return is_deep or (is_head and sum(token.pos == "ADJ" for token in before) > 1)


def _is_of_family(span: str, others: frozenset[str]) -> bool:
    """True if one of the others is of a word's family: "sulfur" for "sulfate"."""
    stems = {_stem(word) for word in others if len(word) > _FAMILY}
    return any(_stem(word) in stems for word in content(span) - others if len(word) > _FAMILY)


def _stem(word: str) -> str:
    """What a word shares with its family: its first letters, behind a prefix that many words have."""
    prefix = next((one for one in _PREFIXES if word.startswith(one)), "")
    return word[: len(prefix) + _FAMILY]


def _is_bound(key: str, run: re.Match[str]) -> bool:
    """True for a part of a name or word, of a list of three, for what a bracket explains, a noun bent by its "of"."""
    before, after = key[: run.start(1)], key[run.end(1) :]
    is_listed = "," in key and bool(_LISTED_AFTER.match(after) or _LISTED_BEFORE.search(before))
    if " " in run[1] and (_SHARING.match(before) or (_COORDINATED.search(before) and before[:2] in {"a ", "an"})):
        return True
    if _is_torn(before, run[1]) or is_in_term(key, run) or _SET_ASIDE.search(before) or _MENTIONED.search(before):
        return True
    named = _NAME_BEFORE.search(before)
    is_of_name = named is not None and (knowledge.country_of(named[0].strip()) is None or _is_land(run[1]))
    return is_of_name or is_listed or _is_figure(run[1], after) or bool(_EXPLAINED.match(after))


def _is_torn(before: str, span: str) -> bool:
    """True if a word of the tables runs into a span: "party leaders" of "political party leaders"."""
    pair = f"{before.split()[-1]} {span.split()[0]}" if before.strip() else ""
    return " " in span and bool(pair) and bool(knowledge.siblings(pair))


def _is_of_sort(query: Query, run: re.Match[str]) -> bool:
    """True for a living thing behind a participle that makes a sort of it: no lizard is a snapping one."""
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    first, last = run[1].split()[0], run[1].split()[-1]
    is_sort = any(
        one.text.endswith("ing") and one.pos in _MODIFIERS and two.text == first for one, two in pairwise(words)
    )
    return is_sort and knowledge.noun_class(_singular(last)) in _LIVING


def _is_land(span: str) -> bool:
    """True for what a nation has one of, or what it rules: "the American empire", "the Danish islands"."""
    return knowledge.noun_class(_singular(span.split()[-1])) in {"country", "place", "organisation"}


def _is_figure(word: str, after: str) -> bool:
    """True for a noun that may mean something else before "of": "a school of thought", "the heart of the city"."""
    found = knowledge.noun_class(word)
    is_of_one = bool(_OF_ONE.match(after)) and found in _LITERAL
    return after.startswith(" of ") and " " not in word and found != "person" and not is_of_one


def _from_set(query: Query, run: re.Match[str]) -> Iterator[Distractor]:
    """The key with another word of the set in a word's place."""
    if _is_no_noun(run[1], query) or _is_in_compound(query, run):
        return
    base, is_plural = _base(run[1], query)
    if knowledge.noun_class(base) == "disease" and query.key[: run.start(1)].lower().endswith("the "):
        return  # "the plague" is said as no other is
    country = knowledge.country_of(base)
    if country is not None and nations.is_of_one_country(query, run, country):
        return
    if knowledge.noun_class(base) == "place" and _makes_a_ware(query, run):
        return
    told = content(query.ask.stem) & content(base)  # in the key alone it would give it away
    others = [one for one in knowledge.siblings(base) if country is None or nations.is_like(one, query.key, run)]
    others = [one for one in others if _keeps_head(one, base, query) and told <= content(one)]
    query.rng.shuffle(others)
    others.sort(key=lambda one: one.lower() not in text_of(query.text))
    if is_supported(base, [one for one in others if _is_wrong(one, query)], query):
        yield from _exchanged(query, run, [_plural(one, run[1].split()[-1]) if is_plural else one for one in others])


def _is_no_noun(span: str, query: Query) -> bool:
    """True if the span's last word, though a noun by the tables, is none in the key: to petition is no petition."""
    used = _used(span, query)
    if used is None or used.pos in NOUNS or used.tag == "VBG":
        return False
    return used.pos != "ADJ" or knowledge.noun_class(span.split()[-1]) is not None


def _used(span: str, query: Query) -> Token | None:
    """A span's last word as the key has it."""
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    return next((token for token in words if token.text.lower() == span.split()[-1].lower()), None)


def _is_in_compound(query: Query, run: re.Match[str]) -> bool:
    """True for half a compound whose other half may say what it means: "car" of "a car crash", "site" of "a war site".

    A material, a living thing, a field or a place in the first half says no more than itself.
    """
    tokens = [token for sentence in query.finding.sentences for token in sentence.tokens]
    pairs = {
        (one.text.lower(), two.text.lower()) for one, two in pairwise(tokens) if one.pos == "NOUN" and two.pos in NOUNS
    }
    key, word = query.key.lower(), run[1].lower()
    before, behind = key[: run.start(1)].split()[-1:], key[run.end(1) :].split()[:1]
    if " " in word:  # of phagocytes of the immune system no other can be made
        return (word.split()[-1], *behind) in pairs
    is_last = (*before, word) in pairs and knowledge.noun_class(_singular(before[0])) not in _JOINED - {"place"}
    return is_last or ((word, *behind) in pairs and knowledge.noun_class(_singular(word)) not in _JOINED)


def _singular(noun: str) -> str:
    return str(next(iter(getLemma(noun, upos="NOUN")), noun))


def _makes_a_ware(query: Query, run: re.Match[str]) -> bool:
    """True for what a material stands before: of a plastic factory no plastic library can be made."""
    before = query.key[: run.start(1)].split()
    return bool(before) and knowledge.noun_class(before[-1]) == "substance"


def _keeps_head(other: str, base: str, query: Query) -> bool:
    """False where the stem asks for a kind of something and another would put something else in its place."""
    phrase = query.ask.phrase
    is_head = phrase is not None and query.ask.frame in _OF_KIND and phrase.head.lemma == base.split()[-1]
    return not is_head or other.split()[-1] == base.split()[-1]


def _from_table(query: Query, run: re.Match[str]) -> Iterator[Distractor]:
    """The key with another thing of the table in a name's place."""
    base, is_plural = _base(run[1], query)
    entry = knowledge.find(base)
    if entry is None or entry.kind not in _CHANGED or entry.name[:1].isupper() != base[:1].isupper():
        return
    if entry.kind == "language" and nations.is_ware(query.key, run):
        return
    if _is_like_no_other(entry, query.key[: run.start(1)]):
        return
    used = _used(run[1], query)
    if query.ask.phrase is None or (used is not None and used.tag == "VB"):
        return
    if entry.kind not in _MODIFYING and _is_modifier(run[1], query.ask.phrase.words):
        return
    if entry.kind == "city" and _IN_PAIR.search(query.key[: run.start(1)]):
        return
    part = replace(query, ask=replace(query.ask, key=base, phrase=None))
    others = [one.text for one in kin.find(part)]
    if entry.kind in _OF_CLAUSE:
        if " and " in query.key or not are_at_hand(others, query):
            return
        others.sort(key=lambda one: not is_named(query, one))
    if entry.kind in _PARTS and is_plural:  # a body has one larynx, but two lungs
        others = [one for one in others if not _is_single(one, entry.kind)]
    if entry.kind == "city":
        others = [one for one in others if _country(one) == entry.values("country")]
    if entry.name[:1].isupper() or is_supported(base, others, query):
        yield from _exchanged(query, run, [_plural(one, run[1].split()[-1]) if is_plural else one for one in others])


def _is_like_no_other(entry: Entry, before: str) -> bool:
    """True for "the plague", "the Earth", and for a planet that a thing is light-years from: as far from the next."""
    has_article = before.lower().endswith("the ")
    is_one = entry.kind == "disease" or (entry.name[:1].isupper() and "article" not in entry.attributes)
    return (has_article and is_one) or (entry.kind == "planet" and before.endswith("from "))


def _exchanged(query: Query, run: re.Match[str], others: list[str]) -> Iterator[Distractor]:
    for other in others:
        if not other.startswith("the ") and _is_wrong(other, query):
            yield Distractor(text=put(query.key, run, other), why=f"in place of “{run[1]}”")


def _is_wrong(other: str, query: Query) -> bool:
    """True unless it may be right as well, or stands in the question's own sentences."""
    is_right = _may_be_so(query, other) or does_the_same(other, query)
    return not (is_right or is_told(query, other) or is_tied(query, other))


def _is_single(part: str, kind: str) -> bool:
    """True for a part of which a body or cell has one, by its article in the tables."""
    entry = knowledge.find(part, kind)
    return entry is not None and entry.attributes.get("article") == "the"


def _country(city: str) -> tuple[str, ...]:
    entry = knowledge.find(city, "city")
    return entry.values("country") if entry is not None else ()


def _is_modifier(span: str, words: Words) -> bool:
    """True if another noun stands right behind the span: "brain" of "the brain chemical"."""
    last = span.split()[-1]
    pairs = pairwise(words)
    return any(one.text == last and two.pos in NOUNS for one, two in pairs)


def _base(span: str, query: Query) -> tuple[str, bool]:
    """The span with its last word in the singular, and whether it was a plural."""
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    last = span.split()[-1]
    token = next((one for one in words if one.text.lower() == last.lower() and one.tag == "NNS"), None)
    lemma = token.lemma if token is not None else "" if words else next(iter(getLemma(last, upos="NOUN")), "")
    if not lemma or lemma == last or knowledge.siblings(span):
        return span, False
    return f"{span.removesuffix(last)}{lemma}", True


def _plural(noun: str, own: str) -> str:
    """The plural of a noun; of one that ends as the key's does, the key's own form."""
    *first, last = noun.split()
    forms = (_CLASSICAL[last],) if last in _CLASSICAL else getInflection(last, tag="NNS", inflect_oov=True)
    is_same = own[: len(last) - 1] == last[:-1]
    return " ".join([*first, own if is_same else forms[0] if forms else f"{last}s"])


def _may_be_so(query: Query, other: str) -> bool:
    """True for what the article is about as well, where it speaks of how things are: it may be so of that too."""
    return query.in_present and other.lower() in text_of(query.text)


def _counts(query: Query) -> Iterator[Distractor]:
    """The key with another number of the things."""
    figure = figures.read(query.key)
    if figure is None or figure.style not in {"digits", "cardinal", "tens"} or _is_hidden(figure, query):
        return
    if numbers.is_bounded(query.ask.stem, query.finding.text, query.ask.gap or query.key):
        return
    if (
        figure.value == 1
        or _IN_NAME.search(figure.before)
        or figure.after.startswith("-")  # "a 900-foot mast": no question but one for its length would have it
        or query.ask.stem.startswith("Who ")  # it asks for nobody's number
        or _is_in_stem(figure, query)
        or "," in f"{figure.before}{figure.after}"
        or _COUNTED.search(query.key)
        or (figure.value >= _LARGEST and not figure.commas)
    ):
        return
    for text in numbers.others(figure, query):
        yield Distractor(text=text, why="another number")


def _is_in_stem(figure: Figure, query: Query) -> bool:
    """True for digits that the stem has, in a name too: "the perl5 list" tells of which version the key speaks."""
    digits = query.key[len(figure.before) : len(query.key) - len(figure.after)]
    return digits.isdigit() and re.search(rf"(?<!\d){digits}(?!\d)", query.ask.stem) is not None


def _is_hidden(figure: Figure, query: Query) -> bool:
    """True for a number word within a clause, which may count nothing, and for any in a reason, which it is not."""
    is_reason = query.key.startswith("because ")
    return query.ask.phrase is None and (is_reason or figure.style != "digits")
