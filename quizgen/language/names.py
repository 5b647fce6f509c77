"""Who and what is named in an article: names gathered, their forms joined, their kind voted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import PLACES, Kind, Mention
from quizgen.knowledge.function_words import APOSTROPHE_S
from quizgen.language.antecedents import clause_subject, own_subject
from quizgen.language.name_groups import (
    OF_PLACE,
    Group,
    is_called,
    is_first_name,
    kind_of,
    person_of_title,
    with_person_of_title,
)
from quizgen.language.name_kinds import (
    CLOSING,
    LABELS,
    OPENING,
    Name,
    is_shown_person,
    known_kind,
)
from quizgen.language.name_shapes import SAINTS
from quizgen.language.nodes import Node, Span
from quizgen.language.tree import FIGURES, SUBJECTS, child, children, text_of
from quizgen.tags import PROPER_NOUNS

_GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
_REFLEXIVES = {"himself": "man", "herself": "woman"}
_PLACING = frozenset({"in", "near", "at", "from", "into", "outside", "around"})
_CALLS = frozenset("fie alas oh ah aha hurrah hurray hello hi hey lo hark behold bravo amen yes no o".split())
_TRAVELLING = frozenset({"fly", "travel", "arrive", "visit"})
_INNER = frozenset(
    {"of", "de", "van", "von", "der", "la", "le", "du", "bin", "al", "the", "and", "&", "for", "-", "’s", "'s"}
)
_BY_FIRST_NAME = frozenset("prince princess king queen emperor empress tsar pope saint".split())
"""Titles of those who are called by their first name alone."""
_FIRST_NAMES = 2
"""So many first names may stand for a whole name that begins with them."""


def gather(sentences: Iterable[tuple[int, int, Span]], title: str = "") -> list[Mention]:
    """Gather the names of an article.

    Args:
        sentences: (block, sentence, span) in order.
        title: of the article; a person whom it names is called so.

    Returns:
        One mention for all forms of a name, in order of first occurrence.
    """
    spans = list(sentences)
    common = Counter(
        node.lower_ for _, _, span in spans for node in span if node.pos_ == "NOUN" and not _may_be_name(node)
    )
    names = [name for block, number, span in spans for name in _marked(list(_names(block, number, span)), span)]
    names = [name for name in names if len(name.nodes) > 1 or not common[name.text.lower()]]
    shown = person_of_title(title)
    groups = with_person_of_title(_joined(names, shown), shown)
    mentions = [_mention(group) for group in groups]
    if any(one.kind == "person" and " " in one.name for one in mentions):  # people are named in full at first
        guessed = {one.names[0].place for one in groups if not one.titled and _is_guessed(one)}
        mentions = [replace(one, kind="name") if one.places[0] in guessed else one for one in mentions]
    return _as_countries(mentions, names)


def _may_be_name(node: Node) -> bool:
    """True for a noun with a capital that only looks plural: "Naxos"."""
    return node.tag_ == "NNS" and node.is_title and node.text.endswith("s")


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
    """Mark the only name of a sentence that goes on with a personal pronoun, and subjects that have "his" or "her"."""
    unknown = [name for name in names if known_kind(name.text) is None and not _is_nobody(name)]
    owners = {node.i: clause_subject(node) for node in span if node.tag_ == "PRP$"}
    owning = {one.i: span.doc[at] for at, one in owners.items() if one is not None and one.i < at}
    for name in (one for one in unknown if knowledge.noun_class(one.nodes[-1].lower_) != "person"):
        name.spoken_of = _GENDERS.get(owning[name.nodes[-1].i].lower_, "") if name.nodes[-1].i in owning else ""
    if len(unknown) == 1:
        head = unknown[0].nodes[-1]
        after = span[head.i - span.start + 1 :]
        taking = [node for node in after if node.lower_ in _GENDERS and own_subject(node) != head]
        genders = {_GENDERS[node.lower_] for node in taking}
        if head.dep_ in SUBJECTS and len(genders) == 1:
            (unknown[0].spoken_of,) = genders
    return names


def _is_nobody(name: Name) -> bool:
    """True for the word for a nation, or for a part of one: "Swiss German"."""
    is_of_nation = knowledge.country_of(name.nodes[-1].text) is not None
    return is_of_nation and (len(name.nodes) == 1 or name.label == "group")


def _names(block: int, number: int, span: Span) -> Iterator[Name]:
    for nodes in _runs(span):
        name = _bare(nodes)
        if name is not None and len(name.text) > 1 and name.text.lower() not in _CALLS and not _is_office(name):
            head = name.nodes[-1]
            name.place = (block, number, head.i - span.start)
            yield name


def _is_office(name: Name) -> bool:
    """True for a title that stands for who bears it: the Sultan, a Bishop."""
    return len(name.nodes) == 1 and child(name.nodes[0], "det") is not None and knowledge.title_word(name.text)


def _runs(span: Span) -> Iterator[list[Node]]:
    """Runs of proper nouns; small words inside a recognised name do not end one."""
    run: list[Node] = []
    by_names = {one.i for node in span for one in _by_name(node)}
    for node in span:
        if run and node.i in by_names:
            continue  # "Margaret “Peggy” Olsen" is Margaret Olsen
        hyphen = bool(run) and node.text == "-" and not run[-1].whitespace_ and not node.whitespace_
        linked = hyphen or (bool(run) and _is_between_hyphens(node))
        inside = linked or (bool(run) and node.ent_iob_ == "I" and node.ent_type_ in LABELS and node.lower_ in _INNER)
        inside = inside or (bool(run) and node.lower_ in OF_PLACE)
        is_name = node.tag_ in PROPER_NOUNS and node.text[:1].isupper() and node.dep_ != "mark"
        if (is_name and node.ent_type_ not in FIGURES) or inside:
            run += [*([] if run else _hyphened_before(node)), node]
        elif run:
            yield run
            run = []
    if run:
        yield run


def _hyphened_before(node: Node) -> list[Node]:
    """The "Trans-" or "Trans-Baltic" before "Canal Board": no proper noun to the tagger, but of the same name."""
    inner = node.nbor(-1) if node.i > node.sent.start and node.nbor(-1).is_title else node
    start = inner.i - 2
    if start < node.sent.start or node.ent_iob_ != "I" or node.ent_type_ not in LABELS:
        return []
    first, hyphen = node.doc[start], node.doc[start + 1]
    is_joined = hyphen.text == "-" and not first.whitespace_ and not hyphen.whitespace_
    is_of_name = first.is_title and first.ent_type_ == node.ent_type_
    return list(node.doc[start : node.i]) if is_joined and is_of_name else []


def _is_between_hyphens(node: Node) -> bool:
    """True for the "y" of "Betws-y-Coed"; "to" between two towns makes no name of them."""
    around = [one.text for one in node.doc[max(0, node.i - 1) : node.i + 2]]
    return around[::2] == ["-", "-"] and (node.tag_ in PROPER_NOUNS or node.lower_ in _INNER) and not node.whitespace_


def _by_name(node: Node) -> list[Node]:
    """The one word in quotation marks that stands within a name, with its marks; nothing where it is none."""
    end = node.i + 3
    if node.text not in OPENING or node.i == 0 or end >= len(node.doc) or node.doc[node.i + 2].text not in CLOSING:
        return []
    around = (node.nbor(-1), node.doc[end])
    is_within = all(one.pos_ == "PROPN" and one.text[:1].isupper() for one in (*around, node.doc[node.i + 1]))
    return list(node.doc[node.i : end]) if is_within else []


def _bare(nodes: list[Node]) -> Name | None:
    while nodes and nodes[-1].lower_ in _INNER | OF_PLACE:
        nodes = nodes[:-1]
    while nodes and nodes[0].lower_ in _INNER | OF_PLACE:
        nodes = nodes[1:]
    cut = 0
    owner = next((place for place, node in enumerate(nodes[:-2]) if node.lower_ in APOSTROPHE_S), None)
    if owner is not None and len(nodes) - owner > 2 and nodes[-1].ent_type_ == "PERSON":
        nodes = nodes[owner + 1 :]  # "Acme’s Ida Berg" is Ida Berg
    for place, node in enumerate(nodes[:-1]):
        following = nodes[place + 1]
        is_of_saint = place > 0 and node.text in SAINTS and nodes[place - 1].lower_ == "of"  # "Court of St. Moe"
        if following.lower_ in _INNER or is_of_saint:
            continue
        if knowledge.title_word(node.text) or (knowledge.is_role(node.lower_) and following.ent_type_ == "PERSON"):
            cut = place + 1
    if not nodes:
        return None
    nodes, cut = _without_nation(nodes, cut)
    cut = max(cut, _office_end(nodes))
    role = text_of(nodes[:cut])
    rest = nodes[cut:]
    label = next((LABELS[node.ent_type_] for node in reversed(rest) if node.ent_type_ in LABELS), None)
    return Name(_as_called(rest), rest, "person" if cut and label is None else label, role)


def _without_nation(nodes: list[Node], cut: int) -> tuple[list[Node], int]:
    """The words of a person's name and titles less where he is from: "Dutch Anton Smit" is Anton Smit."""
    first, *rest = nodes
    is_longer = len(rest) > 1 and knowledge.country_of(first.text) not in {None, first.text}
    is_person = is_longer and is_first_name(rest[0].text) and rest[-1].ent_type_ == "PERSON"
    return (rest, max(0, cut - 1)) if is_person else (nodes, cut)


def _as_called(nodes: list[Node]) -> str:
    """The text of a name, with the genitive ending that is a part of it: "Wendy’s" is a firm, Wendy is none."""
    text, behind = text_of(nodes), nodes[-1].doc[nodes[-1].i + 1 : nodes[-1].i + 2]
    ending = next((one.text for one in behind if one.text in APOSTROPHE_S), "")
    return f"{text}{ending}" if ending and knowledge.find(f"{text}{ending}", "company") is not None else text


def _office_end(nodes: list[Node]) -> int:
    """Where the name begins in what stands behind "Secretary of" or "Director of the": State Henry Kissinger."""
    first = nodes[0]
    before = [node.lower_ for node in first.doc[max(0, first.i - 3) : first.i] if node.lower_ != "the"]
    if len(before) < 2 or before[-1] != "of" or not knowledge.is_role(before[-2]):
        return 0
    return next((place for place, node in enumerate(nodes[1:-1], 1) if knowledge.gender(node.text) is not None), 0)


def _joined(names: list[Name], shown: list[str]) -> list[Group]:
    """Occurrences by what they name: a surname or first name alone stands for the one person so called.

    Args:
        names: of the article.
        shown: the title where it may be a person's name, whose surname alone is no kinsman's; else nothing.
    """
    by_text: dict[str, Group] = {}
    for name in names:
        by_text.setdefault(name.text, Group()).names.append(name)
    surnames, first_names = _surnames(by_text, shown), _first_names(by_text)
    longer = _with_middle_names(by_text) | _with_surnames(by_text)
    founders = {group.names[0].nodes[0].text for group in by_text.values() if _is_long_body(group)}
    rulers = {name.text for name in names if name.role.lower() in _BY_FIRST_NAME}
    groups: dict[str, Group] = {}
    for name in names:
        key = longer.get(name.text, name.text)
        name.is_of_body = key in founders - surnames.keys() and name.label == "organisation"
        if key in surnames and known_kind(key) in PLACES:
            name.spoken_of = _owner(name)  # Washington with his horse is no city
            name.is_surname = _is_surname(by_text[key])
        may_be_person = known_kind(key) in {None, "person"} or name.spoken_of or name.is_surname
        may_be_person = may_be_person and not (name.label == "place" and _is_located(name))
        if len(name.nodes) == 1 and may_be_person and key not in rulers and not _is_family(name):
            bearers = first_names.get(key, set())
            if key not in surnames or not bearers:  # who is so called by both may be either
                key = surnames.get(key) or (next(iter(bearers)) if len(bearers) == 1 else key)
            key = longer.get(key, key)
        groups.setdefault(key, Group()).names.append(name)
    return list(groups.values())


def _surnames(by_text: Mapping[str, Group], shown: list[str]) -> dict[str, str]:
    """The whole name of one person by each surname; that of the title by its own, or the surname alone."""
    surnames: dict[str, str] = {}
    for text, group in by_text.items():
        nodes = group.names[0].nodes
        if len(nodes) > 1 and kind_of(group) == "person" and nodes[-2].lower_ not in OF_PLACE:
            surnames.setdefault(nodes[-1].text, text)
    if shown and shown[-1] in surnames and is_first_name(shown[0]):
        called = [text for text, group in by_text.items() if is_called(group, shown)]
        surnames[shown[-1]] = called[0] if called else shown[-1]
    return surnames


def _first_names(by_text: Mapping[str, Group]) -> dict[str, set[str]]:
    """The whole names of people, more than guessed ones, by each first name."""
    first_names: dict[str, set[str]] = {}
    for text, group in by_text.items():
        nodes = group.names[0].nodes
        if len(nodes) > 1 and kind_of(group) == "person" and any(map(is_shown_person, group.names)):
            first_names.setdefault(nodes[0].text, set()).add(text)
    return first_names


def _is_family(name: Name) -> bool:
    """True for "the Medici", as subject or object: no one person is called so."""
    noun = name.nodes[-1]
    return any(one.lower_ == "the" for one in noun.children) and noun.dep_ in SUBJECTS | {"dobj", "pobj"}


def _is_long_body(group: Group) -> bool:
    """True for a body named by more than one word: its first may be said for it, as for whoever founded it."""
    return len(group.names[0].nodes) > 1 and kind_of(group) == "organisation"


def _is_surname(group: Group) -> bool:
    """True for a town's name that the recogniser mostly takes for a person's, where nothing is told to be there."""
    text, labels = group.names[0].text, [name.label for name in group.names]
    is_mostly = 2 * labels.count("person") > len(labels)
    return is_mostly and not knowledge.is_metonym(text) and not any(map(_is_located, group.names))


def _owner(name: Name) -> str:
    """The gender of the "his" or "her" with which the clause goes on whose subject a name is; empty where none does."""
    head = name.nodes[-1]
    if head.dep_ not in SUBJECTS:
        return ""
    genders = {_GENDERS[one.lower_] for one in head.head.subtree if one.i > head.i and one.lower_ in {"his", "her"}}
    return next(iter(genders)) if len(genders) == 1 else ""


def _with_middle_names(texts: Iterable[str]) -> dict[str, str]:
    """Names of two words by the one longer name with the same ends: Thomas Edison, Thomas Alva Edison."""
    by_ends: dict[tuple[str, str], list[str]] = {}
    for text in texts:
        words = text.split()
        if len(words) == 3 and knowledge.gender(words[0]) is not None:
            by_ends.setdefault((words[0], words[-1]), []).append(text)
    return {" ".join(ends): longer[0] for ends, longer in by_ends.items() if len(longer) == 1}


def _with_surnames(texts: Iterable[str]) -> dict[str, str]:
    """First names of two words by the one whole name that begins with them: Anna Maria, Anna Maria Lind."""
    whole: dict[str, list[str]] = {}
    for text in texts:
        *first, _ = text.split()
        if len(first) == _FIRST_NAMES and all(knowledge.gender(word) is not None for word in first):
            whole.setdefault(" ".join(first), []).append(text)
    return {first: found[0] for first, found in whole.items() if len(found) == 1}


def _is_guessed(group: Group) -> bool:
    """True for a name of one word that only the recogniser takes for a person: it may be a firm's or a feast's."""
    is_one_word = all(len(name.nodes) == 1 for name in group.names) and kind_of(group) == "person"
    return is_one_word and not any(
        is_shown_person(name) or name.spoken_of or knowledge.gender(name.text) for name in group.names
    )


def _gender(group: Group, full: str) -> str:
    """By the first name, else by the title or what stands beside the name, else by the pronouns that take it up."""
    roles = [word for name in group.names for word in (*name.role.split(), *_shown_by(name))]
    known = next((found for word in (full.split()[0], *roles) if (found := knowledge.gender(word))), "")
    taken_up = {name.spoken_of for name in group.names if name.spoken_of}
    return known or (next(iter(taken_up)) if len(taken_up) == 1 else "")


def _shown_by(name: Name) -> Iterator[str]:
    """Words that show the gender of a name: the woman of "a woman, Ida Berg", the herself of "Berg finds herself"."""
    head = name.nodes[-1]
    if head.dep_ == "appos":
        yield head.head.lower_
    elif head.dep_ in SUBJECTS:
        yield from (_REFLEXIVES[one.lower_] for one in head.head.children if one.lower_ in _REFLEXIVES)


def _mention(group: Group) -> Mention:
    forms = sorted({name.text for name in group.names}, key=lambda text: (-len(text), text))
    if group.titled:
        forms = [group.titled, *(form for form in forms if form != group.titled)]
    kind: Kind = "person" if group.titled else kind_of(group)
    return Mention(
        name=forms[0],
        kind=kind,
        forms=tuple(forms),
        gender=_gender(group, forms[0]) if kind == "person" else "",
        role=next((name.role for name in group.names if name.role), ""),
        count=len(group.names),
        places=tuple(name.place for name in group.names),
    )
