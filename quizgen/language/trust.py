"""A second opinion: the statement, parsed alone, must have the same root, subject and complements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.language.nodes import Doc, Node
from quizgen.language.parser import Parser
from quizgen.language.slips import mend_slips
from quizgen.language.tree import subjects_of
from quizgen.tags import VERBAL


@dataclass(frozen=True)
class Skeleton:
    """What a statement must have when it is parsed alone.

    Attributes:
        text: the statement.
        verb: its main verb as it stands.
        subjects: what the head of its subject may be.
        complement: head of its object or predicate, or empty.
    """

    text: str
    verb: str
    subjects: tuple[str, ...]
    complement: str = ""


def confirmed(skeletons: Iterable[Skeleton], parser: Parser) -> Iterator[bool]:
    """Say of each statement whether its parse alone agrees, in order."""
    wanted = list(skeletons)
    for skeleton, parsed in zip(wanted, parser.bare(skeleton.text for skeleton in wanted), strict=True):
        doc = Doc(parsed)
        mend_slips(doc)
        yield _agrees(skeleton, doc)


def _agrees(skeleton: Skeleton, doc: Doc) -> bool:
    if len(doc.sents) != 1:
        return False
    verbs = [node for node in doc if node.text == skeleton.verb and node.pos_ in VERBAL]
    root = doc.sents[0].root
    main = next((verb for verb in verbs if _reaches(verb, root)), None)
    if main is None:
        return False
    allowed = _either_case(skeleton.subjects)
    if not any(subject.text in allowed for subject in subjects_of(root)):
        return False
    if not skeleton.complement:
        return True
    return any(
        node.text == skeleton.complement and node.dep_ in {"dobj", "attr", "acomp", "oprd", "dative", "pobj"}
        for node in main.children
    )


def _either_case(words: tuple[str, ...]) -> set[str]:
    return {form for word in words for form in (word, word.capitalize(), word[:1].lower() + word[1:])}


def _reaches(verb: Node, root: Node) -> bool:
    """True if the verb is the root or hangs on it by links of one predicate."""
    node = verb
    for _ in range(4):
        if node == root:
            return True
        if node.dep_ not in {"xcomp", "acomp", "pcomp"}:
            return False
        node = node.head
    return False
