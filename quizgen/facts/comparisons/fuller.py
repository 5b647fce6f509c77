"""Sides in full: whose "its" is, which park "the park" is, what "the one before" and "in that case" take up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Text, Token, Words
from quizgen.facts.comparisons.comparing import QUANTIFYING
from quizgen.facts.comparisons.embedded import inflected
from quizgen.facts.comparisons.rules import OF_CLAUSES
from quizgen.facts.comparisons.sides import SPEAKERS
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import COMMONEST_PREPOSITIONS
from quizgen.tags import MODIFYING, NOUNS, PLURALS, SINGULARS, VERBAL
from quizgen.wording.words import lowered, possessive, say

TIMED = re.compile(
    r" (?:now|before|earlier|afterwards|at first|later|otherwise|in future|in that case"
    r"|as (?:wished for|planned|promised|it is|it was|they are|they were))$"
)
"""What stands behind a side for a time or a case."""
_LONGEST_OWNER, _LONGEST_RIVAL, _LONGEST_PROPOSAL = 7, 8, 9
_BARE = re.compile(r"(?P<the>[Tt]he) (?P<noun>[a-z]+)(?= |$)")
_GROUP = frozenset("people participant subject respondent volunteer patient child student pupil".split())
"""Who takes part in what is counted."""
_RIVALS = frozenset("rival neighbour neighbor competitor opponent counterpart predecessor successor".split())
_CASE = " in that case"
_PROPOSAL = re.compile(r"(?:^|, )should (?P<deed>(?:[\w’'-]+ )+?[\w’'-]+)(?:,? too)?\?$", re.IGNORECASE)
_LEADING = re.compile(r"(?P<lead>what )?(?P<pronoun>they|he|she|it|their|his|her|its)\b(?! (?:is|was) )")
"""A pronoun that a side opens with."""
_OF_MANY = frozenset({"they", "their"})
_BACK = 8
"""So many sentences after it a proposal is still talked of."""


def in_full(one: Comparison, text: Text) -> Comparison:
    """The comparison with sides that say what they take up, where the sentence, those before or the title tell.

    Args:
        one: as it was found.
        text: the analysed article.
    """
    place = next((at for at, each in enumerate(text.sentences) if each is one.sentences[0]), 0)
    before = text.sentences[place - 1] if place else None
    previous = before if before is not None and before.block == one.sentences[0].block else None
    one = _by_apposition(_of_longer(one))
    one = _of_proposal(one, text.sentences[max(0, place - _BACK) : place])
    one = _present(one)
    one = _of_those_counted(_of_place(_with_antecedents(_with_owners(_by_titles(one, text)))))
    return _against_those_before(one, previous) if previous is not None else one


def _by_titles(one: Comparison, text: Text) -> Comparison:
    """The comparison with "the driverless car" of the title, or the one park named, for "the car" and "the park"."""
    first, second = (_fuller(side, one, text) for side in (one.a, one.b))
    if one.b.startswith("any other") or first == one.a:
        second = one.b
    value = f"{first}{one.a_value[len(one.a) :]}" if one.a_value.startswith(one.a) else one.a_value
    return replace(one, a=first, b=second, a_value=value)


def _fuller(side: str, one: Comparison, text: Text) -> str:
    found = _BARE.match(side)
    if found is not None:
        noun = found["noun"]
        before = re.search(rf"(?P<word>[\w-]+) {noun}\b", text.title, re.IGNORECASE)
        word = before["word"].lower() if before is not None else ""
        is_kind = bool(word) and any(_stand_together(word, noun, sentence) for sentence in text.sentences)
        if is_kind and knowledge.noun_class(noun) != "person":
            return f"{found['the'].lower()} {word} {noun}{side[found.end() :]}"
    phrase = phrase_of(TIMED.sub("", side), one)
    return _by_name(side, phrase, text) if phrase is not None else side


def _present(one: Comparison) -> Comparison:
    """ "The present situation" for "the situation" that is compared to another one: the one that the article is on."""
    phrase = phrase_of(one.a, one) if one.kind == "analogy" else None
    is_lone = phrase is not None and phrase.determiner == "the" and not phrase.modifiers
    if phrase is None or not is_lone or not phrase.head.open or not knowledge.is_empty(phrase.head.lemma):
        return one
    return replace(one, a=f"the present {phrase.head.text}")


def _stand_together(word: str, noun: str, sentence: Sentence) -> bool:
    """True where a modifier stands in small letters before the noun: it is no name, nor a verb."""
    pairs = zip(sentence.tokens, sentence.tokens[1:], strict=False)
    return any(one.text == word and one.pos in MODIFYING and other.text == noun for one, other in pairs)


def _by_name(side: str, phrase: Phrase, text: Text) -> str:
    """ "Lunda Game Reserve" for "the whole game reserve", where one name alone ends so; else the side."""
    at = next((at for at, token in enumerate(phrase.words) if token.pos == "NOUN"), 0)
    before = phrase.words[at - 1] if at else None
    start = at - (before is not None and before.lemma in {"national", "royal"})
    kind = say(phrase.words[start:]) if phrase.words[-1] is phrase.head else ""
    named = {each.name for each in text.mentions if len(kind.split()) > 1 and each.name.lower().endswith(f" {kind}")}
    is_open = phrase.head.open and phrase.determiner == "the"
    return named.pop() if is_open and len(named) == 1 else side


def _with_owners(one: Comparison) -> Comparison:
    """The comparison with the name of its owner for the "its" of a side, where that stands in its sentence."""
    if one.kind in OF_CLAUSES:
        return one
    a, b, aspect, value = one.a, one.b, one.aspect, one.a_value
    for word, owner in _owners(one):
        pattern = re.compile(rf"\b{word}\b")
        is_in_phrase = any(pattern.search(side) and phrase_of(side, one) is not None for side in (one.a, one.b))
        if not is_in_phrase or owner.lower() in f"{one.a} {one.b}".lower():
            continue
        said = possessive(owner)
        a, b, aspect, value = (pattern.sub(said, words) for words in (a, b, aspect, value))
    return replace(one, a=a, b=b, aspect=aspect, a_value=value)


def _owners(one: Comparison) -> Iterator[tuple[str, str]]:
    """The possessives of a sentence that has one of their kind only, with their owners."""
    sentence = one.sentences[-1]
    owned = [token for token in sentence.tokens if token.tag == "PRP$"]
    for token in owned:
        is_only = sum(other.text == token.text for other in owned) == 1
        owner = _meant(token, sentence) if is_only and token.say is None and not token.open else ""
        if (
            len(owner.split()) <= _LONGEST_OWNER
            and _can_own(owner)
            and (owner[:1].isupper() or owner.startswith("the "))
        ):
            yield token.text, owner


def _meant(token: Token, sentence: Sentence) -> str:
    """What the one antecedent of a pronoun in its sentence is called."""
    heads = [other for other in sentence.tokens if other.index in token.bound]
    if len(heads) != 1:
        return ""
    if heads[0].say is not None:
        return heads[0].say
    named = [each for each in sentence.phrases if each.head is heads[0] and each.words[-1].index < token.index]
    words = max(named, key=lambda each: len(each.words)).words if named else ()
    return lowered(words[0], say(words)) if words else ""


def _can_own(name: str) -> bool:
    """False for "the guild of Lund", whose last word alone would be the owner; true of a name: "Bank of Oslo"."""
    words = name.split()
    of = next((at for at, word in enumerate(words) if at and word in COMMONEST_PREPOSITIONS), None)
    return of is None or words[of - 1][:1].isupper()


def _with_antecedents(one: Comparison) -> Comparison:
    """The comparison with what "they" or "its" at the head of a side means, where its sentence names that elsewhere."""
    if one.kind not in OF_CLAUSES and one.kind != "more-less":
        return one
    a, b = (_taken_up(side, one) for side in (one.a, one.b))
    value = b if one.b_value == one.b else one.b_value
    return replace(one, a=a, b=b, b_value=value)


def _taken_up(side: str, one: Comparison) -> str:
    found = _LEADING.match(side)
    sentence = one.sentences[-1]
    standing = [token for token in sentence.tokens if found is not None and token.text == found["pronoun"]]
    if found is None or len(standing) != 1 or standing[0].say is not None or standing[0].open:
        return side
    token = standing[0]
    is_one = any(other.tag in SINGULARS for other in sentence.tokens if other.index in token.bound)
    name = _meant(token, sentence)
    words = name.lower().split()
    is_long = len(words) > _LONGEST_OWNER or name.lower() in side.lower()
    if not name or is_long or words[0] in QUANTIFYING or (is_one and token.text in _OF_MANY):
        return side
    is_owner = token.tag == "PRP$"
    if is_owner and not _can_own(name):
        return side
    said = possessive(name) if is_owner else name
    return f"{found['lead'] or ''}{said}{side[found.end() :]}"


def _of_place(one: Comparison) -> Comparison:
    """ "The land of Peru" for "the land" of what lies there: "Peru, where forests cover half of the land"."""
    phrase = phrase_of(one.b, one) if one.kind == "ratio" else None
    if phrase is None or phrase.determiner != "the" or phrase.words[-1] is not phrase.head:
        return one
    heads = [token for token in one.sentences[-1].tokens if token.index in phrase.head.bound]
    is_place = len(heads) == 1 and heads[0].pos == "PROPN"
    return _with_whole(one, f"{one.b} of {say(heads)}") if is_place else one


def _of_those_counted(one: Comparison) -> Comparison:
    """ "The 80 pupils of a school" for "the pupils", where they are counted before in the sentence."""
    phrase = phrase_of(one.b, one) if one.kind == "ratio" else None
    if phrase is None or not phrase.head.open or phrase.determiner != "the" or phrase.head.lemma not in _GROUP:
        return one
    before = [each for each in one.sentences[-1].phrases if each.words and each.words[-1].index < phrase.words[0].index]
    told = [each for each in before if each.words[0].pos == "NUM" and each.head.tag == "NNS"]
    return _with_whole(one, f"the {say(_with_joined(told[-1], one.sentences[-1]))}") if told else one


def _with_joined(phrase: Phrase, sentence: Sentence) -> Words:
    """A phrase with the plural that "and" joins to it, which the parse may have cut off: "90 cooks and waiters"."""
    end = phrase.words[-1].index + 1
    link = sentence.tokens[end : end + 2]
    is_joined = len(link) > 1 and link[0].text == "and" and link[1].tag == "NNS"
    return (*phrase.words, *link) if is_joined else phrase.words


def _with_whole(one: Comparison, whole: str) -> Comparison:
    return replace(one, b=whole, aspect=re.sub(rf"{re.escape(one.b)}\b", whole, one.aspect, count=1))


def _against_those_before(one: Comparison, previous: Sentence) -> Comparison:
    """The comparison with what the sentence before tells of for "others" and "the one before"."""
    main = next((each for each in previous.clauses if each.relation == "main"), None)
    subject = say(main.subject.words) if main is not None else ""
    if main is None or one.kind != "more-less" or len(subject.split()) > _LONGEST_RIVAL:
        return one
    name = lowered(main.subject.words[0], subject)
    if one.b == "the one before":
        is_same = main.subject.head.text in one.a.split()
        return replace(one, b=name, sentences=(previous, *one.sentences)) if is_same else one
    if one.b != "others":
        return one
    first = next((each.subject for each in one.sentences[-1].clauses if each.relation == "main"), None)
    is_rival = first is not None and first.words[0].tag == "PRP$" and first.head.lemma in _RIVALS
    is_rival &= main.subject.is_named and not main.subject.is_open
    of = re.fullmatch(r"(?:about |nearly |almost |some )?\d+(?:%| per ?cent) of (?P<whole>.+)", name)
    is_more = re.search(r"\beven (?:more|less|longer|\w+er)\b", one.sentences[-1].text) is not None
    other = name if is_rival else of["whole"] if of is not None and is_more else ""
    return replace(one, b=other, sentences=(previous, *one.sentences)) if other else one


def _of_longer(one: Comparison) -> Comparison:
    """The change of "mill emissions in Ely" for "emissions" that its sentence names in full before."""
    side = TIMED.sub("", one.a)
    if one.kind != "change" or not side.isalpha() or TIMED.sub("", one.b) != side:
        return one
    at = next((token.index for token in reversed(one.sentences[-1].tokens) if token.text == side), 0)
    before = [each for each in one.sentences[-1].phrases if each.head.text == side and each.head.index < at]
    name = max((say(each.words) for each in before), key=len, default=side)
    word = re.compile(rf"\b{side}\b")
    a, b, aspect = (word.sub(name, words) for words in (one.a, one.b, one.aspect))
    return replace(one, a=a, b=b, aspect=aspect)


_ADDED_NAME = re.compile(
    r"(?P<who>(?:their|its|his|her) (?:[a-z]+ )?(?P<noun>[a-z]+)), (?P<name>[A-Z][\w’' -]+),(?= )", re.I
)


def _by_apposition(one: Comparison) -> Comparison:
    """The comparison with the name that stands beside "their rivals" for these, in both halves and the aspect."""
    found = _ADDED_NAME.match(one.a) if one.kind in OF_CLAUSES else None
    if found is None or found["noun"].removesuffix("s") not in _RIVALS or not found["name"][:1].isupper():
        return one
    again = re.compile(rf"{re.escape(found[0])}|\b(?:the|{found['who'].split()[0]}) {found['who'].split(' ', 1)[1]}\b")
    a, b, aspect = (again.sub(found["name"], words) for words in (one.a, one.b, one.aspect))
    return replace(one, a=a, b=b, aspect=aspect)


def _of_proposal(one: Comparison, before: tuple[Sentence, ...]) -> Comparison:
    """ "If firms open later" for "in that case", where a question proposed it: "Should firms open later?"."""
    if not one.a.endswith(_CASE) or any(clause.relation == "condition" for clause in one.sentences[-1].clauses):
        return one
    for sentence in reversed(before):
        found = _PROPOSAL.search(sentence.text)
        is_short = found is not None and len(found["deed"].split()) <= _LONGEST_PROPOSAL
        supposed = _supposed(sentence, found["deed"]) if found is not None and is_short else ""
        if supposed:
            return replace(one, a=f"{one.a.removesuffix(_CASE)} if {supposed}", sentences=(sentence, *one.sentences))
    return one


def _supposed(sentence: Sentence, deed: str) -> str:
    """ "The school bans bags" for the deed of "Should the school ban bags?".

    Of a plural it stays as it is where the parse has no verb; else it is empty there, and where it is denied.
    """
    clause = next((each for each in sentence.clauses if each.verb.finite.text.lower() == "should"), None)
    verbs = [each for each in clause.verb.words if each.pos in VERBAL][1:] if clause is not None else []
    if clause is None or not verbs:
        noun = next((each for each in sentence.tokens if each.pos in NOUNS), None)
        return deed if noun is not None and noun.tag in PLURALS else ""
    verb = verbs[0]
    before = f"{say(sentence.tokens[clause.verb.finite.index + 1 : verb.index])} "
    if clause.verb.negated or not f"{deed} ".startswith(f"{before}{verb.text} "):
        return ""
    is_one = clause.subject.number == "singular" and clause.subject.opens not in SPEAKERS
    plural = "are" if verb.lemma == "be" else verb.text
    form = inflected(verb.lemma, "VBZ", verb.text) if is_one else plural
    return f"{before}{form}{deed[len(before) + len(verb.text) :]}"


def phrase_of(side: str, one: Comparison) -> Phrase | None:
    """The phrase that a side is, or None."""
    phrases = (phrase for sentence in reversed(one.sentences) for phrase in sentence.phrases if phrase.words)
    return next((each for each in phrases if say(each.words).lower() == side.lower()), None)
