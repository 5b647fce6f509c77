"""How names are built: which noun heads one, what it is called in full, and its initials."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.language.nodes import Node
from quizgen.language.tree import LOCATED, child, children, first_conjunct, has_determiner, subtree, text_of

if TYPE_CHECKING:
    from quizgen.language.history import Place

_ENACTED = frozenset({"act", "bill", "law"})
_OF_TOWN = frozenset("city town village port center centre hub capital stronghold resort settlement suburb".split())
"""Nouns for a town that "of" may name: "the trading centre of Bukhara"."""
_SPOTS = frozenset("park square garden island museum airport station street farm".split())
"""Last words of the names of places that are no region."""
VENUES = frozenset(
    "stadium arena theatre theater museum library station cathedral gallery hotel airport harbour harbor canal dam "
    "monument memorial university college school hospital prison".split()
)
"""Nouns of places that are nobody's surname."""
_CAUSING = frozenset({"cause", "bring", "produce", "trigger", "involve"})
_GETTING = frozenset("develop have get contract".split())
SAINTS = frozenset({"St.", "St", "Ste."})
"""Titles of those after whom towns and churches are called."""
_INITIALS = 3
"""Letters of an acronym at least."""


def disease_of(node: Node) -> str | None:
    """The disease that a common noun names, with the words that make it one: "breast cancer"."""
    if node.pos_ != "NOUN" or node.dep_ == "compound":
        return None
    text = " ".join([*(word.lower_ for word in children(node, "compound", "amod")), node.lower_])
    known = (knowledge.find(text, "disease") and text) or (knowledge.find(node.lower_, "disease") and node.lower_)
    return known or None


def is_symptom(node: Node) -> bool:
    """True for the illness that another brings about: "this form of Lund's disease causes blindness", and for what who
    has another comes to have: "half of the children with measles develop pneumonia"."""
    is_bare = node.dep_ == "nsubj" and (node.head.tag_, node.head.dep_) == ("VBG", "ccomp")
    verb = node.head.head if is_bare else node.head  # "causes a fever beginning at night"
    subject = child(first_conjunct(verb), "nsubj") or child(verb, "nsubj")
    if not (is_bare or node.dep_ == "dobj") or subject is None:
        return False
    if verb.lemma_ in _GETTING:
        before = node.doc[node.sent.start : verb.i]  # the parser may take "measles develop" for what "with" governs
        return any(one.lower_ == "with" and _is_somebody(one.head) for one in before)
    if verb.lemma_ not in _CAUSING:
        return False
    return any(one.lower_ == "disease" or disease_of(one) is not None for one in subject.subtree)


def _is_somebody(noun: Node) -> bool:
    return noun.lower_ == "people" or knowledge.noun_class(noun.lemma_.lower()) == "person"


def of_name(node: Node) -> str:
    """Such a name in full, with its article."""
    return "the " + text_of(subtree(node, children(node, "det", "relcl", "appos", "acl", "conj", "cc")))


def is_place_by_name(node: Node) -> bool:
    """True for a common noun that a name before it makes one place: "the Ruhr region"."""
    before = children(node, "amod", "compound", "nmod")
    is_named = len(before) == 1 and before[0].dep_ == "compound" and before[0].ent_type_ in LOCATED
    is_single = node.pos_ == "NOUN" and node.tag_ == "NN" and has_determiner(node, {"the"})
    return is_single and is_named and knowledge.noun_class(node.lower_) == "place"


def is_named_by_of(node: Node) -> bool:
    """True for a name such as "the Treaty of Rome", of whose words the recogniser may keep the last only."""
    return any(
        word.lower_ == "of"
        and word.i == node.i + 1
        and (inner := child(word, "pobj")) is not None
        and inner.pos_ == "PROPN"
        and len(inner.subtree) <= 4
        for word in children(node, "prep")
    )


def is_in_force(node: Node) -> bool:
    """True for the Act of "lands chosen under the Owls Act": it is the law by then, and no bill."""
    return node.dep_ == "pobj" and node.head.lower_ in {"under", "by", "with"}


def is_behind_of(node: Node) -> bool:
    """True for the Year of "the Player of the Year": the noun before "of" heads such a name."""
    whole = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else None
    return whole is not None and whole.pos_ == "PROPN" and is_named_by_of(whole) and head_of(whole) != node.lower_


def head_of(node: Node) -> str:
    """The noun that heads a name: of "the Protection of Owls Act" the last, of "the Treaty of Rome" the first."""
    if not is_named_by_of(node):
        return node.lower_
    last = next(inner for of in children(node, "prep") if of.i == node.i + 1 for inner in children(of, "pobj"))
    return last.lower_ if last.lower_ in _ENACTED else node.lower_


def is_town(node: Node) -> bool:
    """True for a name that its phrase says is a town's: "the trading centre of Bukhara"."""
    is_of = node.pos_ == "PROPN" and node.dep_ == "pobj" and node.head.lower_ == "of"
    return is_of and node.head.head.lower_ in _OF_TOWN


def is_spot(name: Node) -> bool:
    """True for the name of one place in a region: "the sites of Troy and Assos", "the town of Bergen",
    "Long Island"."""
    of = first_conjunct(name).head
    if name.lower_ in _SPOTS:
        return True
    return of.lower_ == "of" and of.head.lemma_.lower() in _OF_TOWN | {"site"}


def is_headed(name: str, noun: str) -> bool:
    """True for a name of several words whose head is the noun: "the Nile Treaty", "Treaty of Kiel"."""
    words = name.lower().removeprefix("the ").split()
    if len(words) == 1 or noun not in words:
        return False
    behind = words[words.index(noun) + 1 :]
    return not behind or behind[0] in {"of", "on", "for"}


def has_article_of_its_own(node: Node) -> bool:
    """True for a name behind "the": the Danube; in "the god Pan", "the young Mozart" the article is the other word's.

    Args:
        node: the head of the name.
    """
    owner = child(node, "poss")
    is_several = owner is not None and (owner.tag_ == "NNPS" or owner.lower_.endswith("men"))
    if owner is not None and is_several and has_determiner(owner, {"the"}):
        return True  # the Seamen's Bureau
    if not has_determiner(node, {"the"}):
        return False
    before = children(node, "amod", "compound", "nmod")
    is_lone = all(one.is_lower for one in before)
    return not any(one.is_lower and (is_lone or one.dep_ != "amod") for one in before)


def by_initials(title: str, places: Iterable[Place]) -> dict[str, str]:
    """The noun for a body whose name is the whole title, with its initials if the article calls it by them."""
    words = title.removeprefix("The ").split()
    initials = "".join(word[0] for word in words if word[:1].isupper())
    head = next((at for at, word in enumerate(words) if word in {"of", "on", "for", "to", "and"}), len(words)) - 1
    is_told = len(initials) >= _INITIALS and any(node.text == initials for place in places for node in place.span)
    return {words[head].lower(): f"the {initials}"} if is_told and head > 0 else {}


def follows_the(name: Sequence[Node]) -> bool:
    """True for a name with "the" right before it.

    Args:
        name: its words.
    """
    return name[0].nbor(-1).lower_ == "the"


def is_called_after(name: Sequence[Node]) -> bool:
    """True for "the Ann Hill Stables", "Milton Hill Swimming Arena": what a longer name ends in is no surname.

    Args:
        name: its words, the first of them a first name.
    """
    last = name[-1].lower_
    is_thing = last in VENUES or (follows_the(name) and "NOUN" in lemmas_of(last))
    return len(name) > len(("Ann", "Hill")) and is_thing
