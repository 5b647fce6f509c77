"""Appositions as clauses of their own: "Etna, a volcano on Sicily, erupted" says that Etna is a volcano on Sicily."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Literal

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause, Phrase, Piece, Token, VerbGroup
from quizgen.knowledge.function_words import ARTICLES, ESPECIALLY, INDEFINITE, JOINING, MOSTLY
from quizgen.knowledge.marks import STOPS
from quizgen.language.nodes import Node
from quizgen.language.tree import (
    AUXILIARIES,
    SUBJECTS,
    child,
    children,
    has_determiner,
    is_bracketed,
    is_finite,
)
from quizgen.language.verbless import is_only_verb
from quizgen.quiz.numbers import is_year
from quizgen.tags import ADJECTIVAL, COMMON_WORDS, NOUNS, PLURALS, PRESENT, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.language.phrases import PhraseMaker
    from quizgen.language.tokens import TokenMaker

_ENDS = STOPS | {"--"}
_LEANING = frozenset(
    "current present former then now late new acting incoming outgoing other another same latter word name".split()
)
"""What is so at one time only, is told from another, or is only how something is called."""
SPEAKING = frozenset(
    "say tell add explain comment note warn insist claim argue report announce reply write admit acknowledge concede "
    "recall joke stress declare believe think agree predict".split()
)
ERAS = frozenset({"BC", "BCE", "CE", "AD"})
_AT_TIMES = frozenset({"ADV", "ADP", "SCONJ"})
"""What an apposition opens with that is so at one time or in one way: "initially a clerk", "as king"."""
_LEAST = 4
"""Words of an apposition that tells something."""


_LASTING = frozenset({"organisation", "group", "place", "city", "country"})
_BYGONE = 1950
_LIMITING = frozenset("only just merely simply even".split())
_SINGLING = MOSTLY | ESPECIALLY | {"including"}
SUMMING = frozenset(
    "move step decision change act action development policy measure figure number feat event fact result total sum "
    "increase decrease rise fall process trend practice task phenomenon situation outcome achievement blow sign "
    "scenario circumstance occurrence incident arrangement choice claim argument idea notion view belief role "
    "requirement condition restriction success failure setback loss gain shift tactic strategy approach gesture "
    "accusation charge effect problem issue advantage disadvantage goal aim reason explanation reminder signal "
    "tendency pattern procedure technique mistake error distinction honour honor record first custom ritual habit "
    "trick scheme crime offence offense sin meaning sense usage application".split()
)
"""Nouns of an apposition that may take up the whole statement before it."""
_DEEDS = frozenset({"process", "event", "abstract", "activity", "field", "disease", "time", "quantity", "document"})


_SPANS_OF_LIFE = frozenset({"day", "days", "time", "times", "era", "age", "lifetime"})
_TOGETHER = frozenset("set group collection series pair family variety range body cluster".split())
"""Nouns that tell several as one."""


def apposed(nodes: list[Node], tokens: TokenMaker, phrases: PhraseMaker, place: tuple[int, int]) -> Iterator[Clause]:
    """What the appositions of a sentence say of what they stand beside.

    Args:
        nodes: the words of the sentence.
        tokens: turns them into tokens.
        phrases: makes its phrases.
        place: numbers of the block and the sentence.
    """
    for node in nodes:
        host = _host(node)
        if host is None or not _is_clean(node):
            continue
        host_phrase, predicate = _subject(node, phrases), phrases.phrase(node)
        if host_phrase is None or not predicate.words or predicate.words[0].pos in _AT_TIMES:
            continue
        subject = unlimited(host_phrase)
        if _is_part(node, subject, nodes[0].i):
            continue
        is_past = _is_under(predicate) or _is_of_past_deed(node.head, host)
        is_past = is_past or (subject.kind == "person" and _is_of_old(predicate))
        tense = "past" if is_past else "present" if lasts(predicate) else _tense(host)
        if not (_is_told(subject, predicate, tense) or _is_named(subject, predicate)):
            continue
        is_untold = tense == "past" and lasts_or_not(predicate)
        if is_untold and not is_long_ago(one.text for one in nodes):
            continue
        comma = node.left_edge.i - 1
        verb = _link(tokens(node.doc[comma]), predicate, tense)
        yield Clause(
            block=place[0],
            sentence=place[1],
            index=verb.index,
            relation="relative",
            subject=subject,
            verb=VerbGroup((verb,), verb, verb, tense),
            pieces=(Piece("predicate", predicate.words, "", predicate),),
            parent=host.i - nodes[0].i,
        )


_OF_WORDS = frozenset({"phrase", "saying", "proverb"})
"""Nouns for what is said in more than one word; a motto, a slogan or an expression may be of one."""


def _is_part(node: Node, subject: Phrase, sentence_start: int) -> bool:
    """True where the noun beside an apposition is cut out of more that the apposition tells of.

    "Coast for Kids, a charity"; "the oldest forms of Norse, a set of dialects"; "is called blue decay, a slow loss";
    "the lands beyond Voss, a phrase for the north".
    """
    if node.lemma_ in _OF_WORDS and len(subject.words) == 1:
        return True
    first = node.doc[node.head.left_edge.i]
    start = subject.words[0].index + sentence_start
    before = node.doc[start - 1] if start > sentence_start else None
    if before is None:
        return False
    if before.tag_ in ADJECTIVAL and before.dep_ in {"amod", "ROOT", "ccomp"} and subject.head.pos == "NOUN":
        return subject.determiner == ""
    whole = before.head
    if before.lower_ not in {"of", "for"} or first.i != start:
        return False
    is_name = whole.pos_ == "PROPN" and whole.i == before.i - 1 and subject.head.pos == "PROPN"
    is_many = whole.tag_ == "NNS" and node.lemma_ in _TOGETHER and subject.number == "singular"
    return (is_name and before.lower_ == "for") or is_many


def lasts_or_not(role: Phrase) -> bool:
    """True for a body or a place: a past deed does not tell whether it is still there."""
    return knowledge.noun_class(role.head.lemma) in _LASTING


def is_long_ago(words: Iterable[str]) -> bool:
    """True where a year is told so old that what acted then is spoken of in the past, be it there still or not."""
    return any(word.isdecimal() and len(word) == len("1850") and int(word) < _BYGONE for word in words)


def unlimited(phrase: Phrase) -> Phrase:
    """The phrase without the "only" of "it is only the tip": that limits the clause around it, not what hangs on it."""
    adverbs = len(list(takewhile(lambda token: token.pos == "ADV", phrase.words)))
    if 0 < adverbs < len(phrase.words) and phrase.words[adverbs].pos in {"PROPN", "DET"}:
        return replace(phrase, words=phrase.words[adverbs:])  # "most recently Ann Lee"
    first = phrase.opens
    is_limited = len(phrase.words) > 1 and (first in _SINGLING or (first in _LIMITING and phrase.words[1].pos == "DET"))
    return replace(phrase, words=phrase.words[1:]) if is_limited else phrase


def called(head: Node) -> Node:
    """The name in "the prime minister, Ann Lee, resigned", which tells who is meant; else the head itself."""
    name = child(head, "appos")
    if name is None or not _is_one(head) or child(head, "conj") is not None:
        return head
    is_body = has_determiner(head, INDEFINITE) and _is_body(name)
    doc, start = head.doc, name.left_edge.i - 1
    is_set_off = doc[start].text == "," and doc[name.right_edge.i + 1].text in {",", "(", ")"}
    is_beside = all(one == head or head in one.ancestors for one in doc[head.i : start])
    is_alone = not children(name, "conj", "appos", *(() if is_body else ("prep",)))
    return name if is_set_off and is_beside and is_alone and (is_body or is_name(name)) else head


def _is_body(name: Node) -> bool:
    """True for "the Royal Bureau of Mines": "the" before a name of several words, and nothing but names behind it."""
    of = children(name, "prep")
    told = [child(one, "pobj") for one in of]
    is_whole = bool(of) or child(name, "compound") is not None
    are_names = all(one.lower_ == "of" for one in of) and all(one is not None and one.pos_ == "PROPN" for one in told)
    return name.pos_ == "PROPN" and has_determiner(name, ARTICLES - INDEFINITE) and is_whole and are_names


def _is_one(head: Node) -> bool:
    """True for a noun that a determiner or possessor makes one thing, and the "one" of "one of the team"."""
    is_told = has_determiner(head, ARTICLES | {"another"})
    return head.tag_ not in PLURALS and (is_told or child(head, "poss") is not None or head.lower_ == "one")


def are_one(subjects: list[Node]) -> bool:
    """True for "the" with a noun and the name behind a comma: "the new system, DAWSON (named after a judge), went"."""
    if len(subjects) != len(("noun", "name")) or child(subjects[0], "det") is None:
        return False
    return child(subjects[0], "conj") is None and _is_beside(*subjects)


def _is_beside(noun: Node, name: Node) -> bool:
    return is_name(name) and name.left_edge.i == noun.i + 2 and name.left_edge.nbor(-1).text == ","


def is_name(noun: Node) -> bool:
    """True for a name without an article, and for one in capitals that the tagger does not know."""
    return (noun.pos_ == "PROPN" or (noun.is_upper and len(noun.text) >= _LEAST)) and child(noun, "det") is None


def _host(node: Node) -> Node | None:
    """The finite verb of the clause that an apposition stands in; None for what only tells who speaks."""
    if node.dep_ != "appos" or node.left_edge.i == node.sent.start or node.left_edge.nbor(-1).text != ",":
        return None
    host = next((one for one in node.head.ancestors if is_finite(one)), None)
    if host is None or host.lemma_ == "include" or _is_name_given(node.head) or sums_up(node, host):
        return None
    return None if host.lemma_ in SPEAKING and node.head.head.i == host.i else host


def sums_up(node: Node, host: Node) -> bool:
    """True for "a custom known as …" behind "he sold sick oxen": the deed is the custom, the oxen are none; so for
    "they lose little heat, a benefit", where it is good that there is little."""
    noun = node.head
    known, told = (knowledge.noun_class(one.lemma_.lower()) for one in (noun, node))
    is_deed = noun.lower_.endswith(_OF_DEEDS) or (known in _DEEDS and not (known == "document" and told == "process"))
    takes_up = node.lemma_ in SUMMING or told in _DONE
    is_scant = any(one.lower_ in _SCANT for one in noun.lefts)
    return takes_up and noun.i > host.i and noun.is_lower and (is_scant or not is_deed)


_SCANT = frozenset({"little", "no", "few", "less", "fewer", "more", "enough"})
_DONE = frozenset({"event", "process", "activity"})
_OF_DEEDS = ("tion", "sion", "ing", "ment", "ism", "sis", "ance", "ence", "ity")


def _is_name_given(noun: Node) -> bool:
    """True in "was described as Argo, the ship of heroes": it tells what those thought who called it so."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "as"


def _is_clean(node: Node) -> bool:
    """True for one phrase behind one noun, with a mark at its end and no list around it."""
    doc, end = node.doc, node.right_edge.i + 1
    if node.pos_ not in NOUNS or end >= node.sent.end or doc[end].text not in _ENDS:
        return False
    if any(one.tag_ == "NNS" and one.dep_ == "compound" and is_only_verb(one.text) for one in node.subtree):
        return False  # "a disease, a growth of bone prevents hearing": a clause of its own
    behind = doc[end + 1].lower_ if end + 1 < len(doc) else ""
    if doc[end].text == "," and behind in {"and", "or", *ARTICLES}:
        return False
    if children(node, "conj") or any(not is_bracketed(one) for one in children(node, "appos")):
        return False
    return not children(node.head, "conj") and not _is_listed(node.head, ends=doc[end].text == ".")


def _is_listed(noun: Node, *, ends: bool) -> bool:
    """True for a noun in a list, but for the last one of a sentence's last: "A, B, and C, the cause of D." """
    before = noun.left_edge.nbor(-1).lower_ if noun.left_edge.i > noun.sent.start else ""
    if noun.dep_ == "conj":
        return not (ends and before == "and")
    return noun.pos_ == "NOUN" and noun.dep_ not in SUBJECTS and before in JOINING


def _subject(node: Node, phrases: PhraseMaker) -> Phrase | None:
    """The noun that an apposition stands beside, what it has in brackets left off; None where it ends otherwise."""
    noun = node.head
    between = list(node.doc[noun.i + 1 : node.left_edge.i - 1])
    phrase = replace(phrases.phrase(noun, whole=False), apposition=None)
    if not phrase.words or (phrase.words[0].pos == "NUM" and phrase.head.pos == "PROPN"):
        return None  # "18 May 1921 Kari Moe": a date has run into the name
    if not between and _is_epithet(noun):
        name = replace(phrases.phrase(noun.head, whole=False), apposition=None)
        named = [one for one in name.words if one.index <= name.head.index]
        return replace(name, words=(*named, *phrase.words), head=phrase.head)
    if not between:
        return _without_title(_without_share(phrase)) if phrase.words[-1] == phrase.head else None
    if between[0].text == "(" and between[-1].text == ")":
        words = tuple(one for one in phrase.words if one.index <= phrase.head.index)
        return _without_title(replace(phrase, words=words))
    return phrase if between[0].lower_ == "of" and not any(one.text in _ENDS for one in between) else None


def _is_epithet(noun: Node) -> bool:
    """True for the Lame of "Ole the Lame": a name's last part."""
    name = noun.head
    is_behind = noun.dep_ == "appos" and name.pos_ == "PROPN" and noun.left_edge.i == name.i + 1
    return is_behind and has_determiner(noun, {"the"}) and noun.text[:1].isupper()


def _without_share(phrase: Phrase) -> Phrase:
    """What is told of the stuff is told of all of it, and not of the "20 percent chalk" that something holds."""
    at = next((at for at, token in enumerate(phrase.words) if token.lemma in {"percent", "%"}), -1)
    return replace(phrase, words=phrase.words[at + 1 :]) if phrase.head in phrase.words[at + 1 :] else phrase


def _without_title(phrase: Phrase) -> Phrase:
    """A person's name without the common nouns before it: "prominent economist Ann Lee"."""
    start = next((at for at, token in enumerate(phrase.words) if token.pos == "PROPN"), 0)
    titles = phrase.words[:start]
    is_plain = all(token.pos in COMMON_WORDS for token in titles) and phrase.head.pos == "PROPN"
    is_title = is_plain and start > 0 and knowledge.noun_class(titles[-1].lemma) == "person"
    return replace(phrase, words=phrase.words[start:]) if is_title else phrase


def _tense(verb: Node) -> Literal["present", "past"]:
    finite = next(iter(children(verb, *AUXILIARIES)), verb)
    return "past" if finite.tag_ == "VBD" else "present"


def lasts(role: Phrase) -> bool:
    """True for "the belt of grassland that runs to the sea", "a plumber who lives in Bern": it does so still."""
    return any(one.tag in RELATIVES and after.tag in PRESENT for one, after in pairwise(role.words))


def _is_under(role: Phrase) -> bool:
    """True for "the treasurer under King Olaf": who served under somebody did so once."""
    return any(
        one.text == "under" and knowledge.title_word(after.text) is not None for one, after in pairwise(role.words)
    )


def _is_of_past_deed(noun: Node, host: Node) -> bool:
    """True for the keeper of "looks as it did when painted by its keeper, Ole Moe, in 1890"."""
    inner = takewhile(lambda one: one is not host, noun.ancestors)
    is_done = any(one.tag_ == "VBN" and not children(one, *AUXILIARIES) for one in inner)
    return is_done and any(is_year(one.text) for one in host.subtree if one.i > noun.i)


def _is_of_old(role: Phrase) -> bool:
    """True for "a 2nd-century monk", "a poet of the 8th century", "the best poet of his day": who is gone was that."""
    is_dated = any(one.lemma.lower() == "century" or one.text in ERAS for one in role.words)
    return is_dated or any(one.tag == "PRP$" and two.text in _SPANS_OF_LIFE for one, two in pairwise(role.words))


def _is_told(subject: Phrase, predicate: Phrase, tense: str) -> bool:
    """True if one thing of the kind is named, and what it is holds at any time or at that time."""
    is_described = predicate.determiner in ARTICLES or (
        predicate.possessor is not None and predicate.possessor.is_named and subject.is_named
    )
    if not is_described or subject.words[-1] != subject.head or predicate.is_named or _leans(subject, predicate):
        return False
    if len(predicate.words) < _LEAST or subject.head.pos not in NOUNS:
        return False
    if predicate.head.pos == "PROPN" and subject.kind != "person":
        return False
    if tense == "past":
        return subject.head.pos == "PROPN" and subject.kind not in PLACES
    return subject.is_named or subject.determiner != "a" or predicate.determiner != "the"


def _is_named(subject: Phrase, predicate: Phrase) -> bool:
    """True for a role that somebody's or something's possessor or of-phrase singles out, and the name of its holder."""
    singled = subject.possessor is not None or (subject.determiner == "the" and len(subject.words) > _LEAST - 1)
    is_role = knowledge.is_role(subject.head.lemma) or knowledge.noun_class(subject.head.lemma) == "person"
    is_holder = predicate.kind == "person" and predicate.head.pos == "PROPN" and not predicate.determiner
    singled = singled and not any(token.text == "the" for token in subject.words[-2:])  # "of the Commission"
    return singled and is_role and is_holder and not subject.is_named and not _leans(predicate, subject)


def _leans(one: Phrase, told: Phrase) -> bool:
    if one.number != told.number or one.is_numeric or told.is_numeric:
        return True
    return any(token.text.lower() in _LEANING for token in told.words)


def _link(comma: Token, predicate: Phrase, tense: str) -> Token:
    """The verb that the comma stands for, with the space that the text has only behind it."""
    is_one = predicate.number == "singular"
    texts = {("present", True): "is", ("present", False): "are", ("past", True): "was", ("past", False): "were"}
    tag = "VBD" if tense == "past" else "VBZ" if is_one else "VBP"
    text = texts[tense, is_one]
    return replace(comma, text=text, say=f" {text}", lemma="be", tag=tag, pos="AUX", space=True)


_STRESSING = frozenset({"itself", "himself", "herself", "themselves"})


def unstressed(phrase: Phrase) -> Phrase:
    """A subject less the "itself" behind it that only stresses it, and the comma that may set it off.

    Args:
        phrase: a subject.
    """
    words = phrase.words
    bare = words[:-1] if words[-1:] and words[-1].text == "," else words
    if len(bare) < 2 or bare[-1].text.lower() not in _STRESSING:
        return phrase
    return replace(phrase, words=bare[:-1])
