"""Other things of the key's kind that the article names, where it does not make them right too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import TAKEN, Clause, Mention, Phrase, Text, join
from quizgen.distractors.eras import active, is_long_ago, is_named_near, is_of_nations, role_in
from quizgen.distractors.kin import KINDS_WITHOUT_KIN, fits, is_of_the_sex, is_person, like_key
from quizgen.distractors.model import Query
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor
from quizgen.wording.asking import name_of

_MAX_NAME = 3
_WHY = "also named in the article"
_NAMED = frozenset({"person", "country", "city", "place", "organisation"})
_BY_LAST_WORD = frozenset({"work", "event", "name", "place"})
"""Kinds so wide that only names with one last word are of a kind: the Tea Act, the Stamp Act."""
_RULERS = frozenset({"us_president", "uk_prime_minister", "leader", "monarch", "pope"})
"""Beside somebody whom no table knows they are off the field, unless an office is spoken of."""
_OF_TALES = frozenset({"deity", "fictional_character"})
"""Beside them stand others like them, nobody who lived."""
_OF_STATE = frozenset({"politician", "official"})
_OF_CHURCH = frozenset({"religious reformer", "religious figure"})
"""Named once, they only tell of the time."""
_OF_MANY = frozenset(
    "contain include have need require use involve produce release emit absorb eat consume comprise carry hold "
    "incorporate".split()
)
"""Verbs with which several things may be said of one."""
_SAYING = frozenset(
    "argue claim conclude contend describe estimate explain find note observe point propose report say state suggest "
    "theorize think view write".split()
)
_SHORT = 3
_INITIAL = re.compile(r"[A-Z]\.$")
_DEGREE = re.compile(r"\b[A-Z]\w{0,2}\.[A-Z]\w{0,2}\.$")


def find(query: Query) -> Iterator[Distractor]:
    """Give things of the key's table, or names of its kind where no table has it, the oftenest named first."""
    if query.kind == "person" and query.entry is None:
        yield from _people(query)
    elif query.entry is not None and query.entry.kind not in KINDS_WITHOUT_KIN:
        yield from _of_one_table(query)
    elif query.entry is None and query.kind in _NAMED | _BY_LAST_WORD and " and " not in query.key:
        yield from _mentions(query)


def find_people(query: Query) -> Iterator[Distractor]:
    """Give other people for a person whom the tables know, where no office is asked for."""
    if query.kind == "person" and query.entry is not None and not role_in(query.ask.stem):
        yield from _people(query)


def _people(query: Query) -> Iterator[Distractor]:
    single = " " not in query.key
    if not _is_a_person(query):
        return
    role = _role_of_person(query.key, query.text)
    for mention in _others(query, "person"):
        known = knowledge.find(mention.name)
        is_near = is_named_near(mention, query, is_dated=known is not None and active(known) is not None)
        is_meant = is_surely_person(mention) and is_near and _fits(mention, query) and _plays_a_part(mention, query)
        is_of_other_role = bool(role and mention.role and role != mention.role) and is_long_ago(query)
        if is_of_other_role or (not _is_for_saying(query) and _is_cited(mention, query.text)):
            continue
        if single and " of " in mention.name:
            continue  # a king of Spain is not called Spain
        shown = mention.name.split()[-1] if single else mention.name
        if (single or " " in shown) and is_meant and not knowledge.title_word(shown):  # the Khan of "Genghis Khan"
            yield Distractor(text=shown, why=_WHY)


def _plays_a_part(mention: Mention, query: Query) -> bool:
    """True unless the question is of a story, told in the present, and the article tells nothing of somebody there.

    The actors and the director of a film are none of its characters.
    """
    clause = query.finding.clause
    if clause is None or clause.verb.tense != "present" or clause.verb.perfect:
        return True
    return mention.name.split()[-1] in _told_now(query.text)


@lru_cache(maxsize=1)
def _told_now(text: Text) -> frozenset[str]:
    """The last words of whatever clauses in the present tell of: their subjects, and what is done to them."""
    clauses = (one for sentence in text.sentences for one in sentence.clauses if one.verb.tense == "present")
    told = (phrase for one in clauses for phrase in (one.subject, *(piece.phrase for piece in one.pieces)) if phrase)
    return frozenset(one.head.text for phrase in told for one in (phrase, *phrase.conjuncts))


def _is_a_person(query: Query) -> bool:
    """True unless the recogniser alone has the key for a person: a team, a song, a hall, half the name of a body."""
    named = [one for one in query.text.mentions if query.key in one.forms]
    if query.entry is not None or any(is_surely_person(one) for one in named):
        return True
    names = [one.name for one in named] or [query.key]
    return any(" " in name and len(name.split()) <= _MAX_NAME and not _ends_in_noun(name) for name in names)


def _ends_in_noun(name: str) -> bool:
    """True for a name that ends in a noun that tells what it names: "Laird Hall", "the Award"."""
    return knowledge.noun_class(name.split()[-1].lower()) not in {None, "person"}


@lru_cache(maxsize=512)
def _role_of_person(name: str, text: Text) -> str:
    """What the article calls somebody: "architect"; empty where it does not tell."""
    return next((one.role for one in text.mentions if name in one.forms and one.role), "")


def _is_cited(mention: Mention, text: Text) -> bool:
    """True for somebody whom the article names only to tell what they say of it: a scholar of a later age."""
    places = {place[:2] for place in mention.places}
    found = [one for one in text.sentences if (one.block, one.number) in places]
    return bool(found) and all(any(_tells(clause, mention) for clause in one.clauses) for one in found)


def _is_for_saying(query: Query) -> bool:
    """True for a question who says something, which may be any of those whom the article cites."""
    clause = query.finding.clause
    return clause is not None and clause.verb.main.lemma in _SAYING


def _tells(clause: Clause, mention: Mention) -> bool:
    """True if somebody is the subject of a verb of saying, or the source of a clause."""
    if clause.verb.main.lemma not in _SAYING:
        return False
    return mention.name.split()[-1] in {token.text for token in clause.subject.words}


def is_surely_person(mention: Mention) -> bool:
    """True if more than the recogniser's label tells that a name is a person's."""
    known = knowledge.find(mention.name)
    if known is not None:
        return is_person(known)
    words = mention.name.split()
    is_thing = len(words) > _MAX_NAME or words[0] in {"St", "St."} or any(re.search("[’']s$", word) for word in words)
    if words[-1] in {"Minor", "Major"} or _INITIAL.match(words[-1]):
        return False  # of two stars or keys, the smaller or greater; "Ann B." has no surname of her own
    if len(words[0]) >= _SHORT and words[0].isupper() and not (mention.name.isupper() or mention.role):
        return False  # "EMI Victor": the initials of a body
    is_of_place = knowledge.find(words[0], "us_state") is not None  # Virginia Tech, Carolina Power
    is_thing = is_thing or any(knowledge.noun_class(word.lower()) == "organisation" for word in words[1:])
    return not is_thing and bool(mention.role or (not is_of_place and (mention.gender or knowledge.gender(words[0]))))


def _fits(mention: Mention, query: Query) -> bool:
    known = knowledge.find(mention.name)
    if not _OF_TALES.isdisjoint(one.kind for one in (known, query.entry) if one is not None):
        return known is not None and query.entry is not None and query.entry.kind == known.kind
    if known is None:
        office = role_in(query.ask.stem)
        return is_of_the_sex(mention.name, query) and (not office or office in mention.role.lower())
    role = known.attributes.get("role")
    rules = known.kind in _RULERS or role in _OF_STATE or (role in _OF_CHURCH and mention.count == 1)
    is_ruler = query.entry is not None and (query.entry.kind in _RULERS or query.entry.kind == "public_figure")
    is_off_field = rules and not is_ruler and not role_in(f"{query.ask.stem} {query.own_text}")
    return fits(known, query) and not is_off_field


def _mentions(query: Query) -> Iterator[Distractor]:
    initials = query.key.isupper()
    if query.kind == "organisation" and query.in_present and query.ask.frame == "subject":
        return  # what one of them does, another of the article may do as well
    for mention in _others(query, query.kind):
        is_odd = (mention.name.isupper() and not initials) or bool(_DEGREE.search(mention.name))
        if not _is_like_named(mention.name, query):
            continue
        if knowledge.find(mention.name) is None and mention.name[:1].isupper() and not is_odd:
            shown = _whole_name(mention, query)
            if shown:
                yield Distractor(text=shown, why=_WHY)


def _is_like_named(name: str, query: Query) -> bool:
    """True if the last words of a name and the key show one kind; the recogniser's label alone is wrong too often."""
    mine, wanted = name.split()[-1], query.key.split()[-1]
    if query.kind in _BY_LAST_WORD:
        return mine == wanted
    if query.kind != "organisation":
        return True
    classes = {knowledge.noun_class(word.lower()) for word in (mine, wanted)}
    if (" " in name) != (" " in query.key.removeprefix("the ")):
        return False
    return (mine.isupper() and wanted.isupper()) or classes == {"organisation"}


def _whole_name(mention: Mention, query: Query) -> str:
    """The name, with "the" if it has it at its first place; empty where "and" may have cut it in two."""
    block, number, head = mention.places[0]
    sentence = next(one for one in query.text.sentences if (one.block, one.number) == (block, number))
    start = head - len(mention.name.split()) + 1
    before = [token.text for token in sentence.tokens[max(0, start - 2) : max(0, start)]]
    after = [token.text for token in sentence.tokens[head + 1 : head + 3]]
    joined_before = before[-1:] in (["and"], ["&"]) and before[0][:1].isupper()
    joined_after = after[:1] in (["and"], ["&"]) and after[-1][:1].isupper()
    if joined_before or joined_after:
        return ""
    has_last_word = mention.name.split()[-1] == query.key.split()[-1]
    is_like_key = query.key.startswith("the ") and (query.kind in _BY_LAST_WORD or has_last_word)
    return f"the {mention.name}" if is_like_key or before[-1:] in (["the"], ["The"]) else mention.name


def _others(query: Query, kind: str) -> list[Mention]:
    found = [one for one in query.text.mentions if one.kind == kind and not _is_in_own(one, query)]
    return sorted(found, key=lambda one: (-one.count, one.places[:1]))


def _is_in_own(mention: Mention, query: Query) -> bool:
    return any((block, number) in query.own for block, number, _ in mention.places)


def _of_one_table(query: Query) -> Iterator[Distractor]:
    """Things of the key's table that stand in other sentences."""
    entry = query.entry
    seen: dict[str, int] = {}
    for place, other in _known(query.text):
        if entry is not None and _is_of_table(other, query) and place not in query.own and fits(other, query):
            shown = like_key(other, query)
            seen[shown] = seen.get(shown, 0) + 1
    for shown in sorted(seen, key=lambda one: -seen[one]):
        yield Distractor(text=shown, why=_WHY)


def _is_of_table(other: Entry, query: Query) -> bool:
    """True for a thing of the key's table; states that are gone stand beside those that still are, if they did then."""
    kinds = {other.kind, query.entry.kind if query.entry is not None else ""}
    return len(kinds) == 1 or (kinds == {"country", "former_state"} and is_of_nations(query))


@lru_cache(maxsize=1)
def _known(text: Text) -> tuple[tuple[tuple[int, int], Entry], ...]:
    """What the article names of the tables' things, each time with its sentence; every question asks for it."""
    return tuple(
        ((sentence.block, sentence.number), entry)
        for sentence in text.sentences
        for phrase in sentence.phrases
        if not phrase.conjuncts and (entry := knowledge.find(name_of(phrase))) is not None
    )


def does_the_same(name: str, query: Query) -> bool:
    """True if the article says of a name what it says of the key: with the same verb, in the same role.

    The other side of a comparison is said so in the same sentence, of another thing or time than the question names.
    """
    clause = query.finding.clause
    if clause is None or query.ask.phrase is None:
        return False
    head = query.ask.phrase.head.index
    role = _role_of(clause, head)
    if (
        role in TAKEN
        and clause.verb.main.lemma in _OF_MANY
        and clause.verb.tense != "past"
        and _is_told_of(name, query, clause.subject)
    ):
        return True
    its_own = query.own if name in query.ask.rivals else frozenset()
    return any(
        other.verb.main.lemma == clause.verb.main.lemma and _names(_filler(other, role), name)
        for sentence in query.text.sentences
        for other in sentence.clauses
        if other is not clause and (sentence.block, sentence.number) not in its_own
    )


def _is_told_of(name: str, query: Query, subject: Phrase) -> bool:
    """True if another sentence names it with the key or with what is spoken of: it may be so of that as well."""
    if any(letter.isdigit() for letter in name):
        return False
    about = {token.lemma for token in subject.words if token.pos == "NOUN" and len(token.lemma) > _SHORT}
    return any(
        re.search(rf"\b{re.escape(name)}\b", sentence.text, re.IGNORECASE)
        and (query.key in sentence.text or not about.isdisjoint(token.lemma for token in sentence.tokens))
        for sentence in query.text.sentences
        if (sentence.block, sentence.number) not in query.own
    )


def _role_of(clause: Clause, head: int) -> str:
    if any(token.index == head for token in clause.subject.words):
        return "subject"
    return next((piece.role for piece in clause.pieces if any(token.index == head for token in piece.words)), "")


def _filler(clause: Clause, role: str) -> Phrase | None:
    if role == "subject":
        return clause.subject
    return next((piece.phrase for piece in clause.pieces if piece.role == role), None)


def _names(phrase: Phrase | None, name: str) -> bool:
    if phrase is None:
        return False
    parts = phrase.conjuncts or (phrase,)
    return any(knowledge.same(join(part.words), name) or name.lower() in join(part.words).lower() for part in parts)
