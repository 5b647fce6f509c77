"""Keys with one word turned: the noun before its "of" or "between", an adjective, the verb that a clause opens with.

The table ``words/turns.tsv`` says what may take a word's place and before what. Those of a row that is free, or names
nothing to stand before, tempt by themselves; of all others, verbs and periods (annual, monthly) among them, the
article has to have two, and so of all verbs where no person or body acts. Where no word gives three, two words give a
set together: one turned, the other, and both. What only people do is done by no thing, nothing helps to do harm, and
of what is allowed the article has to have two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, pairwise

from quizgen import knowledge
from quizgen.clauses import Token
from quizgen.distractors.bidden import bidden, sort_of_doer
from quizgen.distractors.bound_words import is_of_family, is_of_verb
from quizgen.distractors.changes import WORD, is_behind_head, is_in_term, is_paid, is_tied, is_told, put
from quizgen.distractors.content import content
from quizgen.distractors.fitness import is_fit
from quizgen.distractors.model import Query
from quizgen.distractors.slots import PERIODS, KeyWords, Slot, slots_of, words_of
from quizgen.distractors.support import are_at_hand, naming
from quizgen.distractors.told_deeds import ACTORS
from quizgen.knowledge.dictionary import inflections_of, is_superlative, lemmas_of
from quizgen.quiz.model import Distractor
from quizgen.tags import FINITE, MEANINGFUL

_LONGEST_KEY, _LONGEST_CLAUSE, _ENOUGH = 12, 14, 3
_WHOLE = ("to ", "as ", "because of ")
"""Keys that are no phrases open so, and are yet asked for what they end in."""
_JOINT = " and "
"""Between two nouns that are turned as one: "strength and durability"."""
_BARE = frozenset({"NN", "JJ", "VB", "VBP"})
_OF_PERSONS = frozenset(
    "explain predict describe study simulate compare debate discuss question criticize publicize review evaluate test "
    "investigate translate imitate ridicule praise ignore record advertise tax audit insure sell buy ban register sue "
    "bribe boycott persuade recruit photograph educate train regulate publish subsidize lease cook repair "
    "decorate punish pardon dismiss invest borrow lend rename intercept".split()
)
"""Deeds of people and of what they find out with; no pump explains a leak, and no fox sells a hen."""
_OF_THINGS = frozenset(
    "animal artefact substance process abstract activity quantity plant organism event body-part".split()
)
_FINDING_OUT = frozenset(
    "study research experiment scan test survey analysis examination trial measurement insight observation theory "
    "model project program programme campaign science".split()
)
"""Nouns of those classes that yet explain, predict and compare, or that stand for the people in them."""
_HARMFUL = frozenset(
    "weaken disturb delay conceal destroy dissolve withdraw reject exploit spread cut sell burn forge leak ban repeal "
    "demolish ridicule increase postpone refuse cancel suppress steal abandon boycott violate suspend".split()
)
"""Nothing is said to help to do it."""
_HELP = re.compile(r"\b(?:help|aid|benefit|save|rescue)(?:s|ed|ing)?\b", re.IGNORECASE)
_ALLOWED = re.compile(r"\b(?:allow|permit|authori[sz]|legali[sz]|recover)(?:e?s|e?d|ing|e)?\b")
"""Behind these of the question few deeds make sense: no law permits the burial of those whom it is to jail."""
_AS_MOST = re.compile(r"most [a-z]+|last|only|worst")
"""What ranks as a superlative does: "a last visit" is no rank."""
_RANKED = re.compile(r"(?:\bthe|\b(?:its|his|her|their|our)|[’']s?) (?:[a-z]+ )?$", re.IGNORECASE)
"""What a superlative stands behind."""


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with another word of the table in one place, the first place that three good ones can be had for.

    Failing that, with two places turned: one, the other, and both.
    """
    longest = _LONGEST_KEY if query.ask.phrase is not None else _LONGEST_CLAUSE
    size = len(query.key.split())
    if size > _LONGEST_CLAUSE or query.is_name_or_number:
        return
    words, slots = words_of(query), []
    for slot in _turnable(words, query):
        slots.append(slot)
        if size > longest or is_behind_head(query, slot.run.start(1)):
            continue
        options = (_turned(slot, shown, query) for shown in _others(slot, words, query))
        whole = [one for one in options if is_fit(one.text, query)]
        if len(whole) >= _ENOUGH:
            yield from whole
            return
    yield from _pairs(slots, words, query)


def find_few(query: Query) -> Iterator[Distractor]:
    """Give the key with another word of the table in the first place that any can be had for, were it a single one."""
    words = words_of(query)
    for slot in _turnable(words, query, is_filled=True):
        options = [_turned(slot, shown, query) for shown in _others(slot, words, query)]
        whole = [one for one in options if is_fit(one.text, query)]
        if whole:
            yield from whole
            return


def _pairs(slots: list[Slot], words: KeyWords, query: Query) -> Iterator[Distractor]:
    """The key with two places turned, the first two that go together, each with the first word that may stand there."""
    turned = [(slot, shown) for slot in slots if (shown := next(_others(slot, words, query), ""))]
    for early, late in combinations(turned, 2):
        is_apart = early[0].run.end(1) < late[0].run.start(1)
        if is_apart and (paired := _paired(early, late, query)):
            yield from paired
            return


def _turnable(words: KeyWords, query: Query, *, is_filled: bool = False) -> Iterator[Slot]:
    """The places of the key whose word is not told before the question and may give way to others there.

    Beside deeds of the article, which tempt, a verb may be turned whoever acts.
    """
    told = content(f"{query.ask.stem} {query.text.title}")
    for slot in slots_of(words, query):
        run = slot.run
        if content(run[1]) <= told or is_of_verb(query, run) or (is_in_term(query.key, run) and not _is_of_noun(slot)):
            continue
        if is_of_family(run[1], content(f"{query.key[: run.start(1)]} {query.key[run.end(1) :]}")):
            continue  # no viral disease is caused by bacteria
        others = knowledge.turns(slot.lemma, slot.part, *slot.places)
        if not others or _is_asserted(slot, query):
            continue
        is_idle = slot.part == "verb" and not (is_filled or _is_up_to_somebody(query))
        if (not is_idle and _is_free(slot, words, query)) or are_at_hand(others, query):
            yield slot


def _is_of_noun(slot: Slot) -> bool:
    """True for what the table turns before this very noun: red dwarfs and white ones are two, as the table has it."""
    nouns = [one for one in slot.places if one.startswith("=")]
    return bool(knowledge.turns(slot.lemma, slot.part, *nouns)) and not knowledge.turns(slot.lemma, slot.part)


def _others(slot: Slot, words: KeyWords, query: Query) -> Iterator[str]:
    """What may take the place of a word, or of two verbs joined, in its form, in the order of the table."""
    found = _singles(slot, words, query)
    if not slot.joint:
        yield from found
        return
    verbs = list(found)
    couples = list(pairwise(verbs))
    if len(verbs) >= _ENOUGH:
        yield from (f" {slot.joint} ".join(one) for one in (*couples[::2], *couples[1::2], (verbs[-1], verbs[0])))


def _singles(slot: Slot, words: KeyWords, query: Query) -> Iterator[str]:
    """What may take the place of one word, in its form, in the order of the table."""
    lemmas = {token.lemma for _, token in words if token.pos in MEANINGFUL} - {slot.token.lemma}
    for other in knowledge.turns(slot.lemma, slot.part, *slot.places):
        if slot.part == "verb" and not _may_be_done(other, query):
            continue
        shown = _inflected(other, slot.token)
        is_rank = slot.part == "adj" and (is_superlative(shown) or _AS_MOST.fullmatch(shown) is not None)
        if is_rank and not _RANKED.search(query.key[: slot.run.start(1)]):
            continue
        if shown and _is_untold(other, shown, lemmas, query):
            yield shown


def _turned(slot: Slot, shown: str, query: Query) -> Distractor:
    return Distractor(text=put(query.key, slot.run, shown), why=f"in place of “{slot.run[1]}”")


def _paired(one: tuple[Slot, str], two: tuple[Slot, str], query: Query) -> list[Distractor]:
    """The key with one word turned, with the other, and with both, the later first; empty unless all three are fit."""
    (first, early), (second, late) = one, two
    both = put(put(query.key, second.run, late), first.run, early)
    why = f"in place of “{first.run[1]}” and “{second.run[1]}”"
    found = [_turned(first, early, query), _turned(second, late, query), Distractor(text=both, why=why)]
    return found if all(is_fit(option.text, query) for option in found) else []


def _may_be_done(verb: str, query: Query) -> bool:
    """True for what the question's subject can do, and for no harm where it helps."""
    if verb in _HARMFUL and _HELP.search(f"{query.key} {query.ask.stem} {query.text.title}"):
        return False
    return verb not in _OF_PERSONS or not _is_of_thing(query)


def _is_of_thing(query: Query) -> bool:
    """True where what acts is no person or body, and nothing by which somebody finds out."""
    clause = query.finding.clause
    if clause is None:
        return False
    head, _ = bidden(query) or (clause.subject.head, None)
    is_common = head.pos == "NOUN" and head.lemma not in _FINDING_OUT
    return is_common and knowledge.noun_class(head.lemma) in _OF_THINGS


def _is_asserted(slot: Slot, query: Query) -> bool:
    """True for a verb of which the title has a synonym: that it was done is known before the question."""
    return slot.part == "verb" and any(
        knowledge.are_turned_alike(slot.lemma, one, "verb", *slot.places) for one in _verbs_in(query.text.title)
    )


@lru_cache(maxsize=16)
def _verbs_in(title: str) -> frozenset[str]:
    """The verbs of which a word of a title may be a form."""
    words = (run[1].lower() for run in WORD.finditer(title))
    return frozenset(lemma for word in words for lemma in lemmas_of(word).get("VERB", ()))


def _is_free(slot: Slot, words: KeyWords, query: Query) -> bool:
    """True for a word whose others tempt in any article.

    What is paid by the year nobody takes for paid by the hour, and of a whole clause as key the noun is but a part.
    """
    is_part = slot.part == "noun" and _JOINT not in slot.lemma
    is_clause = query.ask.phrase is None and not query.key.startswith(_WHOLE)
    is_whole = is_part and is_clause and not _is_nominal(words, query)
    is_of_sense = slot.part == "adj" or _ALLOWED.search(query.ask.stem) is None
    if slot.lemma in PERIODS or is_whole or not is_of_sense:
        return False
    return knowledge.is_free_turn(slot.lemma, slot.part, *slot.places)


def _is_up_to_somebody(query: Query) -> bool:
    """True where those who act might do otherwise: a drug, a process or what is used serves the one end it has."""
    clause = query.finding.clause
    if clause is None or sort_of_doer(query) in ACTORS:
        return True
    return bidden(query) is None and clause.subject.head.lemma in _FINDING_OUT


def _is_nominal(words: KeyWords, query: Query) -> bool:
    """True for a noun phrase that the finder took for no phrase: "the risks posed by smuggling"."""
    is_finite = any(token.tag in FINITE for _, token in words)
    return query.key.startswith(("the ", "a ", "an ")) and not is_finite


def _inflected(other: str, token: Token) -> str:
    """A word, the first of several verbs with particles, in the form that the key's own has."""
    if token.tag in _BARE:
        return other
    if _JOINT in other:
        return ""
    first, *rest = other.split() if token.pos == "VERB" else [other]
    form = next(iter(inflections_of(first, tag=token.tag, inflect_oov=True)), "")
    return " ".join([form, *rest]) if form else ""


def _is_untold(other: str, shown: str, lemmas: set[str], query: Query) -> bool:
    """True if no sentence of the article puts the word beside one of the key's others: it may be so as well."""
    if is_told(query, *other.split(_JOINT)) or is_paid(query, other) or is_tied(query, shown):
        return False
    return all(said.isdisjoint(lemmas) for _, said in naming(query.text).get(other, ()))
