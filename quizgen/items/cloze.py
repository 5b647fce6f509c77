"""Sentences with one gap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import PLACES, Mention, Phrase, Text, Token
from quizgen.facts.model import Ask, Finding
from quizgen.items.as_well import fits_as_well
from quizgen.items.difficulty import difficulty
from quizgen.items.gaps import (
    ERA,
    Gap,
    is_given_away,
    is_one_of_several,
    is_placed,
    is_short_for,
    is_told,
    is_unit,
    whole_term,
    with_gap,
    without_bound,
    without_symbol,
)
from quizgen.items.half_names import is_half_name, is_half_of_pair, is_year_of_name
from quizgen.items.levels import level_of_question
from quizgen.items.model import Candidate
from quizgen.items.provenance import asks_of, feedback, in_context, is_numeric, rule, sources, tags, texts
from quizgen.items.swaps import figure_in
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.language.bounds import DAYS
from quizgen.quiz.gaps import gapped
from quizgen.quiz.model import Cloze
from quizgen.quiz.numbers import CARDINALS, is_year

_CLAUSED = frozenset({"way", "reason", "moment", "time"})
"""Nouns that a clause follows with nothing between: "one way nectar is made"."""
_HINTS = frozenset(
    {
        "year", "person", "country", "city", "number", "percentage", "term", "place", "organisation", "date",
        "amount of money", "length of time", "time of day", "event", "name",
    }
)  # fmt: skip
"""All that a hint may say."""
_KIND_HINTS = frozenset(
    "continent region planet ocean sea river lake mountain desert island war battle treaty revolution university "
    "company newspaper language religion currency science sport prize month season element substance hormone disease "
    "animal plant god people period".split()
)
"""Nouns of the tables' kinds that say more than "name", "term" or "place" does."""
_OF_KIND = {
    "percent": "percentage", "money": "amount of money", "duration": "length of time", "date": "date", "year": "year",
}  # fmt: skip
_OF_CLASS = {
    "person": "person", "country": "country", "city": "city", "place": "place", "organisation": "organisation",
    "event": "event", "time": "name",
}  # fmt: skip
_PLURAL = re.compile(r"[A-Z]{2,}s$")
"""Several of a class, by a short form: MPs, CEOs."""
_OF_SKY = frozenset({"star", "moon"})
"""What is no place in everyday speech."""
_MAX_WORDS = 35
_LOCAL = frozenset("country city place continent region ocean sea river lake mountain desert island".split())
_OFTEN = 2
_FEWEST = 6
"""Fewer words around a gap, its end mark among them, force nothing (Congress passed such an act): readers accepted four
of fourteen."""
_LOOKS = (
    (re.compile(r"\d ?[ap]\.?m\b|\d o[’']clock$|\bnoon$|\bmidnight$"), "time of day"),
    (re.compile(r"\blight[- ]years?$", re.IGNORECASE), "number"),
    (re.compile(r"^(?:#|№|[Nn]o\.) ?\d"), "number"),
    (
        re.compile(
            r"(?:half|halves|thirds?|quarters?|(?:four|fif|six|seven|eigh|nin|ten)ths?)$|\bone (?:in|out of) ",
            re.IGNORECASE,
        ),
        "",
    ),
    (ERA, "year"),
    (re.compile(r"(?:\d(?:st|nd|rd|th)|first|second|third|[a-z]th|teen) century\b", re.IGNORECASE), "date"),
    (re.compile(r"(?:%|\bper ?cent)$"), "percentage"),
)
"""What a key that ends so is, whatever a recogniser takes it for; no hint of the list says "fraction"."""
_ORDINAL = re.compile(r"(?:\w*(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\d+(?:st|nd|rd|th))$")
_OF_NAME = re.compile(r" (?!centur)[a-z]")
"""Behind a rank: "the second ____" of wars, waves and ages is a name, and of centuries a date."""
_POINTS = frozenset({"zero"})
"""Numbers that name a point of a scale behind a quality, and count nothing: "absolute zero"."""
_BESIDE = re.compile(
    r"^(?:although|though|while|whereas) |\bthat [^,]+ and that |, (?:while|whereas|although) "
    r"|\bbut (?:the|its|their|many|some|most) [^,]+ "
    r"|\band (?:[A-Z]\w+ |the [\w ]+ |he |she |they )(?:says?|said|thinks?|thought|believes?|estimates?)\b",
    re.IGNORECASE,
)
_ONE_CASE = re.compile(r"\b(?:as in|such as|for example,?|including|like) $")
_GENERAL = 3.0
"""Zipf frequency from which a noun is no term of a field (wordfreq)."""
_ONE_EXAMPLE = re.compile(
    r"^[^,]* (?:is|are|was|were) (?:an?|one|some|other)? ?(?:\w+ )?(?:examples?|kinds?|forms?|types?) of\b"
)
"""Behind it an example of a class: others are, too."""
_ONE_OF_MANY = re.compile(r"\bone of the \w+")
_ANY_OF_MANY = re.compile(r"\bthe [a-z]+s of (?:the )?$")
_NUMBERED = re.compile(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) $")
"""Behind a rank a term may be half of a name: "the third ____" for the Third Assessment Report."""
_PART_OF = re.compile(r"\b(?:central|full|whole|entire|(?:mid|(?:north|south|east|west)(?:ern)?)[a-z]*) $")


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a cloze of every question whose key stands once in the finding's sentence and is not given away there."""
    made: dict[str, list[range]] = {}
    for finding, ask in (*asks_of(findings, "cloze"), *_figures(findings)):
        gap = with_gap(finding.text, ask.gap or ask.key)
        if gap is None or len(finding.text.split()) > _MAX_WORDS:
            continue
        gap = without_bound(*gap) if is_numeric(ask) else gap
        hint = hint_for(ask, gap[1], text)
        if hint == "term":
            gap = without_symbol(*_with_noun_before(finding, whole_term(*gap)))
        is_sound = (
            _is_number_open(gap, text) if is_numeric(ask) else _is_forced(gap, hint, text, is_term=ask.frame == "term")
        )
        if not is_sound or (ask.frame in {"figure", "in-place", "term"} and _BESIDE.search(finding.text)):
            continue  # a figure of one half only: what the other half says has nothing to do with it
        span = range(len(gap[0]), len(gap[0]) + len(gap[1]))
        if any(span.start < other.stop and other.start < span.stop for other in made.get(finding.text, [])):
            continue
        before, key, after = gap
        before = in_context(finding, before)
        marked = gapped(before, key, after)
        if marked is None:
            continue
        made.setdefault(finding.text, []).append(span)
        item = Cloze(
            text=marked,
            hint=hint,
            accept=[form for form in ask.accept if form != key],
            feedback=feedback(finding),
            source=sources(finding, ask),
            rule=rule(finding, "cloze", ask.frame),
            level=level_of_question(finding, ask, numeric=is_numeric(ask)),
            difficulty=difficulty("cloze", f"{before} {after}", key, texts(finding)),
            tags=tags(finding),
        )
        yield Candidate(item, finding, ask, ask.frame, is_numeric(ask))


def _with_noun_before(finding: Finding, gapped: Gap) -> Gap:
    """The gap of a lone noun with the noun or, at the head, the adjective that makes a term of it: "hand mould"."""
    before, key, after = gapped
    pairs = (pair for sentence in finding.sentences for pair in pairwise(sentence.tokens))
    first = next((one for one, two in pairs if two.text == key and one.space and _makes_term(one)), None)
    if first is None or first.lemma in knowledge.NAMING | DAYS | _CLAUSED:
        return gapped
    if not f" {before}".endswith(f" {first.text} "):
        return gapped
    lead = before.removesuffix(f"{first.text} ")
    if re.search(r"(?:,|\b(?:and|or|to)) $", lead):
        return gapped  # a verb of a row, taken for a noun: "take evidence, conduct inquiries"
    return lead, f"{first.text} {key}", after


def _in_lower_case(key: str) -> str:
    """A common noun with what stands before it, as it is spelt inside a sentence."""
    return f"{key[:1].lower()}{key[1:]}" if " " in key else key


def _makes_term(word: Token) -> bool:
    """True for a noun before another, a plant or animal that the tagger has for an adjective ("cedar groves"), and what
    opens a sentence: "Slow ____" leaves half of it to be read."""
    is_thing = word.tag == "JJ" and knowledge.noun_class(word.text) in {"plant", "animal", "substance"}
    return word.tag == "NN" or is_thing or (word.index == 0 and word.tag in {"JJ", "NNP"})


def _is_half(key: str, text: str) -> bool:
    """True for the "two" of "two hundred times": half of a number."""
    return re.search(rf"\b{re.escape(key)} (?:hundred|thousand)\b", text) is not None


def _figures(findings: Sequence[Finding]) -> Iterator[tuple[Finding, Ask]]:
    """The one number of a statement that no question asks for, with its unit."""
    asked = {finding.text for finding in findings if any(is_numeric(ask) for ask in finding.asks)}
    told: set[str] = set()
    for finding in findings:
        if finding.clause is not None and finding.text not in asked | told:
            told.add(finding.text)
            figure = figure_in(finding.text)
            is_whole = figure is not None and figure.key != "first" and not _is_half(figure.key, finding.text)
            if figure is not None and is_whole and not finding.clause.verb.negated:
                yield finding, figure


def _is_number_open(gapped: Gap, text: Text) -> bool:
    """True if the title does not hold the number, and no article before it tells its first sound."""
    before, key, after = gapped
    if (key.lower() in _POINTS and _is_quality(before)) or _is_converted(*gapped):
        return False
    if (_ORDINAL.fullmatch(key) and _OF_NAME.match(after)) or _ONE_CASE.search(before) or is_year_of_name(before, key):
        return False
    is_part = re.match(r"(?:the )?(?:first|second|latter|last|other) (?:half|third|quarter)", key, re.IGNORECASE)
    return not is_part and not re.search(r"\ban?\s+$", before, re.IGNORECASE) and key.lower() not in text.title.lower()


_IN_BRACKETS = re.compile(r"\d ?(?P<one>[^\s()\d]+) \((?:\w+ )?_ ?(?P<other>[^\s()]+)\)")
_BEFORE_BRACKETS = re.compile(r"_ ?(?P<one>[^\s()]+) \((?:\w+ )?[–−-]?\d[\d.,]* ?(?P<other>[^\s()\d]+)\)")
_FIGURES = re.compile(r"[–−-]?\d[\d.,]*")


def _is_converted(before: str, key: str, after: str) -> bool:
    """True for a number beside the same amount in another unit: "20 °C (____ °F)" can be worked out."""
    text = f"{before}{_FIGURES.sub('_', key)}{after}"
    found = _IN_BRACKETS.search(text) or _BEFORE_BRACKETS.search(text)
    families = {knowledge.unit(found[name]) for name in ("one", "other")} if found is not None else set()
    return len(families) == 1 and families.isdisjoint({None, "money"})


_PREPOSITIONAL = frozenset("near below under over round about above like down".split())


def _is_quality(before: str) -> bool:
    """True if the last word is an adjective, and none that may be a preposition."""
    last = before.split()[-1] if before.strip() else ""
    return "ADJ" in lemmas_of(last) and last not in _PREPOSITIONAL


def _is_forced(gapped: Gap, hint: str, text: Text, *, is_term: bool) -> bool:
    """True if the gap is one whole thing that the rest forces and neither the rest nor the title names."""
    before, key, after = gapped
    if is_given_away(*gapped) or is_one_of_several(*gapped) or is_half_name(*gapped):
        return False
    texts = [one.text for one in text.sentences]
    if is_half_of_pair(*gapped, texts) or is_short_for(f"{before} {after}", key, texts):
        return False
    if not is_term and not is_unit(_in_lower_case(key) if hint == "term" and not before else key):
        return False
    if is_told(text.title, key) or key == _initials(text.title) or (hint == "person" and key[:1].islower()):
        return False
    if _ONE_OF_MANY.search(after) or _is_of_a_time(before) or len(f"{before} {after}".split()) < _FEWEST:
        return False
    if hint == "term" and (_is_loose(key, text) or fits_as_well(gapped, text) or _ONE_EXAMPLE.search(after)):
        return False
    if " " in key and key[:1].islower() and _NUMBERED.search(before):
        return False
    if hint in _LOCAL and (_ANY_OF_MANY.search(before) or _PART_OF.search(before)):
        return False
    return not (hint in _LOCAL and (is_placed(before, key) or _is_scene(key, text)))


def _is_loose(key: str, text: Text) -> bool:
    """True for a common noun of nothing that can be seen, which the article says once: another says as much there."""
    noun = re.sub(r"^an? ", "", key)
    if not (noun.isalpha() and noun.islower()):
        return False
    lemma = next(iter(lemmas_of(noun).get("NOUN", ())), noun)
    is_general = knowledge.noun_class(lemma) in {"abstract", None} and frequency(lemma) >= _GENERAL
    said = sum(any(token.lemma == lemma for token in sentence.tokens) for sentence in text.sentences)
    return is_general and said <= 1


def _initials(title: str) -> str:
    """The capitals that begin its words: a short name of what it names."""
    return "".join(word[0] for word in title.split() if word[0].isupper())


def _is_of_a_time(before: str) -> bool:
    """True behind a noun of time: "the month ____" lacks its comma, and asks for a word of some calendar."""
    words = before.split()
    return bool(words) and words[-1].isalpha() and words[-1].islower() and knowledge.noun_class(words[-1]) == "time"


def _is_scene(key: str, text: Text) -> bool:
    """True for the country that the article is about: half of all that it says of countries is of this one."""
    counts = {one.name: one.count for one in text.mentions if one.kind == "country"}
    mine = sum(count for name, count in counts.items() if knowledge.same(name, key))
    return mine > _OFTEN and 2 * mine > sum(counts.values())


def hint_for(ask: Ask, key: str, text: Text) -> str:
    """What kind of thing a gap wants, in a word of the closed list.

    The tables and the class of the key's last word count for more than the recogniser's label.
    """
    phrase = ask.phrase
    if is_numeric(ask):
        return _numeric_hint(ask, key)
    is_of_many = _PLURAL.match(key) or (key.isupper() and knowledge.is_role(key))  # an MEP, an MP: no name
    plain = "name" if _is_name(key, phrase) and not is_of_many else "term"
    if plain == "name" and (told := _told_by_article(key, phrase, text)):
        return told
    entry = knowledge.find(key)
    if entry is not None and (entry.kind == "former_state" or _is_of_state(key, text)):
        return "place" if entry.kind == "country" else plain  # an empire is more than one country
    if (
        entry is not None
        and knowledge.kind_of(entry).noun in _KIND_HINTS
        and not _holds(key, knowledge.kind_of(entry).noun)
    ):
        noun = knowledge.kind_of(entry).noun
        is_town = noun == "university" and any(f" in {key}" in one.text for one in text.sentences)
        return "city" if is_town else noun
    known = knowledge.kind_of(entry).word_class if entry else knowledge.noun_class(key.split()[-1].lower())
    is_body = phrase is not None and phrase.determiner == "the" and known is not None and known != "person"
    if entry is None and plain == "name" and _is_person(key, text) and not is_body:
        return "person"
    if known == "person" and (entry is None or key.split()[-1].islower()):
        return "person" if key.split()[-1].islower() else plain  # the Coast Guard is nobody
    if entry is not None and knowledge.kind_of(entry).noun in _OF_SKY:
        return plain
    return plain if known is None or (entry is None and key[:1].islower()) else _OF_CLASS.get(known, plain)


def _numeric_hint(ask: Ask, key: str) -> str:
    """What kind of number or time: what the key looks like counts for more than the recogniser's label."""
    looks = next((hint for pattern, hint in _LOOKS if pattern.search(key)), None)
    if looks is not None:
        return looks
    hints = (ask.hint, _OF_KIND.get(ask.phrase.kind if ask.phrase else "", ""))
    hint = next((hint for hint in hints if hint in _HINTS), "number")
    is_bare = key.lower() in CARDINALS or (key.replace(",", "").isdecimal() and not is_year(key))
    return "number" if hint in {"amount of money", "date"} and is_bare else hint


_CRAFT = r"(?:mission|spacecraft|telescope|observatory|satellite|probe|orbiter|rover|space station)"
_OF_CRAFT = re.compile(_CRAFT, re.IGNORECASE)


def _told_by_article(key: str, phrase: Phrase | None, text: Text) -> str:
    """ "people" for Danes, "place" for what somebody rules, "name" for a craft called after somebody ("the Kepler
    mission"), for what is a place by the tables and the surname of somebody whom the article names, and for a thing
    called after somebody; else empty."""
    if phrase is not None and phrase.kind == "group":
        return "people"
    if phrase is not None and phrase.kind == "person" and _is_ruled(key, text):
        return "place"
    entry = knowledge.find(key)
    known = knowledge.kind_of(entry).word_class if entry is not None else None
    mention = _mention(key, text)
    is_thing = known == "person" and mention is not None and mention.kind == "name"
    if is_thing or (known in PLACES and _is_surname(key, text)):
        return "name"
    naming = [one.text for one in text.sentences if key.lower() in one.text.lower() and _OF_CRAFT.search(one.text)]
    called = rf"\b{re.escape(key)} (?:[a-z]+ )?{_CRAFT}\b"
    return "name" if any(re.search(called, one, re.IGNORECASE) for one in naming) else ""


def _is_of_state(key: str, text: Text) -> bool:
    """True for a country of whose name a state is, in an article that names more of the states: Georgia."""
    if knowledge.find(key, "us_state") is None or knowledge.find(key, "country") is None:
        return False
    return sum(knowledge.find(one.name, "us_state") is not None for one in text.mentions) > 1


def _is_surname(key: str, text: Text) -> bool:
    people = (one.name.split() for one in text.mentions if one.kind == "person")
    return any(len(words) > 1 and words[-1] == key for words in people)


_RULERS = frozenset(
    {*knowledge.roles_beside("king"), *knowledge.roles_beside("baron"), "marquess", "bishop", "archbishop"}
)
"""Whoever is of a land or town, and seldom of somebody: a doctor may be anybody's."""


def _is_ruled(key: str, text: Text) -> bool:
    """True for what somebody rules: "the viscount of Avenay", "the Duke of Elm"."""
    telling = (one.text for one in text.sentences if f" of {key}" in one.text)
    titles = (found[1] for one in telling for found in re.finditer(rf"\b(\w+) of {re.escape(key)}\b", one))
    return any(title.lower() in _RULERS for title in titles)


def _holds(key: str, noun: str) -> bool:
    return noun in key.lower().split()


def _is_name(key: str, phrase: Phrase | None) -> bool:
    """True for a name; a common noun that a sentence opens with is none for its capital."""
    is_opening = phrase is not None and phrase.head.pos == "NOUN" and phrase.head.text.islower()
    return (phrase is not None and phrase.is_named) or (key[:1].isupper() and not is_opening)


def _mention(key: str, text: Text) -> Mention | None:
    """The name of the article that a key is a form of, or None."""
    return next((one for one in text.mentions if key in one.forms), None)


def _is_person(key: str, text: Text) -> bool:
    """True if a first name, a title, or he or she tells that a name is somebody's."""
    mention = _mention(key, text)
    if mention is None or mention.kind != "person":
        return False
    return bool(mention.gender or mention.role) or any(knowledge.gender(form.split()[0]) for form in mention.forms)
