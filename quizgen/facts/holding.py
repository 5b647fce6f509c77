"""Whether one statement visibly holds what a pronoun, "this N" or "the N" of the next sentence takes up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen import knowledge
from quizgen.clauses import SITES, Clause, Kind, Mention, Phrase, Sentence, Token, Words
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import NOUNS
from quizgen.wording.persons import is_person

_GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_IT, _THEY = frozenset({"it", "its", "itself"}), frozenset({"they", "them", "their", "theirs", "themselves"})
_POINTING = frozenset({"this", "these", "that"})
_NO_THING: frozenset[Kind] = frozenset({"year", "date", "duration", "percent", "ordinal", "clause"})
_NO_THINGS = frozenset({"time", "quantity"})
_KIN = {
    "m": frozenset("man boy father son brother grandfather grandson uncle nephew husband king".split()),
    "f": frozenset("woman girl mother daughter sister grandmother granddaughter aunt niece wife queen".split()),
}  # fmt: skip
_OF_KIND: dict[str, frozenset[Kind]] = {
    **dict.fromkeys(("country", "nation", "state", "republic"), frozenset({"country"})),
    **dict.fromkeys(("city", "town", "capital"), SITES),
    **dict.fromkeys(("region", "area", "territory"), frozenset({"place", "country"})),
    **dict.fromkeys(("company", "firm", "organisation", "organization", "body"), frozenset({"organisation"})),
    **dict.fromkeys(("war", "battle", "conflict", "revolution"), frozenset({"event"})),
    **dict.fromkeys(("book", "novel", "poem", "play", "film", "work"), frozenset({"work"})),
}  # fmt: skip
"""Nouns that stand for a name of a kind: "this city" for Lima."""
_OF_CLASS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("animal", "creature", "species"), frozenset({"animal"})),
    **dict.fromkeys(("plant", "tree", "crop"), frozenset({"plant"})),
    **dict.fromkeys(("substance", "material", "chemical", "compound", "molecule", "metal"), frozenset({"substance"})),
    **dict.fromkeys(("region", "area", "site"), frozenset({"place"})),
    **dict.fromkeys(("device", "machine", "tool", "instrument", "invention"), frozenset({"artefact"})),
}
"""Nouns that stand for a thing of a class."""
_FIGURES = frozenset({"number", "figure", "total", "amount", "sum"})
_SORTS = frozenset({"type", "kind", "form", "sort"})
_OF_WHOLE = frozenset(
    "process event reaction change decision move step practice arrangement approach method technique procedure action "
    "development discovery movement shift transition increase decrease decline rise growth policy system phenomenon "
    "trend act task behavior behaviour pattern".split()
)
"""Nouns that take up a whole statement."""
_OF_SAID = frozenset(
    "belief idea notion view conclusion claim theory hypothesis suggestion argument proposal ruling fear hope opinion "
    "statement assumption finding".split()
)
"""Nouns that take up what somebody says or thinks."""


@dataclass(frozen=True)
class Context:
    """A sentence that the next one may lean on, as it is said before a question.

    Attributes:
        sentence, clause: where it stands, and what of it is said.
        words: those that are said.
        text: all of it as a statement.
    """

    sentence: Sentence
    clause: Clause
    words: Words
    text: str

    def phrases(self) -> Iterator[Phrase]:
        """What is named in it: the phrases whose head is said, each conjunct of several for itself too."""
        said = {token.index for token in self.words}
        seen: set[int] = set()
        whole = (self.clause.subject, *self.sentence.phrases)
        for phrase in (*whole, *(conjunct for one in whole for conjunct in one.conjuncts)):
            if phrase.head.index in said and phrase.head.index not in seen and phrase.head.pos in NOUNS:
                seen.add(phrase.head.index)
                yield phrase


def holds(context: Context, token: Token, sentence: Sentence, clause: Clause, mentions: tuple[Mention, ...]) -> bool:
    """True if what a word takes up stands in the context, and nothing else there or before the word may be meant.

    Args:
        context: the sentence before.
        token: an open reference.
        sentence, clause: in which the word stands.
        mentions: of the article, for who is a man or a woman.
    """
    word = token.text.lower()
    if word in _GENDERS:
        return _holds_person(context, token, sentence, mentions)
    if word in _IT | _THEY:
        return not _is_in_quotation(token, sentence) and _holds_thing(context, token, sentence, clause)
    if word in _POINTING and token.index == clause.subject.head.index:
        return word == "this" and len(clause.subject.words) == 1 and clause.relation != "conjunct"
    noun = _noun_of(token, sentence)
    if noun is None or (noun.head.lemma in _FIGURES and any(_is_amount(one) for one in _before(token, sentence))):
        return False
    return _holds_noun(context, noun, clause)


def _holds_person(context: Context, token: Token, sentence: Sentence, mentions: tuple[Mention, ...]) -> bool:
    gender = _GENDERS[token.text.lower()]
    people = [one for one in context.phrases() if _is_one_person(one) and _gender(one, mentions) in {"", gender}]
    nearer = [one for one in _before(token, sentence) if _is_one_person(one) and _gender(one, mentions) in {"", gender}]
    return len(people) == 1 and not nearer


def _is_in_quotation(token: Token, sentence: Sentence) -> bool:
    """True between quotation marks: a speaker goes on about what he spoke of, not about what the writer told."""
    before = [one.text for one in sentence.tokens[: token.index]]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _before(token: Token, sentence: Sentence) -> list[Phrase]:
    """What the sentence itself names before a word."""
    return [one for one in sentence.phrases if one.head.index < token.index and one.head.pos in NOUNS]


def _is_one_person(phrase: Phrase) -> bool:
    """True for one person; nobody is named by a pronoun that stands as it is."""
    if phrase.number == "plural" or phrase.head.pos not in NOUNS:
        return False
    return is_person(phrase)


def _gender(phrase: Phrase, mentions: tuple[Mention, ...]) -> str:
    """ "m" or "f" where a noun, a first name or the article tells; else empty."""
    lemma = phrase.head.lemma.lower()
    told = next((gender for gender, nouns in _KIN.items() if lemma in nouns), "")
    texts = {token.text for token in phrase.words}
    names = (one.gender for one in mentions if one.gender and texts & set(one.name.split()) and phrase.head.name)
    return told or next(names, "") or knowledge.gender(phrase.words[0].text) or ""


def _holds_thing(context: Context, token: Token, sentence: Sentence, clause: Clause) -> bool:
    plural = token.text.lower() in _THEY
    before = [one for one in _before(token, sentence) if _is_rival(one, plural=plural)]
    own_subject = {one.index for one in clause.subject.words}
    if any(one.head.index not in own_subject or one.words[-1].index == token.index - 1 for one in before):
        return False  # "gives cheese its taste": the taste is that of what stands beside it
    fitting = [one for one in context.phrases() if _is_thing(one, plural=plural)]
    end = max(one.index for one in context.words)
    if any(_is_thing(one, plural=plural) and one.head.index > end for one in context.sentence.phrases):
        return False  # it may be what is left off behind the context
    subject = context.clause.subject
    named = {one.index for one in subject.words}
    is_subject = (
        bool(fitting) and fitting[0].head.index in named and sum(one.head.index in named for one in fitting) == 1
    )
    if token.index in {one.index for one in clause.subject.words}:
        return is_subject or len(fitting) == 1 or _is_only_object(context, fitting)
    own = clause.subject
    rivals = _is_thing(own, plural=plural) and own.head.pos != "PRON"
    return not rivals and (is_subject or (len(fitting) == 1 and not _is_of_many(context)))


def _is_only_object(context: Context, fitting: list[Phrase]) -> bool:
    """True if what somebody does something to is the first that fits: "Ptolemy described a cluster as …"."""
    told = context.clause.piece("object")
    return _is_one_person(context.clause.subject) and told is not None and fitting[:1] == [told.phrase]


def _is_of_many(context: Context) -> bool:
    """True for a context on several things: "Coca leaves give energy" is on them, and "it" on what it all is about."""
    subject = context.clause.subject
    return subject.head.pos != "PRON" and _is_thing(subject, plural=True)


def _is_thing(phrase: Phrase, *, plural: bool) -> bool:
    many = phrase.number == "plural" and not phrase.head.text.endswith("ics")
    if many != plural or phrase.kind in _NO_THING:
        return False
    known = knowledge.noun_class(phrase.head.lemma.lower())
    return known not in _NO_THINGS and (plural or (phrase.kind not in knowledge.PEOPLE and known != "person"))


def _is_rival(phrase: Phrase, *, plural: bool) -> bool:
    """True for a thing, and for "the money" of what somebody has just paid, which "it" may take up as well."""
    is_sum = phrase.determiner == "the" and knowledge.noun_class(phrase.head.lemma.lower()) == "quantity"
    return _is_thing(phrase, plural=plural) or (is_sum and (phrase.number == "plural") == plural)


def _noun_of(token: Token, sentence: Sentence) -> Phrase | None:
    """The phrase of "this N" by its "this", of "the N" by its noun."""
    word = token.text.lower()
    for phrase in sentence.phrases:
        if word in _POINTING and phrase.determiner == word and token.index == phrase.words[0].index:
            return phrase
        if token.index == phrase.head.index and phrase.determiner == "the" and token.pos == "NOUN":
            return phrase
    return None


def _is_the_state(noun: Phrase) -> bool:
    """True for "the state" that founds schools: those who govern, and no country that was named before."""
    return noun.head.lemma == "state" and noun.determiner == "the"


def _holds_noun(context: Context, noun: Phrase, clause: Clause) -> bool:
    """True if one phrase of the context has the same head, or is of the kind that the noun names."""
    lemma = noun.head.lemma.lower()
    if lemma in _SORTS:
        return _is_sort_of(context, noun)
    if lemma in _FIGURES and noun.number == "singular":
        return not _modifiers(noun) and len([one for one in context.phrases() if _is_amount(one)]) == 1
    same = [one for one in context.phrases() if one.head.lemma.lower() == lemma and _agrees(one, noun)]
    said = {token.lemma.lower() for token in context.words}
    modifiers = _modifiers(noun)
    if same:
        return len(same) == 1 and modifiers <= said
    if modifiers or noun.number == "plural" or _is_the_state(noun):
        return False
    named = [one for one in context.phrases() if _is_of(one, lemma)]
    if len(named) == 1 and (named[0].is_named or named[0].head.index == context.clause.subject.head.index):
        return True
    is_this = noun.determiner == "this" and noun.head.index == clause.subject.head.index
    if is_this and lemma in _OF_SAID:
        return context.clause.source is not None or context.clause.piece("complement") is not None
    return is_this and lemma in _OF_WHOLE and context.clause.verb.main.lemma not in {"be", "have"}


def _modifiers(noun: Phrase) -> set[str]:
    return {token.lemma.lower() for token in noun.modifiers}


def _is_amount(phrase: Phrase) -> bool:
    """True for a counted noun, or a number: not for a year."""
    counted = any(token.pos == "NUM" for token in phrase.words if token.index < phrase.head.index)
    return phrase.kind in {"number", "percent", "money", "measure"} or (counted and phrase.kind not in _NO_THING)


def _agrees(phrase: Phrase, noun: Phrase) -> bool:
    """True for the same number, and for "a cell" that "these cells" take up."""
    is_kind = phrase.determiner in INDEFINITE and noun.determiner == "these"
    return phrase.number == noun.number or is_kind


def _is_of(phrase: Phrase, lemma: str) -> bool:
    """True if a noun is what a phrase names: "city" of Lima, "animal" of a whale."""
    if lemma in {token.lemma.lower() for token in phrase.words}:
        return False
    if phrase.is_named:
        return phrase.kind in _OF_KIND.get(lemma, ())
    return phrase.number == "singular" and knowledge.noun_class(phrase.head.lemma.lower()) in _OF_CLASS.get(lemma, ())


def _is_sort_of(context: Context, noun: Phrase) -> bool:
    """True for "this type of N" where the context has one N that is told apart by a word before it."""
    behind = [token for token in noun.words if token.index > noun.head.index]
    whole = next((token.lemma.lower() for token in behind[1:] if token.pos in NOUNS), "")
    same = [one for one in context.phrases() if one.head.lemma.lower() == whole and one.modifiers]
    return behind[:1] != [] and behind[0].text == "of" and len(same) == 1
