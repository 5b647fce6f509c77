"""Noun phrases that the parser has torn: adjectives, asides and participles that belong to a noun beside them."""

from __future__ import annotations

from lemminflect import getAllInflections

from quizgen import knowledge
from quizgen.clauses import POLITIES
from quizgen.knowledge.connectives import ALTHOUGH
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.knowledge.function_words import ARTICLES
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, has_determiner
from quizgen.tags import BASE_FORMS, NOUNS, PAST

_LOOSE = frozenset({"advcl", "advmod", "dep", "ccomp", "intj"})
"""What the parser makes of an adjective whose noun it has not seen."""
_BUT = ALTHOUGH | {"albeit", "if", "but", "yet"}
"""Words with which one quality is set against another before the noun: "a long, though dull, book"."""
_REACHING = frozenset("distribution delivery supply transmission access transfer transition".split())
"""Nouns of what goes to somebody or something."""
_GIVING = frozenset("cost give offer save earn win send bring teach pay lend grant deny hand charge owe".split())
"""Verbs with somebody who gets, and something that is got."""
_HOLDING = frozenset(
    "lack contain comprise consist belong resemble surround need require have bear cover concern involve range date "
    "depict feature overlook adjoin".split()
)
"""Verbs of how a thing is: right behind a noun their participle tells of that, and of no deed of the subject."""

_RARE = 2.0
"""Zipf frequency below which a word that no dictionary has is of another language (wordfreq)."""


def mend_noun_phrases(words: Words) -> None:
    """Mend torn noun phrases in place.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        _join_first_quality(node)
        _join_opposed_quality(node)
        _join_measure(node)
        _give_participle(node)
        _give_past(node)
        _give_inner_past(node)
        _join_name(node)
        _join_unknown(node)
        _part_adverb(node)
        _give_bound(node)
        _part_second_verb(node)
        _make_subject(node)
        _make_object(node)
        _make_tail(node)
        _give_decade(node)
        _part_receiver(node)
        _give_reach(node)
        _make_member(node)
        _make_base(node)


def _join_first_quality(node: Node) -> None:
    """Hang on its noun the first of two adjectives at the head of a subject: "Dry, hot winds"."""
    if node.tag_ != "JJ" or node.dep_ not in _LOOSE or node.i + 3 >= node.sent.end:
        return
    comma, second = node.nbor(), node.nbor(2)
    noun = second.head
    is_next = comma.text == "," and second.tag_ == "JJ" and second.dep_ == "amod" and noun.left_edge is second
    if is_next and noun.dep_ in SUBJECTS and noun.head is node.head and node.subtree == (node,):
        node.hang_on(noun)
        comma.hang_on(noun)
        node.dep_ = "amod"


def _join_opposed_quality(node: Node) -> None:
    """Make the noun the head where an aside before it was taken for one: "a long, though dull, account of"."""
    noun = child(node, "appos")
    if noun is None or noun.i != node.i + 2 or node.i < node.sent.start + 2:
        return
    is_opposed = node.nbor(-1).lower_ in _BUT and node.nbor(-2).text == node.nbor(1).text == ","
    if not is_opposed or not has_determiner(node, ARTICLES) or "ADJ" not in lemmas_of(node.lower_):
        return
    host, dep = node.head, node.dep_
    for one in list(node.children):
        if one is not noun:
            one.hang_on(noun)
    noun.hang_on(host)
    node.hang_on(noun)
    noun.dep_, node.dep_, node.pos_, node.tag_, node.lemma_ = dep, "amod", "ADJ", "JJ", node.lower_


def _join_measure(node: Node) -> None:
    """Make the noun the head where a measure before it was taken for one: "a two-storey, brick wing"."""
    noun = child(node, "appos")
    if noun is None or not node.sent.start + 2 <= node.i < noun.i or node.tag_ != "NN" or node.nbor(1).text != ",":
        return
    is_measure = node.nbor(-1).text == "-" and node.nbor(-2).tag_ == "CD" and has_determiner(node, ARTICLES)
    if not is_measure or noun.left_edge.i != node.i + 2 or child(noun, "det", "poss") is not None or noun.tag_ != "NN":
        return
    host, dep, number = node.head, node.dep_, (node.nbor(-1), node.nbor(-2))
    for one in list(node.children):
        if one is not noun and one not in number:
            one.hang_on(noun)
    noun.hang_on(host)
    node.hang_on(noun)
    noun.dep_, node.dep_ = dep, "compound"


def _give_participle(node: Node) -> None:
    """Hang on the noun right before it a participle that tells how that is: "settle in areas lacking shade"."""
    if node.tag_ != "VBG" or node.dep_ != "advcl" or node.lemma_ not in _HOLDING or node.i == node.sent.start:
        return
    noun = node.nbor(-1)
    is_bare = not children(node, "mark", "advmod", *SUBJECTS, *AUXILIARIES) and node.left_edge is node
    if is_bare and noun.pos_ in NOUNS and noun.i > node.head.i and noun.dep_ in {"pobj", "dobj", "conj", "attr"}:
        node.hang_on(noun)
        node.dep_ = "acl"


def _give_past(node: Node) -> None:
    """Hang on the noun right before it a participle taken for a noun: "as a tyrant bent on revenge"."""
    noun = node.nbor(-1) if node.i > node.sent.start else node
    if node.tag_ != "NN" or node.dep_ != "advcl" or not children(node, "prep") or node.left_edge is not node:
        return
    verbs = lemmas_of(node.lower_).get("VERB", ())
    is_past = any(node.lower_ in getAllInflections(one, upos="VERB").get("VBN", ()) for one in verbs)
    if is_past and noun.pos_ in NOUNS and noun.i > node.head.i and noun.dep_ in {"pobj", "dobj", "attr"}:
        for one in children(node, "punct", "cc", "conj"):
            one.hang_on(node.head)
        node.hang_on(noun)
        node.dep_, node.pos_, node.tag_, node.lemma_ = "acl", "VERB", "VBN", verbs[0]


def _give_inner_past(verb: Node) -> None:
    """Make a participle of the first verb where a second follows it: "show that eggs laid in it rot"."""
    inner = next((one for one in children(verb.head, "ccomp") if one.right_edge.i + 1 == verb.i), None)
    if inner is None or verb.tag_ not in {"VBP", "VBZ"} or verb.dep_ not in {"conj", "ccomp"} or verb.lefts:
        return
    mark, noun = child(inner, "mark"), child(inner, *SUBJECTS)
    is_alone = inner.tag_ == "VBD" and not children(inner, *AUXILIARIES, "dobj", "conj")
    if mark is None or noun is None or not is_alone or noun.i + 1 != inner.i:
        return
    for one in (mark, noun):
        one.hang_on(verb)
    inner.hang_on(noun)
    verb.dep_, inner.dep_, inner.tag_ = "ccomp", "acl", "VBN"


def _give_bound(node: Node) -> None:
    """Hang "upward of" on the noun that is counted, and not on the verb: "Upward of 300 geese feed there"."""
    of, verb = node.nbor() if node.i + 2 < node.sent.end else node, node.head
    if node.lower_ not in {"upward", "upwards"} or of.lower_ != "of" or of.head is not node or node.dep_ != "advmod":
        return
    noun = child(of, "pobj") or next((one for one in children(verb, *SUBJECTS) if one.left_edge.i == of.i + 1), None)
    if noun is None or child(noun, "nummod") is None or child(verb, *SUBJECTS) not in {None, noun}:
        return
    if noun.head is of:
        noun.hang_on(verb)
        noun.dep_ = "nsubj"
    node.hang_on(noun)
    node.dep_ = "quantmod"


def _join_name(node: Node) -> None:
    """Make one phrase of a noun and the name before it that holds an "in": "won the Norway in Flower prize"."""
    link = node.nbor() if node.i + 3 < node.sent.end else node
    noun, article = child(link, "pobj"), child(node, "det")
    if noun is None or article is None or node.tag_ != "NNP" or link.lower_ != "in" or article.i + 1 != node.i:
        return
    first, known = link.nbor(), knowledge.find(node.text)
    is_name = noun.tag_ == "NN" and noun.left_edge is first and first.i < noun.i and first.text.istitle()
    if not is_name or known is None or known.kind not in POLITIES:
        return
    noun.hang_on(node.head)
    noun.dep_ = node.dep_
    for one in (article, node, link):
        one.hang_on(noun)
    node.dep_, link.dep_, node.ent_type_, noun.ent_type_ = "compound", "nmod", "", ""


def _join_unknown(node: Node) -> None:
    """Make half of a foreign term of what opens a sentence and no dictionary has: "Vadra pukka is a tree"."""
    noun = node.nbor() if node.i == node.sent.start and node.i + 1 < node.sent.end else node
    is_before = noun.dep_ in SUBJECTS and noun.head is node.head and noun.left_edge is noun and not node.children
    is_foreign = all(not lemmas_of(one.lower_) and frequency(one.lower_) < _RARE for one in (node, noun))
    if is_before and is_foreign and node.is_title and node.is_alpha and noun.is_lower:
        node.hang_on(noun)
        node.dep_, node.pos_, node.tag_, node.lemma_ = "compound", "NOUN", "NN", node.lower_


def _part_adverb(node: Node) -> None:
    """Give back to the verb before it what "and" parts from a count: "posted it online and three quarters have"."""
    count = child(node, "conj")
    noun = node.head
    if node.dep_ != "amod" or count is None or count.tag_ != "CD" or noun.dep_ not in SUBJECTS:
        return
    verb, joint = noun.head, child(node, "cc")
    if noun.left_edge is not node or joint is None or verb.dep_ != "conj" or verb.head.i > node.i:
        return
    node.hang_on(verb.head)
    joint.hang_on(verb.head)
    count.hang_on(noun)
    node.dep_, node.pos_, node.tag_, count.dep_ = "advmod", "ADV", "RB", "nummod"


def _part_second_verb(node: Node) -> None:
    """Make a verb of the first of two nouns between two "and": "can burn skin and harm eyes and lungs"."""
    noun, joint = node.head, node.nbor(-1) if node.i > node.sent.start else node
    thing = noun.head
    verb = thing.head
    is_first = node.dep_ == "compound" and node.tag_ == "NN" and node.i + 1 == noun.i and joint.lower_ == "and"
    if not is_first or noun.dep_ != "conj" or thing.dep_ != "dobj" or verb.tag_ not in BASE_FORMS:
        return
    if noun.tag_ != "NNS" or not any(one.lower_ == "and" for one in children(noun, "cc")):
        return
    if "VERB" not in lemmas_of(node.lower_) or thing.right_edge.i < noun.i or joint.head is not thing:
        return
    joint.hang_on(verb)
    node.hang_on(verb)
    noun.hang_on(node)
    node.dep_, node.pos_, node.tag_, noun.dep_ = "conj", "VERB", verb.tag_, "dobj"


def _make_subject(node: Node) -> None:
    """Make an indirect question the subject of the verb behind it: "how long it keeps depends on the cold"."""
    inner, subject = node.head, child(node.head, *SUBJECTS)
    is_bare = not children(node, "expl", *SUBJECTS, *AUXILIARIES) and node.left_edge is node
    if node.tag_ != "VBZ" or node.dep_ not in {"xcomp", "ccomp"} or not is_bare or inner.i + 1 != node.i:
        return
    first = next((one for one in inner.lefts if one.dep_ != "mark"), inner).left_edge
    if subject is None or first.lower_ not in {"how", "whether"} or not first.i < subject.i:
        return
    host, dep = node if inner.head is inner else inner.head, inner.dep_
    for one in [one for one in inner.children if one.i > node.i or (one.dep_ == "mark" and one is not first)]:
        one.hang_on(node)
    node.hang_on(host)
    inner.hang_on(node)
    node.dep_, inner.dep_ = dep, "csubj"


def _make_object(node: Node) -> None:
    """Make a noun again of what no dictionary has as a verb: "makes adenosine triphosphate"."""
    first, verb = child(node, *SUBJECTS), node.head
    if node.dep_ != "ccomp" or first is None or not lemmas_of(node.lower_).keys().isdisjoint({"VERB", "ADJ"}):
        return
    if first.i + 1 == node.i and first.tag_ in {"NN", "JJ"} and first.left_edge.i == verb.i + 1:
        node.dep_, node.pos_, node.tag_, node.lemma_ = "dobj", "NOUN", "NN", node.lower_
        first.dep_ = "compound"


def _make_tail(node: Node) -> None:
    """Make a deed of the subject out of a word in -ing taken for a subject of its own: "leads, making used parts"."""
    quality = node.head
    thing = child(quality, "dobj")
    is_bare = node.dep_ in SUBJECTS and node.left_edge is node.right_edge is node and node.i + 1 == quality.i
    is_clause = quality.tag_ in PAST and quality.dep_ in {"conj", "advcl"} and node.i > node.sent.start
    if not is_bare or thing is None or not is_clause:
        return
    forms = lemmas_of(node.lower_).get("VERB", ())
    is_listed = children(quality, "mark", *AUXILIARIES) or any(
        one.i < quality.i for one in children(quality.head, "cc")
    )
    if not forms or not node.lower_.endswith("ing") or node.nbor(-1).text != "," or is_listed:
        return
    host = quality.head
    for one in list(quality.children):
        one.hang_on(node)
    node.hang_on(host)
    thing.hang_on(node)
    quality.hang_on(thing)
    node.dep_, node.pos_, node.tag_, node.lemma_ = "advcl", "VERB", "VBG", forms[0]
    quality.dep_, quality.pos_, quality.tag_ = "amod", "ADJ", "VBN"


def _give_decade(node: Node) -> None:
    """Hang a decade on the name right behind it, and not on the verb: "1920s Oslo was a small town"."""
    after = node.nbor() if node.i + 1 < len(node.doc) else node
    name = next((one for one in (after, after.head) if one.dep_ in SUBJECTS and one.pos_ == "PROPN"), None)
    is_decade = node.lower_[:3].isdigit() and node.lower_.endswith("0s") and not node.children
    if is_decade and name is not None and name.left_edge is after and (node.head is node or node.dep_ == "npadvmod"):
        node.hang_on(name)
        node.dep_ = "nmod"


def _part_receiver(node: Node) -> None:
    """Make those who get a thing out of a noun taken for it, or for the first half of its name: "saves firms money"."""
    if node.dep_ == "dobj" and node.head.lemma_ in _GIVING and children(node.head, "dobj")[1:2]:
        node.dep_ = "dative" if node is child(node.head, "dobj") and node.left_edge.i == node.head.i + 1 else "dobj"
    thing = node.head
    verb = thing.head
    is_first = node.dep_ == "compound" and node.tag_ == "NNS" and node.left_edge.i == verb.i + 1 == thing.left_edge.i
    if not is_first or thing.dep_ != "dobj" or verb.lemma_ not in _GIVING or child(verb, "dative") is not None:
        return
    if node.i + 1 == thing.i and knowledge.noun_class(node.lemma_) in knowledge.ACTING:
        node.hang_on(verb)
        node.dep_ = "dative"


def _give_reach(node: Node) -> None:
    """Hang "to" on the noun of what goes there, right before it: "built a network for distribution to homes"."""
    verb, noun = node.head, node.nbor(-1) if node.i > node.sent.start else node
    thing = child(verb, "dobj")
    if node.lower_ == "to" and node.dep_ == "prep" and noun.lemma_ in _REACHING and thing in tuple(noun.ancestors):
        node.hang_on(noun)


def _make_member(node: Node) -> None:
    """Make a plural noun of what was taken for a verb: "one of the semi-finalists", "moss, fern and birch conks"."""
    is_form = node.tag_ == "VBZ" and (node.dep_ == "pobj" or (node.dep_ == "conj" and node.head.pos_ in NOUNS))
    if is_form and children(node, "compound", "amod") and not children(node, *SUBJECTS, *AUXILIARIES, "dobj"):
        node.tag_, node.pos_ = "NNS", "NOUN"


def _make_base(node: Node) -> None:
    """Make the verb behind a modal the head where the participle behind it was: "can waste refined sugar"."""
    base = node.nbor(-1) if node.i > node.sent.start + 1 else node
    noun, modal = child(node, "dobj"), base.nbor(-1) if base is not node else node
    is_torn = node.tag_ == "VBN" and base.tag_ == "VB" and base.head is node and modal.tag_ == "MD"
    if not is_torn or noun is None or noun.i != node.i + 1 or base.lemma_ in {"be", "have", "get"}:
        return
    host, dep = node.head, node.dep_
    for one in node.children:
        if one is not base:
            one.hang_on(base)
    base.hang_on(base if host is node else host)
    base.dep_, base.pos_ = dep, "VERB"
    node.hang_on(noun)
    node.dep_ = "amod"
