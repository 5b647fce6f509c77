"""The parser's words as plain objects: each is read many times, and the parser's own are slow to read from Python.

Names are those of spaCy (https://spacy.io/api/token, https://spacy.io/api/span), and so is what they mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from spacy.tokens import Token


class Node:
    """A word or mark with its place in the tree; what it is may be changed, where it hangs by `hang_on`.

    Attributes:
        doc, i, idx: the block, the index in it, the offset in its text.
        text, lower_, whitespace_: as it stands, in small letters, the white space behind it.
        lemma_, tag_, pos_, dep_: as the tagger and the parser see it.
        ent_type_, ent_iob_: the name that it is in, and whether it opens it.
        head: the word that it hangs on; itself for a root.
        children: the words that hang on it, in text order.
        left_edge, right_edge: the first and the last word of its subtree.
        sent: its sentence.
    """

    __slots__ = (
        "_subtree",
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_punct",
        "is_quote",
        "left_edge",
        "lemma_",
        "lower_",
        "pos_",
        "right_edge",
        "sent",
        "tag_",
        "text",
        "whitespace_",
    )
    i: int
    idx: int
    text: str
    lower_: str
    whitespace_: str
    lemma_: str
    tag_: str
    pos_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    is_punct: bool
    is_quote: bool
    head: Node
    left_edge: Node
    right_edge: Node
    sent: Span
    children: tuple[Node, ...]
    _subtree: tuple[Node, ...] | None

    def __init__(self, doc: Doc, word: Token | Node) -> None:
        self.doc = doc
        self.i, self.idx = word.i, word.idx
        self.text, self.lower_, self.whitespace_ = word.text, word.lower_, word.whitespace_
        self.lemma_, self.tag_, self.pos_, self.dep_ = word.lemma_, word.tag_, word.pos_, word.dep_
        self.ent_type_, self.ent_iob_ = word.ent_type_, word.ent_iob_
        self.is_punct, self.is_quote = word.is_punct, word.is_quote

    def hang_on(self, head: Node) -> None:
        """Hang the word, and all that hangs on it, on another one of the block."""
        self.head = head
        self.doc.settle()

    def nbor(self, distance: int = 1) -> Node:
        """The word so far behind it, or before it for a negative distance; past either end of the block a margin."""
        index = self.i + distance
        if index < 0:
            return self.doc.margins[0]
        return self.doc.nodes[index] if index < len(self.doc.nodes) else self.doc.margins[1]

    @property
    def lefts(self) -> list[Node]:
        """The words before it that hang on it, in text order."""
        return [node for node in self.children if node.i < self.i]

    @property
    def rights(self) -> list[Node]:
        """The words behind it that hang on it, in text order."""
        return [node for node in self.children if node.i > self.i]

    @property
    def subtree(self) -> tuple[Node, ...]:
        """The word and all that hangs on it at any depth, what hangs to its left first."""
        if not self.children:
            return (self,)
        if self._subtree is None:
            before = [inner for node in self.lefts for inner in node.subtree]
            self._subtree = (*before, self, *(inner for node in self.rights for inner in node.subtree))
        return self._subtree

    @property
    def ancestors(self) -> Iterator[Node]:
        """The words that it hangs on, the nearest first."""
        node = self
        for _ in self.doc.nodes:
            if node.head is node:
                return
            node = node.head
            yield node

    @property
    def text_with_ws(self) -> str:
        """As it stands, with the white space behind it."""
        return self.text + self.whitespace_

    @property
    def is_alpha(self) -> bool:
        """True for letters alone."""
        return self.text.isalpha()

    @property
    def is_title(self) -> bool:
        """True for a word with a capital at its head alone."""
        return self.text.istitle()

    @property
    def is_lower(self) -> bool:
        """True for a word in small letters."""
        return self.text.islower()

    @property
    def is_upper(self) -> bool:
        """True for a word in capitals."""
        return self.text.isupper()

    @property
    def is_digit(self) -> bool:
        """True for a number in figures alone."""
        return self.text.isdigit()


class Words:
    """Words in a row: a block, or a stretch of one.

    Attributes:
        doc, start: the block, and the index in it of the first word.
        nodes: the words.
    """

    doc: Doc
    start: int
    nodes: list[Node]

    def __len__(self) -> int:
        return len(self.nodes)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    @overload
    def __getitem__(self, key: int) -> Node: ...
    @overload
    def __getitem__(self, key: slice) -> Span: ...
    def __getitem__(self, key: int | slice) -> Node | Span:
        if isinstance(key, int):
            return self.nodes[key] if key < len(self.nodes) else self.doc.margins[1]
        start, end, _ = key.indices(len(self.nodes))
        return Span(self.doc, self.start + start, self.start + max(start, end))

    @property
    def text(self) -> str:
        """As they stand, less the white space behind the last."""
        return "".join([one for node in self.nodes for one in (node.text, node.whitespace_)][:-1])


class Doc(Words):
    """A block of text as it was parsed.

    Args:
        words: as another parse of it has them; they are copied.

    Attributes:
        margins: an empty word before the first and one behind the last, like no word that a rule asks for.
    """

    def __init__(self, words: Iterable[Token | Node]) -> None:
        words = list(words)
        self.doc, self.start = self, 0
        self.nodes = [Node(self, word) for word in words]
        self.margins = _margin(self, -1), _margin(self, len(words))
        self.sents: list[Span] = []
        for node, word in zip(self.nodes, words, strict=True):
            node.head = self.nodes[word.head.i]
        self.settle()

    def settle(self) -> None:
        """Find children, edges and sentences anew, after heads were changed."""
        children: list[list[Node]] = [[] for _ in self.nodes]
        order: list[Node] = []
        for node in self.nodes:
            (children[node.head.i] if node.head is not node else order).append(node)
            node.left_edge = node.right_edge = node
            node._subtree = None
        roots = tuple(order)
        for node in order:  # it grows: what hangs on a word comes behind it
            node.children = tuple(children[node.i])
            order.extend(node.children)
        for node in reversed(order):
            head = node.head
            if node.left_edge.i < head.left_edge.i:
                head.left_edge = node.left_edge
            if node.right_edge.i > head.right_edge.i:
                head.right_edge = node.right_edge
        starts = sorted({0, *(root.left_edge.i for root in roots)})
        self.sents = [Span(self, start, end) for start, end in zip(starts, [*starts[1:], len(self)], strict=True)]
        for span in self.sents:
            for node in span:
                node.sent = span
        before, behind = self.margins
        before.sent, behind.sent = self.sents[0], self.sents[-1]


def _margin(doc: Doc, index: int) -> Node:
    node = Node.__new__(Node)
    node.doc, node.i, node.idx = doc, index, 0
    node.text = node.lower_ = node.whitespace_ = node.lemma_ = node.tag_ = node.pos_ = node.dep_ = ""
    node.ent_type_ = node.ent_iob_ = ""
    node.is_punct = node.is_quote = False
    node.head = node.left_edge = node.right_edge = node
    node.children, node._subtree = (), None
    return node


class Span(Words):
    """Words of a block.

    Args:
        doc: the block.
        start, end: index of the first, and of the one behind the last.
    """

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start, self.end = start, end
        self.nodes = doc.nodes[start:end]

    @property
    def root(self) -> Node:
        """The first root in it, or its first word where it holds none."""
        return next((node for node in self.nodes if node.head is node), self.nodes[0])
