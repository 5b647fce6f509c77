"""Who or what did it: subject or agent of a specific verb (Pasteur disproved …; the vaccine was developed by Salk)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import DATES, Clause, Phrase, Text, Words
from quizgen.facts.askable import (
    askable,
    is_askable_key,
    is_copula,
    is_long_key,
    kept,
    key_of,
    names_something,
    parts,
)
from quizgen.facts.keys import without_place
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, WRITTEN, Ask, Fact, FactKind
from quizgen.facts.pieces import title_words
from quizgen.facts.relations import is_in_title
from quizgen.facts.sorts import VAGUE
from quizgen.facts.tellers import IN_POST, QUOTING, REPORTERS, only_says
from quizgen.knowledge.connectives import OPENING_EXAMPLES
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import COMPASS, INDEFINITE, NOT_DEFINITE, POSSIBLE
from quizgen.language.class_words import TAKING_LAND
from quizgen.quiz.model import ItemType
from quizgen.tags import CONTENT, MODIFYING, NOUNS, RELATIVES, SPECIFIC
from quizgen.wording.asking import Answer, answer, is_human_being
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement, words_of
from quizgen.wording.untying import is_spelt
from quizgen.wording.voices import ask_doer
from quizgen.wording.words import HOW_OFTEN, is_open, say

_COMMON_VERB = 5.2
"""Zipf frequency above which a verb says too little to single out its subject (wordfreq)."""
_TYING = frozenset("relate pertain correspond tend amount happen occur exist come locate situate revolve".split())
"""Verbs that tie a thing to another, or only say that it is there, and nothing that would single it out."""
_HANDLING = frozenset(
    "use apply employ pass wash carry bring send take transfer transport move release remove add deliver put place "
    "keep store find see show observe detect contain include distribute sell buy trade exchange".split()
)
"""What is used, moved or found like this now is much besides."""
_MUTUAL = frozenset("differ disagree overlap collide intersect diverge interact".split())
"""Verbs of several that each do it to the other: one that differs does so from something."""
_WILLED = frozenset(
    "try attempt strive want refuse decide agree plan promise threaten vow pledge seek hope intend struggle fight "
    "demand insist choose volunteer".split()
)
"""Verbs of what only somebody does: nobody asks for the doer with what."""
_BUILDING = frozenset("open build rebuild restore convert turn close destroy demolish renovate damage".split())
"""What is done to a house, and not to the country that it may stand for."""
_OF_TOWNS = frozenset(
    "lie stand impress grow expand spread attract sprawl host house burn flood fall shrink divide surround bomb "
    "besiege border overlook trace title nickname dub name call know".split()
)
"""What is true of a town, and not of the country that it may stand for."""
_DOERS = frozenset(
    "government company firm bank council ministry party union employer consortium agency organisation "
    "organization charity".split()
)
"""Bodies that several of, as people do, decide and act."""
_MEASURES = frozenset("concentration level amount number quantity proportion rate share percentage extent".split())
"""Of what, must be said."""
_OFFICES = IN_POST | {"govern", "rule"}
"""What is done by one after the other: without its year it has several doers."""
_BACKING = TAKING_LAND | frozenset(
    "produce publish fund finance sponsor found own run develop build make manufacture organise organize direct design "
    "release issue support back commission acquire buy create launch establish operate raid plunder loot rob murder "
    "assassinate ambush".split()
)
"""Verbs of what only somebody, or a body of people, does: a name by which it was done is no "what"."""
_FIGHTING = frozenset({"attack", "capture", "defeat"})
"""What people do, and storms, germs, ships and cameras: of names only one of several together is surely theirs."""
_LEANING = frozenset(
    "each all both every some several many most few any no other another such certain various numerous".split()
)
"""Words that open a subject that is one of several, or everything."""
_SOME = frozenset({"some", "several", "few", "certain", "various"})
"""Words that leave open which ones are meant: "several soft metals" tells nobody what looks like gold."""
_FLOATING = frozenset({"all", "both", "each"})
"""Words that stand behind a subject and go with its verb: "the three rivers all rise in Wales"."""
_FADING = frozenset({"seem", "appear", "tend", "happen", "continue"})
_TELLING = frozenset(
    "suggest state indicate show demonstrate reveal find determine conclude mean imply confirm prove estimate ask "
    "wonder propose hypothesize hypothesise recommend require need want like love hate lie depend".split()
)
"""Verbs whose subject is only what tells it, or has many equals."""
_THIN = frozenset(
    "evidence interest attention research study scientist researcher investigator forecaster expert analyst observer "
    "critic crowd mob society public priority importance access drop".split()
)
"""Nouns of what is gathered, and of those who only find out."""
_ANYBODY = frozenset("human people person mankind humankind humanity man being".split())
_PLAIN = 4.0
"""Zipf frequency from which a noun is a word of every day."""
_RARE = 3.3
"""Zipf frequency below which a noun is a term of its field."""
_MOST_WORDS = 12
_ENOUGH = 3
"""So many content words behind a verb single out what it is said of."""
_KINDS: dict[str, FactKind] = {"person": "person", "organisation": "organisation", "country": "organisation"}


def find(text: Text) -> Iterator[Fact]:
    """Find who did what.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for sentence, clause in askable(text):
        if (
            is_copula(clause)
            or clause.verb.negated
            or is_spelt(clause)
            or _is_mutual(clause)
            or (_is_light(clause) and not _says_much(clause))
        ):
            continue
        asks = tuple(ask for ask in (_subject(clause), _agent(clause), _thing(clause, title)) if ask is not None)
        if asks:
            kind = _KINDS.get(asks[0].phrase.kind if asks[0].phrase else "", "other")
            yield Fact(kind, "facts.actors", statement(clause), parts(clause), (sentence,), clause, asks)


def _subject(clause: Clause) -> Ask | None:
    subject = clause.subject
    if not _is_key(clause) or not subject.is_named or subject.determiner in INDEFINITE:
        return None
    pieces = kept(clause)
    rest = tuple(token for piece in pieces for token in piece.words)
    is_house = clause.verb.passive and clause.verb.main.lemma in _BUILDING
    is_town = clause.verb.main.lemma in _OF_TOWNS
    found = answer(subject, acting=not (is_house or is_town))
    if is_house and found.word.startswith("which ") and subject.kind == "organisation":
        found = replace(found, word="what")
    if (
        only_says(clause)
        or not found.word
        or any(token.text.lower() == "sometimes" for token in clause.words)  # so others are at other times
        or not names_something(rest)
        or is_open((*clause.verb.words, *rest))
        or found.word.rpartition(" ")[2] in {token.lemma for token in rest}
        or found.key.lower() in COMPASS
        or (_is_light(clause) and _is_state(clause, found.word, rest))
    ):
        return None
    return _ask(subject, found, "subject", ask_subject(clause, found.word, pieces))


def _is_mutual(clause: Clause) -> bool:
    """True for several that differ, and nobody is named from whom: "the two towns differ in size"."""
    is_beside = any(one.marker in {"from", "with"} for one in clause.pieces)
    return clause.verb.main.lemma in _MUTUAL and clause.subject.number == "plural" and not is_beside


def _is_key(clause: Clause) -> bool:
    """True for a subject that can be the key; a longer one than an option where its verb says much."""
    subject = clause.subject
    is_listed = not subject.is_named and any(token.text == "," for token in subject.words)
    is_long = is_long_key(subject) and not knowledge.is_empty(subject.head.lemma) and not is_listed
    is_told = is_long and len(key_of(subject).split()) <= _MOST_WORDS and not _is_light(clause)
    said = {token.lemma for token in subject.words if token.pos in CONTENT}
    echoes = any(token.lemma in said for one in kept(clause) for token in one.words)
    return is_askable_key(subject) or (is_told and not echoes)


def _is_state(clause: Clause, word: str, rest: Words) -> bool:
    """True for what a country has, allows or gives at present, no number said: so do others."""
    counted = any(token.pos == "NUM" for token in rest)
    return word == "which country" and clause.verb.tense == "present" and not counted


def _agent(clause: Clause) -> Ask | None:
    agent = clause.piece("agent")
    phrase = _before_relative(agent.phrase) if agent is not None and agent.phrase is not None else None
    is_short = phrase is not None and is_askable_key(phrase)
    if agent is None or phrase is None or clause.piece("complement") or not (is_short or is_long_key(phrase)):
        return None
    if _is_count(phrase):
        return None
    is_dated = any(one.role == "time" or (one.phrase is not None and one.phrase.kind in DATES) for one in kept(clause))
    if clause.verb.main.lemma in _OFFICES and not is_dated:
        return None
    found = answer(phrase, acting=True)
    is_name = phrase.head.pos == "PROPN" and found.word in {"", "what"}
    if is_name and clause.verb.main.lemma in (_BACKING | _FIGHTING if phrase.number == "plural" else _BACKING):
        found = replace(found, word="who", key=found.key or key_of(phrase))
    unnamed_person = found.word == "who" and not (_is_described(phrase) or phrase.head.pos == "PROPN")
    if not phrase.is_named and (unnamed_person or phrase.head.pos not in NOUNS):
        return None
    pieces = kept(clause, agent)
    told = (*words_of(clause, pieces), *(clause.source.words if clause.source else ()))
    if not found.word or not names_something(told):
        return None
    stem = ask_doer(clause, found.word)
    if not is_short:
        return Ask("agent", stem, found.key or key_of(phrase), WRITTEN, phrase) if stem else None
    if stem is None and found.word != "what":
        stem = ask_piece(clause, "whom" if found.word == "who" else found.word, pieces, marker="by")
    return _ask(phrase, found, "agent", stem or "")


def _before_relative(phrase: Phrase) -> Phrase:
    """ "A local fisherman" without "who found him"; behind a comma a relative never tells which one is meant."""
    at = next((at for at, token in enumerate(phrase.words) if token.tag in RELATIVES), 0)
    if at > 1 and phrase.words[at - 1].text == "," and not phrase.conjuncts:
        return replace(phrase, words=phrase.words[: at - 1])
    is_one = phrase.determiner in INDEFINITE and at > _ENOUGH - 1 and phrase.words[at - 1] == phrase.head
    return replace(phrase, words=phrase.words[:at]) if is_one else phrase


_OF_SEVERAL = frozenset({"they", "them", "themselves"})
"""Pronouns that do not go with what is asked for as one thing."""


def _thing(clause: Clause, title: frozenset[str]) -> Ask | None:
    """A common noun as subject of a specific verb, or of any that so much follows that nothing else is meant."""
    subject = clause.subject
    if subject.is_named or subject.is_numeric or not _is_key(clause) or subject.head.pos != "NOUN":
        return None
    if subject.words[0].text.lower() in HOW_OFTEN or knowledge.noun_class(subject.head.lemma) == "time":
        return None  # "often frost kills buds" says how often; of what a century saw the century is only the time
    pieces = kept(clause)
    rest = tuple(token for piece in pieces for token in piece.words)
    if _is_anybody(subject) or _is_count(subject) or _is_one_with_more(clause, rest) or _is_likened_in_part(clause):
        return None
    word = answer(subject, acting=True).word
    if word == "what" and (_are_bodies(subject) or _WILLED & _verbs(clause)):
        word = "who"
    if clause.verb.main.lemma in _TYING or subject.head.lemma in REPORTERS or is_open((*clause.verb.words, *rest)):
        return None
    if _may_be_others(clause, rest) or (len(subject.words) == 1 and subject.head.lemma in _MEASURES):
        return None
    if not (_is_specific(clause, word) and names_something(rest)) and not _is_told_apart(clause, word, title):
        return None
    inside = {token.index for token in subject.words}
    is_taken_up = subject.number == "plural" and any(token.text.lower() in _OF_SEVERAL for token in rest)
    if is_taken_up or any(token.bound & inside for token in rest):
        return None  # the subject would be said again for its own pronoun
    if clause.relation == "relative" and subject.words[0].pos == "NUM" and not any(one.front for one in clause.pieces):
        return None  # how many they were is asked
    stem = ask_subject(clause, word, pieces, one=True)
    key = say(_alone(without_place(subject)))
    types: frozenset[ItemType] = frozenset(WRITTEN if "(" in key else WITH_STEM)
    return Ask("thing", stem, key, types, subject)


def _is_likened_in_part(clause: Clause) -> bool:
    """True for "like birds’ eggs, lizards with large eggs …": what is likened is said of the key, not asked for."""
    parts = {token.lemma for token in clause.subject.words if token.pos in NOUNS and token != clause.subject.head}
    return any(
        one.front and one.marker == "like" and one.phrase is not None and one.phrase.head.lemma in parts
        for one in clause.pieces
    )


def _alone(subject: Phrase) -> Words:
    """The words of a subject without examples behind a comma, and without an "all" or "alone" that ends it."""
    words = subject.words
    marks = (at for at, one in enumerate(words) if one.text == "," and one.index > subject.head.index)
    ends = (at for at in marks if words[at + 1 : at + 2] and words[at + 1].text.lower() in OPENING_EXAMPLES)
    words = words[: next(ends, len(words))]
    return words[:-1] if words[-1].text.lower() in _FLOATING | {"alone"} else words


def _is_anybody(subject: Phrase) -> bool:
    """True for bare "humans" or "human beings", and for "the disease", a word of every day that takes up another."""
    noun = subject.head.lemma
    if len(subject.words) == 1 or (is_human_being(subject) and len(subject.words) == 2):
        return noun in _ANYBODY
    is_taken_up = subject.determiner == "the" and len(subject.words) == 2 and subject.head.say is None
    is_plain = subject.head.tag == "NN" and frequency(noun) >= _PLAIN
    return is_taken_up and is_plain and not knowledge.is_unique(f"the {noun}")


def _is_one_with_more(clause: Clause, rest: Words) -> bool:
    """True for "a barrel holds more than a jug": so does much besides."""
    texts = [token.text.lower() for token in rest]
    return clause.subject.determiner in {"a", "an"} and "than" in texts and "any" not in texts


def _is_count(phrase: Phrase) -> bool:
    """True for "two methods": how many there are, and not which."""
    return len(phrase.words) == 2 and phrase.words[0].tag == "CD"


def _verbs(clause: Clause) -> set[str]:
    """What is done; things threaten and demand something too, and only somebody threatens to do it."""
    return {*clause.verb.chain, clause.verb.main.lemma} - ({"threaten"} if not clause.verb.chain else set())


def _are_bodies(subject: Phrase) -> bool:
    """True for "police and courts", "many banks": several bodies of people."""
    if subject.head.tag == "NNS" and subject.head.lemma in _DOERS:
        return True
    classes = {knowledge.noun_class(one.head.lemma) for one in subject.conjuncts}
    return bool(classes) and classes <= knowledge.ACTING


def _may_be_others(clause: Clause, rest: Words) -> bool:
    """True for what can serve so, for those that include some, and what is used so now, with no name or number."""
    verb = clause.verb
    named = any(token.pos in SPECIFIC or token.name is not None for token in rest)
    if verb.main.lemma == "include" and (clause.subject.number == "plural" or (_has_one(clause) and not named)):
        return True  # a list of theirs, and no deed
    can = verb.modal in POSSIBLE and clause.source is None
    is_handled = verb.passive and verb.tense == "present" and verb.main.lemma in _HANDLING and clause.source is None
    return (can or is_handled) and not named


def _has_one(clause: Clause) -> bool:
    """True where the object is one of a kind that many have: "a cooled undergarment"."""
    target = clause.piece("object")
    return target is not None and target.phrase is not None and target.phrase.determiner in INDEFINITE


def _is_specific(clause: Clause, word: str) -> bool:
    """True for two words or more that do something specific to something."""
    said = len([token for token in clause.subject.words if token.pos in MODIFYING])
    is_rare = frequency(clause.verb.main.lemma) < _COMMON_VERB
    does = is_rare and not _is_light(clause) and clause.piece("object", "governed", "agent") is not None
    does = does and clause.subject.words[0].text.lower() not in _SOME
    return does and said > 1 and (word in {"what", "which body"} or (word == "who" and _is_described(clause.subject)))


def _is_told_apart(clause: Clause, word: str, title: frozenset[str]) -> bool:
    """True if so much is said of a thing that nothing else is meant: "lives in the root nodules of legumes"."""
    subject, verb = clause.subject, clause.verb
    if word not in {"what", "who"} or not _is_common(subject) or subject.head.lemma in _THIN:
        return False
    is_body = word == "who" and subject.head.tag != "NNS"
    leans = subject.words[0].lemma.lower() in _LEANING or set(verb.chain) & _FADING
    if is_body or leans or verb.main.lemma in QUOTING | _TELLING or is_in_title(say(subject.words), title):
        return False
    pieces = kept(clause)
    if any(one.words[0].text.lower() in {"that", "not", "so", "too"} for one in pieces):
        return False
    is_vague = bool(subject.modifiers) and all(token.lemma.lower() in VAGUE for token in subject.modifiers)
    is_people = word == "what" and any(token.lemma.endswith("ist") for token in subject.words)
    could = word == "who" and verb.modal in POSSIBLE
    return not (is_vague or is_people or could) and verb.finite.tag != "VB" and _says_much(clause)


def _is_light(clause: Clause) -> bool:
    """True for a verb that says little by itself."""
    return knowledge.is_light_verb(clause.verb.main.lemma)


def _says_much(clause: Clause) -> bool:
    """True if three content words stand behind the verb, or two with a name or number behind a telling one."""
    behind = tuple(token for one in kept(clause) if not one.front or one.role == "purpose" for token in one.words)
    if any(token.text in {"al", "al."} for token in (*clause.subject.words, *behind)):
        return False
    told = [token for token in behind if token.pos in CONTENT and token.say is None]
    names = [token for token in told if token.pos in SPECIFIC]
    adds = bool(names) and not _is_light(clause)
    return len(told) + adds >= _ENOUGH and names_something(behind)


def _is_common(subject: Phrase) -> bool:
    """True for a common noun that is not empty; a lone singular one if it is rare or its class is known."""
    lemma, said = subject.head.lemma, say((subject.head,)).split()[-1]
    is_rare = frequency(lemma) < _RARE or knowledge.noun_class(lemma) is not None
    is_known = len(subject.words) > 1 or subject.head.tag == "NNS" or is_rare
    return said.islower() and is_known and not knowledge.is_empty(lemma)


def _is_described(phrase: Phrase) -> bool:
    """True for people who are not named but told from others: "a local fisherman", "early French settlers"."""
    plain = phrase.determiner in NOT_DEFINITE and phrase.head.lemma not in {"people", "person", "man", "woman"}
    return plain and not phrase.is_numeric and any(token.pos in MODIFYING for token in phrase.modifiers)


def _ask(phrase: Phrase, found: Answer, frame: str, stem: str) -> Ask:
    types: frozenset[ItemType] = frozenset(WITH_STEM if found.accept else ANY_QUESTION)
    return Ask(frame, stem, found.key, types, phrase, accept=found.accept, hint=hint_of(phrase))


def hint_of(phrase: Phrase) -> str:
    """What kind of thing a gap wants."""
    return {
        "person": "person",
        "country": "country",
        "city": "city",
        "year": "year",
        "organisation": "organisation",
    }.get(phrase.kind, "name" if phrase.is_named else "term")
