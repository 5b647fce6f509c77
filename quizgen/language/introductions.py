"""Things brought in by an indefinite phrase: said once more by that phrase, made definite."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from quizgen import knowledge
from quizgen.knowledge.function_words import ARTICLES, INDEFINITE, RELATIVE_PRONOUNS
from quizgen.language.antecedents import PERIODS, is_in
from quizgen.language.bare import ORDINALS, is_bare_definite
from quizgen.language.class_words import SETTINGS, SPOTS
from quizgen.language.demonstratives import says_again
from quizgen.language.generic import is_function, speaks_generally
from quizgen.language.nodes import Node, Span
from quizgen.language.tree import (
    SUBJECTS,
    after_comma,
    child,
    children,
    has_determiner,
    subtree,
    text_inside,
    text_of,
    trimmed,
)
from quizgen.tags import CONTENT, LINKERS, NOUNS, SPECIFIC, SUPERLATIVES

_LONGEST = 12
_MORE = 3
"""Words more that a relative clause may have: it tells the thing apart by what was done."""
_BARE = 2
"""Words of a relative clause that tells nothing apart, or is cut: "that occurs"."""
_STEM = 6
"""Letters by which a word and its kin are compared: "the research team" is "a team of researchers"."""
_TELLING = 2
"""Words besides the head that say which one it is, unless there is a name or a figure."""
_BACK = 4
"""Sentences before its own in which a thing may have been brought in."""
_ABOVE = 12
"""Sentences before its paragraph in which the one thing of the article that has the noun may have been."""
_SUBSET = frozenset(
    "another other such similar different various certain additional further same typical particular single own "
    "several many few most more some any all both enough resultant resulting".split()
)
IN_ORDER = frozenset("new separate subsequent previous next following later earlier former latter".split())
"""Adjectives that count from what was said before: left off."""
_LEFT_OFF = frozenset({"det", "punct"})
_COMPLEMENTS = frozenset({"of", "to", "on", "for", "between", "against"})
_TAKING_OF = frozenset(
    "deprive rob strip rid remind inform accuse convince warn assure clear cure relieve persuade suspect".split()
)
_POINTING = frozenset({"this", "these", "such", "now", "then", "ago", "there", "here", "other", "another"})
_UNCERTAIN = frozenset("if whether would could should might imagine suppose consider".split())
_CARRYING = frozenset("take bring carry deliver hand show present pass return lend".split())
"""Verbs that say to whom: a "to" behind their object is no word of it."""
_WITH_DEED = frozenset("begin start stop continue finish keep resume".split())
"""Verbs whose object is often a deed in "-ing"."""


def brought_in(node: Node, before: Sequence[Span], owners: Mapping[int, str], above: Sequence[Span] = ()) -> str | None:
    """The phrase that brought in what "the N" or "this N" takes up, made definite, or None.

    Args:
        node: the head noun.
        before: the sentences before its own in the paragraph, in order.
        owners: what the possessive pronouns of the paragraph say, by their index.
        above: the sentences of the paragraphs before, in order, where a thing told there may be meant.
    """
    noun = node.lemma_.lower()
    if noun in PERIODS or knowledge.is_empty(node.lemma_) or node.dep_ == "compound":
        return None
    near = list(before[-1 if noun in SPOTS else -_BACK :])
    own = node.doc[node.sent.start : node.left_edge.i]
    headed = [other for other in chain(*near, own) if _has_head(other, noun)]
    same = [other for other in headed if _has_modifiers(other, node)] if headed else _told_above(node, above, before)
    bringing = [other for other in same if not _takes_up(other)]
    if len(bringing) != 1 or bringing[0].i != same[0].i or not _fits(node, bringing[0]):
        return None
    if _is_one_sort_of(bringing[0], node) or is_in(node, bringing[0]):
        return None
    if (len(same) > 1 and _is_in_state(bringing[0])) or node.sent[-1].text == "?":
        return None
    owner = child(bringing[0], "poss")
    said = _definite(bringing[0]) if owner is None else _owned(bringing[0], owner, owners)
    return None if said is not None and says_again(said, node) else said


def _told_above(node: Node, above: Sequence[Span], before: Sequence[Span]) -> list[Node]:
    """What has the noun as its head in the paragraphs before, if all of it may be one thing told not far above."""
    if node.tag_ != "NN" or speaks_generally(node):
        return []
    same = [other for other in chain(*above, *before) if _has_head(other, node.lemma_.lower())]
    is_loose = any(child(other, "poss") is not None for other in same)  # by then it may be another one's
    is_loose = is_loose or (bool(same) and node.lemma_.lower() in SETTINGS | SPOTS)
    is_near = (
        not is_loose
        and bool(same)
        and any(same[0].sent.start == span.start and same[0].doc is span.doc for span in above[-_ABOVE:])
    )
    return same if is_near and all(_has_modifiers(other, node) for other in same) else []


def _is_in_state(other: Node) -> bool:
    """True for "the sealed jars": what is told of them since may have changed it."""
    return any(inner.tag_ == "VBN" for inner in children(other, "amod"))


def _has_head(other: Node, noun: str) -> bool:
    return other.pos_ in NOUNS and other.lemma_.lower() == noun and other.dep_ != "compound"


def _takes_up(other: Node) -> bool:
    """True for a bare "the N" or "this N": it goes on about the same thing."""
    points = has_determiner(other, {"this", "these"}) or is_bare_definite(other)
    return points and not children(other, "amod", "compound", "nmod", "nummod")


def _fits(node: Node, other: Node) -> bool:
    """True if the phrase brings in one thing, or one set."""
    if node.tag_ != other.tag_ or other.pos_ != "NOUN" or other.dep_ in {"attr", "appos", "conj", "oprd", "npadvmod"}:
        return False
    determiner = child(other, "det")
    if (determiner is not None and determiner.lower_ not in ARTICLES) or _is_unsure(other):
        return False
    if _is_aside(other) or _is_measure_of_deed(other):
        return False
    is_torn = child(other, *SUBJECTS) is not None or _is_done_to(other)  # the parser took a verb for a noun
    is_other = bool(children(other, "conj", "appos", "predet")) or (other.tag_ == "NN" and child(other, "nummod"))
    return not (is_torn or is_other)


def _is_aside(other: Node) -> bool:
    """True for what only brackets tell: "a sign (used as a word for rain)"."""
    before = [one.text for one in other.doc[other.sent.start : other.i]]
    return before.count("(") > before.count(")")


def _is_measure_of_deed(other: Node) -> bool:
    """True for "she ran at a slow, steady pace": the pace is that of the deed, which its phrase does not tell."""
    lemma = other.lemma_.lower()
    is_measure = lemma == "pace" or knowledge.noun_class(lemma) == "quantity"
    return other.dep_ == "pobj" and other.head.lower_ == "at" and is_measure and child(other, "prep") is None


def _is_done_to(other: Node) -> bool:
    """True for the hens of "began ring-marking hens", where the parser makes "marking hens" of it."""
    verb, first = other.head, next((one for one in other.lefts if one.tag_ == "VBG"), None)
    return other.dep_ == "dobj" and verb.lemma_ in _WITH_DEED and first is not None and child(other, "det") is None


def _has_modifiers(other: Node, node: Node) -> bool:
    """True if a phrase holds every modifier of the noun that may take it up."""
    has = {inner.lemma_.lower()[:_STEM] for inner in other.subtree if inner.pos_ in CONTENT}
    told = [inner for left in children(node, "amod", "compound", "nmod") for inner in left.subtree]
    return all(inner.lemma_.lower()[:_STEM] in has for inner in told if inner.pos_ in CONTENT)


def _is_one_sort_of(other: Node, node: Node) -> bool:
    """True for "the state courts" where "the federal and state courts" were told of: one sort of them, not both."""
    sorts = [one for left in children(other, "amod", "compound", "nmod") for one in (left, *children(left, "conj"))]
    joined = {one.lower_ for one in sorts if one.dep_ == "conj" or child(one, "conj") is not None}
    told = {one.lower_ for left in children(node, "amod", "compound", "nmod") for one in left.subtree}
    return bool(joined & told) and not joined <= told


def _is_unsure(other: Node) -> bool:
    """True where nothing says that there is such a thing: under a condition, a denial or a wish."""
    verbs = [other, *other.ancestors]
    return any(inner.dep_ == "neg" or inner.lower_ in _UNCERTAIN for verb in verbs for inner in (verb, *verb.children))


def _definite(other: Node) -> str | None:
    """The phrase with "the", with what follows its head and tells it apart, if that is short and says enough."""
    order = IN_ORDER - {"former"} if knowledge.noun_class(other.lemma_.lower()) == "person" else IN_ORDER
    lefts = [inner for left in other.lefts if left.lower_ not in order for inner in left.subtree]
    words = [inner for inner in lefts if inner.text == "-" or inner.dep_ not in _LEFT_OFF]
    words = [inner for inner in words if not _is_in_brackets(inner)]
    if any(inner.dep_ in {"advcl", "advmod"} and inner.nbor(-1).text == "," for inner in words):
        return None
    if any(inner.dep_ == "conj" and inner.pos_ == "NOUN" and inner.head.pos_ == "NOUN" for inner in words):
        return None  # "the soundboard and metal strings": the strings alone may be meant
    words.append(other)
    for right in other.rights:
        if right.dep_ not in {"prep", "acl", "relcl"} or after_comma(right) or _is_when(right) or _is_to_whom(right):
            continue
        if right.dep_ == "prep" and (_is_of_verb(right, other) or _is_for_doer(right)):
            return None
        more = trimmed(subtree(right, _inner_relatives(right)))
        if right.dep_ == "relcl" and (_goes_on(more[-1]) or len(more) <= _BARE):
            return None
        longest = _LONGEST + (_MORE if right.dep_ == "relcl" else 0)
        if more[0].i != words[-1].i + 1 or not _is_sayable(more) or len(words) + len(more) > longest:
            more = _by_whom(right)
            if more:
                words += more
                continue
            is_needed = right.lower_ in _COMPLEMENTS if right.dep_ == "prep" else not _is_term(other, words)
            return None if is_needed else _said(other, words)
        words += more
    return _said(other, words)


def _is_when(right: Node) -> bool:
    """True for the date of "became a colony on 1 May 1836": it tells when something was so, not which one it is."""
    date = child(right, "pobj")
    return right.lower_ == "on" and date is not None and date.ent_type_ == "DATE"


def _is_to_whom(right: Node) -> bool:
    """True for the person of "brought the draft of a poem to Moe": it was brought, not written, to him."""
    who = child(right, "pobj") if right.lower_ == "to" else None
    is_person = who is not None and who.ent_type_ == "PERSON"
    return is_person and any(verb.lemma_ in _CARRYING for verb in right.ancestors)


def _is_in_brackets(word: Node) -> bool:
    """True for the "clear" of "hyaline (clear) cartilage", which says the word before it once more."""
    return word.nbor(-1).text == "("


def _by_whom(right: Node) -> list[Node]:
    """The participle behind a noun with who did it, said where all that it takes is too long: "signed by Ito"."""
    agent = child(right, "agent") if right.dep_ == "acl" and right.tag_ == "VBN" else None
    name = child(agent, "pobj") if agent is not None and agent.i == right.i + 1 else None
    if name is None or name.pos_ != "PROPN" or child(name, "conj") is not None:
        return []
    words = list(right.doc[right.i : name.i + 1])
    return words if right.i == right.head.i + 1 and not any(word.is_punct for word in words) else []


def _owned(other: Node, owner: Node, owners: Mapping[int, str]) -> str | None:
    """The phrase with its owner's name: "Ida Berg's last will" of "her last will"."""
    name = owners.get(owner.i) if owner.pos_ == "PRON" else text_of(owner.subtree) if owner.pos_ == "PROPN" else None
    words = other.doc[owner.right_edge.i + 1 : other.i + 1]
    if name is None or len(words) > _LONGEST or children(other, "relcl", "acl", "nummod"):
        return None
    is_sayable = all(one.lower_ not in _SUBSET and (one.text == "-" or not one.is_punct) for one in words)
    return f"{name} {text_of(words)}" if is_sayable else None


def _is_term(other: Node, words: Iterable[Node]) -> bool:
    """True for "urban transport centres": two words before the head, one of them a noun, say enough."""
    before = [inner for inner in _content(other, words) if inner.i < other.i]
    return len(before) >= _TELLING and any(inner.dep_ == "compound" for inner in before)


def _goes_on(last: Node) -> bool:
    """True where a comma and a preposition follow: a relative clause is cut there."""
    after = last.doc[last.i + 1 : last.i + 3]
    return len(after) == 2 and after[0].text == "," and after[1].pos_ in LINKERS


def _is_of_verb(preposition: Node, other: Node) -> bool:
    """True for a phrase that may belong to the verb: "deprives the economy of news", "died of the plague in Oslo"."""
    is_loose = preposition.lower_ not in _COMPLEMENTS and has_determiner(other, {"the"})
    return is_loose or any(verb.lemma_ in _TAKING_OF for verb in other.ancestors)


def _is_for_doer(preposition: Node) -> bool:
    """True for the "for" of "a hole for the bees to leave by", where the parser hangs the infinitive elsewhere."""
    behind = preposition.doc[preposition.right_edge.i + 1 : preposition.right_edge.i + 3]
    return preposition.lower_ == "for" and [one.tag_ for one in behind] == ["TO", "VB"]


def _inner_relatives(right: Node) -> list[Node]:
    """Relative clauses deep in a phrase, which only add to it."""
    return [
        inner
        for inner in right.subtree
        if inner.dep_ == "relcl" and inner.i != right.i and (after_comma(inner) or _is_indefinite(inner.head))
    ]


def _is_indefinite(noun: Node) -> bool:
    return has_determiner(noun, INDEFINITE)


def _said(other: Node, words: list[Node]) -> str | None:
    if (
        not _tells(other, words)
        or words[-1].pos_ == "CCONJ"
        or any(
            inner.lower_ in _SUBSET | ORDINALS
            or inner.tag_ in SUPERLATIVES | {"JJR"}
            or (inner.is_punct and inner.text != "-")
            for inner in words
        )
    ):
        return None
    return f"the {text_inside(words)}"


def _is_sayable(words: Iterable[Node]) -> bool:
    """True for a phrase behind the head that points at nothing else."""
    return not any(
        (inner.pos_ == "PRON" and inner.lower_ not in RELATIVE_PRONOUNS)
        or (inner.pos_ == "NOUN" and is_bare_definite(inner) and not _is_plain(inner))
        or (inner.is_punct and inner.text != "-")
        or inner.lower_ in _POINTING
        for inner in words
    )


def _is_plain(noun: Node) -> bool:
    """True for a definite that points at nothing: "the world", "the cell" where no one case is told."""
    return knowledge.is_unique(f"the {noun.lower_}") or is_function(noun, ())


def _tells(other: Node, words: Iterable[Node]) -> bool:
    """True if a name, a figure or two words of content stand in the phrase besides its head."""
    content = _content(other, words)
    if other.tag_ == "NNS" and all(inner.pos_ == "ADJ" for inner in content):
        return False  # "the private academies" are never all of them
    return any(inner.pos_ in SPECIFIC for inner in content) or len(content) >= _TELLING


def _content(other: Node, words: Iterable[Node]) -> list[Node]:
    """The words of content in a phrase besides its head and its number."""
    return [inner for inner in words if inner.i != other.i and inner.pos_ in CONTENT and inner.dep_ != "nummod"]
