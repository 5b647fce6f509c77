"""Who and what is named in an article: names gathered, their forms joined, their kind voted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Kind, Mention
from quizgen.language.tree import children

if TYPE_CHECKING:
    from spacy.tokens import Span
    from spacy.tokens import Token as Node

_LABELS: dict[str, Kind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "group", "EVENT": "event", "WORK_OF_ART": "work", "PRODUCT": "name", "LAW": "work", "LANGUAGE": "name",
}  # fmt: skip
_CLASSES: dict[str, Kind] = {
    "person": "person", "country": "country", "city": "city", "place": "place", "organisation": "organisation",
    "event": "event", "group": "group",
}  # fmt: skip
_TIMES = frozenset({"DATE", "TIME", "ORDINAL", "CARDINAL", "MONEY", "PERCENT", "QUANTITY"})
_INSIDE = frozenset({"in", "near", "at", "from", "into", "outside", "around"})
_PERSONAL = frozenset({"he", "she", "his", "her", "him"})
_MINDED = frozenset(
    "propose argue write think believe say explain conclude observe discover invent suggest marry".split()
)
_PLACING = frozenset({"in", "near", "at", "from", "into", "outside", "around"})
_TRAVELLING = frozenset({"fly", "travel", "arrive", "visit"})
_INNER = frozenset(
    {"of", "de", "van", "von", "der", "la", "le", "du", "bin", "al", "the", "and", "&", "for", "-", "’s", "'s"}
)


@dataclass
class Name:
    """One occurrence of a name.

    Attributes:
        text: without article and titles.
        nodes: its words.
        label: kind by the recogniser, or None.
        role: title words before it, or empty.
        place: block, sentence, index of its last word.
        spoken_of: True if it is the only name of a sentence that goes on with "he" or "she".
    """

    text: str
    nodes: list[Node]
    label: Kind | None
    role: str = ""
    place: tuple[int, int, int] = (0, 0, 0)
    spoken_of: bool = False


@dataclass
class Group:
    """All occurrences of what one name stands for."""

    names: list[Name] = field(default_factory=list)

    def votes(self) -> Counter[Kind]:
        """How often each kind was seen."""
        return Counter(kind for name in self.names if (kind := kind_of_name(name)))


def gather(sentences: Iterable[tuple[int, int, Span]]) -> list[Mention]:
    """Gather the names of an article.

    Args:
        sentences: (block, sentence, span) in order.

    Returns:
        One mention for all forms of a name, in order of first occurrence.
    """
    spans = list(sentences)
    common = Counter(node.lower_ for _, _, span in spans for node in span if node.pos_ == "NOUN")
    names = [name for block, number, span in spans for name in _marked(list(_names(block, number, span)), span)]
    names = [name for name in names if len(name.nodes) > 1 or not common[name.text.lower()]]
    return _as_countries([_mention(group) for group in _joined(names)], names)


def _as_countries(mentions: list[Mention], names: list[Name]) -> list[Mention]:
    """Capitals and seats that stand for their country throughout: it is named too, and nothing happens in them."""
    known = {knowledge.canonical(mention.name) for mention in mentions if mention.kind == "country"}
    as_place = {name.text for name in names if _is_located(name)}
    return [
        replace(mention, kind="country")
        if knowledge.is_metonym(mention.name)
        and knowledge.canonical(mention.name) in known
        and mention.name not in as_place
        else mention
        for mention in mentions
    ]


def _is_located(name: Name) -> bool:
    """True if something happens there, or the name is said to be a city."""
    first, head = name.nodes[0], name.nodes[-1]
    if head.dep_ == "nsubj" and any(
        knowledge.noun_class(node.lemma_) == "city" for node in children(head.head, "attr")
    ):
        return True
    before = first.nbor(-1) if first.i else None
    return before is not None and (before.lower_ in _PLACING or before.head.lemma_ in _TRAVELLING)


def _marked(names: list[Name], span: Span) -> list[Name]:
    """Mark the only name of a sentence that goes on with a personal pronoun."""
    unknown = [name for name in names if known_kind(name.text) is None]
    if len(unknown) == 1:
        head = unknown[0].nodes[-1]
        after = span[head.i - span.start + 1 :]
        unknown[0].spoken_of = head.dep_ == "nsubj" and any(node.lower_ in _PERSONAL for node in after)
    return names


def _names(block: int, number: int, span: Span) -> Iterator[Name]:
    for nodes in _runs(span):
        name = _bare(nodes)
        if name is not None and len(name.text) > 1:
            head = name.nodes[-1]
            name.place = (block, number, head.i - span.start)
            yield name


def _runs(span: Span) -> Iterator[list[Node]]:
    """Runs of proper nouns; small words inside a recognised name do not end one."""
    run: list[Node] = []
    for node in span:
        hyphen = bool(run) and node.text == "-" and not run[-1].whitespace_ and not node.whitespace_
        inside = hyphen or (bool(run) and node.ent_iob_ == "I" and node.ent_type_ in _LABELS and node.lower_ in _INNER)
        if (node.tag_ in {"NNP", "NNPS"} and node.text[:1].isupper() and node.ent_type_ not in _TIMES) or inside:
            run.append(node)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _bare(nodes: list[Node]) -> Name | None:
    while nodes and nodes[-1].lower_ in _INNER:
        nodes = nodes[:-1]
    while nodes and nodes[0].lower_ in _INNER:
        nodes = nodes[1:]
    cut = 0
    for place, node in enumerate(nodes[:-1]):
        following = nodes[place + 1]
        if knowledge.title_word(node.text) or (knowledge.is_role(node.lower_) and following.ent_type_ == "PERSON"):
            cut = place + 1
    if not nodes:
        return None
    cut = max(cut, _office_end(nodes))
    role = _text(nodes[:cut])
    rest = nodes[cut:]
    label = next((_LABELS[node.ent_type_] for node in reversed(rest) if node.ent_type_ in _LABELS), None)
    return Name(_text(rest), rest, "person" if cut and label is None else label, role)


def _office_end(nodes: list[Node]) -> int:
    """Where the name begins in what stands behind "Secretary of" or "Director of the": State Henry Kissinger."""
    first = nodes[0]
    before = [node.lower_ for node in first.doc[max(0, first.i - 3) : first.i] if node.lower_ != "the"]
    if len(before) < 2 or before[-1] != "of" or not knowledge.is_role(before[-2]):
        return 0
    return next((place for place, node in enumerate(nodes[1:-1], 1) if knowledge.gender(node.text) is not None), 0)


def _text(nodes: list[Node]) -> str:
    return "".join(node.text_with_ws for node in nodes).strip()


def kind_of_name(name: Name) -> Kind | None:
    """What one occurrence of a name speaks for: tables first, then its surroundings, then the recogniser."""
    known = known_kind(name.text)
    if known:
        return known
    if name.role or name.spoken_of or _speaks(name) or _is_followed_by_years(name) or _has_first_name(name):
        return "person"
    return name.label


def known_kind(text: str) -> Kind | None:
    """The kind of a name that the tables hold, or None."""
    entry = knowledge.find(text)
    return _CLASSES.get(knowledge.kind_of(entry).word_class) if entry else None


def _has_first_name(name: Name) -> bool:
    first = name.nodes[0].text
    return 2 <= len(name.nodes) <= 4 and name.label in {None, "person"} and knowledge.gender(first) is not None


def _speaks(name: Name) -> bool:
    """True for a subject that proposes, argues or writes and is no body by its last word."""
    head = name.nodes[-1]
    if head.dep_ != "nsubj" or head.head.lemma_ not in _MINDED or name.text.isupper():
        return False
    return name.label in {None, "person"} or (len(name.nodes) > 1 and knowledge.noun_class(head.lower_) is None)


def _is_followed_by_years(name: Name) -> bool:
    last = name.nodes[-1]
    doc = last.doc
    following = doc[last.i + 1 : last.i + 3]
    return len(following) == 2 and following[0].text == "(" and following[1].text[:4].isdigit()


def _joined(names: list[Name]) -> list[Group]:
    groups: dict[str, Group] = {}
    surnames: dict[str, str] = {}
    for name in names:
        if kind_of_name(name) == "person" and len(name.nodes) > 1:
            surnames.setdefault(name.nodes[-1].text, name.text)
    for name in names:
        key = name.text
        if len(name.nodes) == 1 and key in surnames and known_kind(key) in {None, "person"}:
            key = surnames[key]
        groups.setdefault(key, Group()).names.append(name)
    return list(groups.values())


def _mention(group: Group) -> Mention:
    forms = sorted({name.text for name in group.names}, key=lambda text: (-len(text), text))
    votes = group.votes()
    best = min(votes, key=lambda kind: (-votes[kind], kind)) if votes else "name"
    return Mention(
        name=forms[0],
        kind=best,
        forms=tuple(forms),
        gender=knowledge.gender(forms[0].split()[0]) or "" if best == "person" else "",
        role=next((name.role for name in group.names if name.role), ""),
        count=len(group.names),
        places=tuple(name.place for name in group.names),
    )
