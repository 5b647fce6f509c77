"""What hangs on a noun as a clause of its own: "Etna, formed by eruptions, …" says that Etna was formed by eruptions.

So does "Etna is a volcano formed by eruptions", and "Etna is a volcano that grows" says that it grows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

from quizgen import knowledge
from quizgen.clauses import DATES, MAIN_CLAUSES, Clause, Phrase, Piece, VerbGroup
from quizgen.knowledge.function_words import AND_OR, ARTICLES
from quizgen.knowledge.marks import DASHES
from quizgen.language.apposing import ERAS, SPEAKING, SUMMING, is_name, sums_up, unlimited
from quizgen.language.nodes import Node
from quizgen.language.relatives import antecedent, is_other_sort, is_reported, is_told_of_kind
from quizgen.language.tails import finite_tail, is_tail, subject_of_tail
from quizgen.language.tree import SUBJECTS, child, children, has_determiner, is_finite
from quizgen.tags import NOUNS, PRESENT, RELATIVES, VERBAL
from quizgen.wording.untying import SPELLING

if TYPE_CHECKING:
    from quizgen.language.phrases import PhraseMaker
    from quizgen.language.tokens import TokenMaker

_ONCE = frozenset({"formerly", "previously", "originally", "once", "initially"})
_NOWADAYS = frozenset("also commonly generally usually sometimes popularly often now today nowadays".split())
"""Adverbs with which a name that something is known by is still its name, whenever its story was."""
_STATES = frozenset(
    "locate situate base know call name border surround compose associate own use consider find divide relate connect "
    "link dedicate devote characterise characterize cover inhabit populate rank regard see shape intend suit mean "
    "aim involve concern fill line design make".split()
)
"""Verbs whose participle tells how something is, at the time of the clause that it stands in."""
_DEEDS = frozenset(
    "invent found establish build create develop write publish sign discover bear launch adopt pass direct compose "
    "paint record produce construct introduce award elect appoint kill destroy commission pioneer author complete "
    "erect enact ratify".split()
)
"""Verbs of what was done once: what is so now was made so in the past."""
_MADE = frozenset({"design", "make", "compose", "line", "fill", "shape"})
"""Of these, verbs of a deed where it is told who did it: "designed by Saarinen"."""
_GOING_ON = frozenset(
    "own use run lead operate manage support fund govern rule hold occupy share head chair play sell finance back "
    "represent protect regulate administer control maintain host serve feed cause drive power supply provide need "
    "require want love hate fear admire produce publish broadcast claim recognise recognize honour honor direct edit "
    "live oversee supervise sponsor offer favour favor celebrate follow bound affect threaten influence inspire".split()
)
"""Verbs of what goes on as long as it is told of, whoever does it."""
_NEEDING = frozenset("elect appoint choose name make call consider select".split())
"""Verbs that say too little without what somebody or something is elected, named or made."""
_OF_LIFE = frozenset({"live", "work", "reside", "come"})
"""Verbs of where somebody is from, or at home: of people it is worth no question."""
_ADDING = frozenset({"combine", "compare", "couple", "follow", "base", "give", "exclude"})
"""Verbs whose participle behind a comma adds something to the noun, or belongs to the whole."""
_OF_WHOLE = frozenset(
    "mean lead make cause result allow help suggest show enable let force give bring leave prompt prevent explain "
    "create raise require".split()
)
"""Verbs of what a whole statement may do: "…, which means that"."""
_OF_ORDER = frozenset("first second third last next other same remaining only new former latter main".split())
_NO_THINGS = frozenset({"year", "date", "duration", "percent", "money", "ordinal", "number"})
_HANGING = frozenset({"acl", "appos"})
_MARKS = frozenset({",", "(", *DASHES})
_MULTIPLES = frozenset({"times", "twice", "half", "double", "triple"})
_LEAST = 3
"""Words of a participle, with what belongs to it, that tell something; words of a noun with "the" that tell it from
others."""


@dataclass(frozen=True)
class Told:
    """A participle or relative clause, and what it tells something of.

    Attributes:
        verb: the participle, or the verb of the relative clause.
        subject: what it is said of.
        host: the finite verb of the clause that it stands in.
        clause: that clause, where the participle tells a thing more of its subject.
    """

    verb: Node
    subject: Phrase
    host: Node
    clause: Clause | None = None


def told_apart(nodes: Iterable[Node], phrases: PhraseMaker, clauses: Mapping[int, Clause]) -> Iterator[Told]:
    """The participles and relative clauses of a sentence that tell something of what is named without them.

    Args:
        nodes: the words of the sentence.
        phrases: makes its phrases.
        clauses: its finite clauses, by the place of their verb in the sentence.
    """
    for node in nodes:
        if is_tail(node):
            yield from _tail(node, clauses)
            continue
        noun = antecedent(node) if _is_in_doubt(node, clauses) else None
        host = next((one for one in node.head.ancestors if is_finite(one) and one.dep_ != "acl"), None)
        subject = _taken_up(noun, node, phrases) if noun is not None else None
        if host is None or (subject is None and not (_is_participle(node) or _is_relative(node))):
            continue
        if subject is None and (children(host, "neg") or any(one.tag_ == "MD" for one in children(host, "aux"))):
            continue
        subject = subject or _subject(node, host, phrases, clauses)
        if subject is None or not subject.words or subject.kind in _NO_THINGS:
            continue
        if subject.kind != "person" or not (_is_of_work(node) or node.lemma_ in _OF_LIFE or host.lemma_ in SPEAKING):
            yield Told(node, subject, host)


def _is_of_work(node: Node) -> bool:
    """True for "entitled" with a title behind it: a work is called so, and not who stands before it."""
    return node.lemma_ in {"entitle", "title"} and not any(one.lower_ == "to" for one in node.subtree)


def _tail(node: Node, clauses: Mapping[int, Clause]) -> Iterator[Told]:
    host = clauses.get(node.head.i - node.sent.start)
    subject = subject_of_tail(host)
    if subject is not None:
        yield Told(node, subject, node.head, host)


def _is_in_doubt(node: Node, clauses: Mapping[int, Clause]) -> bool:
    """True for the verb of a relative clause whose antecedent is not plain: it is no name right before it."""
    clause = clauses.get(node.i - node.sent.start)
    return node.dep_ == "relcl" and is_finite(node) and (clause is None or clause.lost)


def _taken_up(noun: Node, verb: Node, phrases: PhraseMaker) -> Phrase | None:
    """The phrase of the noun that a relative clause takes up, if it tells which one is meant or holds for its kind."""
    phrase = unlimited(replace(phrases.phrase(noun, whole=False), apposition=None))
    end = verb.left_edge.i - 1 - noun.sent.start
    words = tuple(token for token in phrase.words if token.index < end)
    is_told = phrase.determiner == "the" and len(words) >= _LEAST
    is_one = phrase.head.pos == "PROPN" or is_told or phrase.possessor is not None
    is_fit = (
        bool(words)
        and phrase.kind not in _NO_THINGS
        and not (phrase.head.pos != "PROPN" and is_reported(noun))
        and (is_one or is_told_of_kind(noun, verb))
    )
    return replace(phrase, words=words) if is_fit else None


def _is_participle(node: Node) -> bool:
    if node.tag_ != "VBN" or node.dep_ not in _HANGING or len(node.subtree) < _LEAST:
        return False
    is_after = any(one.lower_ in {"after", "for"} for one in children(node, "prep"))
    return node.lemma_ not in _NEEDING or is_after or child(node, "oprd", "attr") is not None


def _is_relative(node: Node) -> bool:
    """True for a relative clause whose pronoun is its subject; not for what something also is."""
    if node.dep_ != "relcl":
        return False
    subject = child(node, *SUBJECTS)
    is_led = subject is not None and subject.tag_ in RELATIVES
    ranks = any(one.tag_ == "JJS" for one in children(node.head, "amod")) or any(
        one.lower_ == "ever" for one in node.subtree
    )
    return is_finite(node) and is_led and not ranks and child(node, "attr") is None


def _subject(node: Node, host: Node, phrases: PhraseMaker, clauses: Mapping[int, Clause]) -> Phrase | None:
    """What is told something of; None where it only tells which of several is meant."""
    noun, first = node.head, node.left_edge
    if first.i == node.sent.start or noun.pos_ not in NOUNS or noun.text in ERAS or _is_joined(noun, first):
        return None
    if first.nbor(-1).text in _MARKS:
        if node.lemma_ in _ADDING or _is_several(child(node, "oprd", "attr"), noun):
            return None
        return _set_off(first, noun, phrases) if node.dep_ in _HANGING or _is_taken_up(noun, node) else None
    if _left_of(first) != noun.i:
        return None
    if node.dep_ == "relcl" and _is_counted(noun):
        return _without_the(phrases.phrase(noun, whole=False), first.i - node.sent.start)
    if not has_determiner(noun, ARTICLES):
        return None
    if noun.dep_ == "appos":
        if noun.lemma_ in SUMMING or sums_up(noun, host):
            return None
        return _set_off(noun.left_edge, _of_its_kind(noun), phrases)
    clause = clauses.get(host.i - node.sent.start)
    is_predicate = noun.dep_ == "attr" and noun.head.i == host.i and host.lemma_ == "be"
    is_name = node.dep_ == "acl" and noun.lemma_ in knowledge.NAMING  # "X is a term applied to Y": X is not applied
    if is_predicate and any(one.lower_ in _MULTIPLES for one in noun.doc[noun.left_edge.i : noun.i]):
        return None  # "the rate is three times the rate found in Peru"
    if is_name or not is_predicate or clause is None or clause.source is not None or clause.lost:
        return None
    if clause.relation not in MAIN_CLAUSES:
        return None
    is_several = host.lower_ in {"are", "were"}  # its verb alone tells it of a name: "Citterns were lutes made in Bern"
    return replace(clause.subject, number="plural") if is_several else clause.subject


def _is_several(name: Node | None, noun: Node) -> bool:
    """True for "the pull of the waters on a coast (called ebb currents)": no one coast is called so."""
    return name is not None and name.tag_ == "NNS" and noun.tag_ in {"NN", "NNP"}


def _is_counted(noun: Node) -> bool:
    """True for "the 12 ships": all those that a relative clause tells something of."""
    number = child(noun, "nummod")
    is_all = has_determiner(noun, {"the"}) and noun.tag_ == "NNS"
    has_order = any(one.lower_ in _OF_ORDER for one in children(noun, "amod"))
    return is_all and number is not None and noun.ent_type_ not in {"DATE", "TIME", "MONEY"} and not has_order


def _without_the(phrase: Phrase, end: int) -> Phrase:
    """The phrase before its relative clause, with no article: "12 ships"."""
    words = tuple(token for token in phrase.words if token.index < end and token.text.lower() != "the")
    return replace(phrase, words=words, determiner="", number="plural")


def _set_off(first: Node, noun: Node, phrases: PhraseMaker) -> Phrase | None:
    """The name, or the noun with "the", right before the comma that sets off what begins with a word."""
    noun = _name_beside(noun, first)
    if noun.head.tag_ == "FW":
        noun = noun.head.head  # the end of a name: "Radio en Español"
    is_agent = noun.dep_ == "pobj" and (
        noun.head.dep_ == "agent" or (noun.head.head.pos_ == "NOUN" and noun.head.lower_ != "of")
    )
    if first.i == 0:
        return None
    last = _left_of(first.nbor(-1))
    if first.nbor(-1).text not in _MARKS or not _ends_at(noun, last) or _is_joined(noun, first) or is_agent:
        return None
    phrase = replace(phrases.phrase(noun, whole=False), apposition=None)
    is_told = phrase.determiner == "the" and len(phrase.words) >= _LEAST
    is_one = phrase.head.pos == "PROPN" or is_told or phrase.possessor is not None
    return phrase if is_one and phrase.words and phrase.words[-1].index == last - noun.sent.start else None


def _ends_at(noun: Node, last: int) -> bool:
    """True if a noun stands there, or the end of a name that begins with it: "the Treaty of Oslo"."""
    rest = noun.doc[noun.i + 1 : last + 1]
    is_parted = bool(rest) and rest[-1].dep_ == "appos" and rest[-1].head is noun
    is_led = is_parted or rest.text.startswith("of ") or any(one.tag_ == "FW" for one in rest)
    is_name = (
        (noun.pos_ == "PROPN" or (noun.lemma_ in knowledge.NAMING and is_parted))
        and is_led
        and all(noun in one.ancestors for one in rest)
    )
    return noun.i == last or (is_name and all(one.pos_ in {"PROPN", "ADP", "DET", "X"} for one in rest))


def _is_taken_up(noun: Node, verb: Node) -> bool:
    """True if a relative clause takes up the common noun before it, and no other noun or whole statement."""
    host = noun.head.head if noun.dep_ == "pobj" else noun.head
    is_nested = noun.dep_ == "pobj" and (noun.head.lower_ == "of" or host.pos_ not in VERBAL)
    is_lone = noun.pos_ == "NOUN" and noun.dep_ in {*SUBJECTS, "dobj", "pobj"} and not children(noun, "prep", "acl")
    is_lone = is_lone and not is_other_sort(noun, verb)
    return is_lone and not is_nested and (verb.lemma_ not in _OF_WHOLE or noun.tag_ == "NNS")


def _left_of(node: Node) -> int:
    """Place of the word before another, what brackets enclose there left out."""
    at = node.i - 1
    if node.doc[at].text == ")":
        at = next((at for at in range(at, node.sent.start, -1) if node.doc[at].text == "("), at) - 1
    return at


def _of_its_kind(told: Node) -> Node:
    """What an apposition stands beside; of "the head of the Bank, a body …" the Bank, which is no person either."""
    noun, before = told.head, told.doc[told.left_edge.i - 2]
    is_person = [knowledge.is_role(one.lower_) or one.lower_.endswith("ator") for one in (noun, told)]
    return before if is_person == [True, False] and before.pos_ == "PROPN" and noun in before.ancestors else noun


def _name_beside(noun: Node, first: Node) -> Node:
    """The name that stands right behind the common noun with which it tells the same thing; else the noun."""
    before = first.doc[first.i - 2]
    is_beside = before.dep_ == "appos" and before.head == noun and noun.pos_ != "PROPN"
    word = noun.head if noun.dep_ == "appos" and noun.left_edge.i == noun.head.i + 1 else noun
    if word.lemma_ in knowledge.NAMING:
        return word  # of "the name Fram, given in 1892" the name is told of, not the ship
    return before if is_beside and is_name(before) else noun


def _is_joined(noun: Node, first: Node) -> bool:
    """True if the noun is the last of several that what begins with a word may be said of."""
    return any(one.i < first.i for one in children(noun, "conj")) or noun.dep_ == "conj"


def linked(told: Told, tokens: TokenMaker, pieces: tuple[Piece, ...]) -> VerbGroup:
    """The verb of what a participle tells: a form of "be" in the place before it; of one in -ing its own finite form.

    Args:
        told: the participle and its subject.
        tokens: turns the parser's words into tokens.
        pieces: what belongs to the participle.
    """
    if told.clause is not None:
        return finite_tail(told.verb, told.subject, told.clause, tokens)
    verb, before = tokens(told.verb), told.verb.left_edge.nbor(-1)
    adverbs = [tokens(one) for one in children(told.verb, "advmod") if one.i < told.verb.i]
    tense = _tense(told, pieces)
    is_one = told.subject.number == "singular"
    texts = {("present", True): "is", ("present", False): "are", ("past", True): "was", ("past", False): "were"}
    text = texts[tense, is_one]
    link = replace(
        tokens(before),
        text=text,
        say=f" {text}",
        lemma="be",
        tag="VBD" if tense == "past" else "VBZ" if is_one else "VBP",
        pos="AUX",
        space=True,
        name=None,
        open=False,
        bound=frozenset(),
    )
    return VerbGroup((link, *adverbs, verb), link, verb, tense, passive=True)


def _tense(told: Told, pieces: tuple[Piece, ...]) -> Literal["present", "past"]:
    """Past in a past clause, with a past date, for what was done once, and for what was so once; a name is spelt so."""
    if any(one.lower_ in _ONCE for one in children(told.verb, "advmod")):
        return "past"
    if _is_named_so(told, pieces):
        return "present"
    finite = next(iter(children(told.host, "aux", "auxpass")), told.host)
    is_now = any(one.tag_ in PRESENT for one in told.verb.sent)
    if finite.tag_ == "VBD" and not (is_now and told.verb.lemma_ in _STATES):
        return "past"
    if told.verb.lemma_ in _STATES - _MADE or (told.verb.lemma_ in _MADE and not _is_done_by_name(pieces)):
        return "present"
    is_dated = any(piece.phrase is not None and piece.phrase.kind in DATES for piece in pieces)
    is_deed = told.verb.lemma_ in _DEEDS and told.subject.head.pos == "PROPN"
    is_done = _is_done_by_name(pieces) and told.verb.lemma_ not in _GOING_ON
    return "past" if is_dated or is_deed or is_done else "present"


def _is_named_so(told: Told, pieces: tuple[Piece, ...]) -> bool:
    """True for how a name is spelt, and for a thing "also known as" something; who is dead was known so."""
    if not any(piece.marker == "as" for piece in pieces):
        return False
    is_nowadays = any(one.lower_ in _NOWADAYS for one in children(told.verb, "advmod"))
    return told.verb.lemma_ in SPELLING or (
        told.verb.lemma_ == "know" and is_nowadays and told.subject.kind not in knowledge.PEOPLE
    )


def _is_done_by_name(pieces: tuple[Piece, ...]) -> bool:
    """True if somebody or some body is named who did it."""
    agents = (piece.phrase for piece in pieces if piece.marker == "by")
    return any(one is not None and (one.is_named or one.kind == "person") for one in agents)


def runs_on(pieces: tuple[Piece, ...]) -> bool:
    """True where a relative clause, or a comma and no list, stands in what belongs to the verb.

    The rest may belong to the noun before it, or to the host.
    """
    texts = [token.text for piece in pieces for token in piece.words]
    is_open_list = "," in texts and not AND_OR & set(texts)
    takes_up = any(token.tag in RELATIVES for piece in pieces for token in piece.words)
    return takes_up or is_open_list or any(piece.comma and not piece.front for piece in pieces)


def own_pieces(told: Told, pieces: tuple[Piece, ...], tokens: TokenMaker) -> tuple[Piece, ...]:
    """The pieces that belong to a participle.

    An adverb before it is held by its verb group, "about" goes with the noun before it, and what a comma adds behind
    one that tells more of a subject may belong to the whole.
    """
    verb = tokens(told.verb)
    own = tuple(one for one in pieces if one.words[0].index > verb.index and one.marker != "about")
    return own if told.clause is None else tuple(takewhile(lambda one: not one.comma, own))
