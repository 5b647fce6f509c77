"""Main verbs that the parser has not seen, and subjects that do not hang on their verb.

The tagger takes a past form for a participle, so that the subject becomes the root of the sentence and the verb hangs
on it. A subject may hang on the auxiliary, or on what stands before it without a comma, so that its verb has none.
"""

from __future__ import annotations

from lemminflect import getAllInflections

from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.knowledge.function_words import ARTICLES
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, has_determiner, is_finite
from quizgen.tags import LINKERS, NOUNS, PLURALS

_FRONTED = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct"})
_JOINED = frozenset({"conj", "ccomp", "parataxis"})
"""How a finite verb hangs on a noun in a sentence that has one of its own."""
_GOVERNED = frozenset({"dobj", "ccomp", "xcomp"})
_GIVING = frozenset("give award grant offer send show tell teach ask pay lend deny name call elect appoint".split())
"""Verbs whose participle governs something too: "a poet given the prize"."""
_ALONE = frozenset(
    "ensue emerge appear occur happen live die exist result differ depend belong rely consist participate struggle "
    "succeed fail arrive depart travel flow stand remain serve work".split()
)
"""Verbs that govern nothing, so that their participle tells nothing of the noun before it."""
_CALLING_FOR = frozenset("allow plan provide account call look wait prepare".split())
"""Verbs that "for" follows in place of an object."""


_OF_NOUNS = frozenset({"det", "amod", "compound", "nummod", "poss", "nmod", "predet"})
"""How what stands before a noun hangs on it."""
_MANY = frozenset({"they", "we", "some", "many", "most", "others", "both", "majority"})
_SOME = frozenset({"much", "little", "more", "less", "such", "enough"})
"""Adjectives that are a subject by themselves."""
_SELDOM = 1.0
"""Zipf frequency by which a noun exceeds the past of a verb of the same form that is hardly ever used (wordfreq)."""


def give_back(words: Words) -> None:
    """Mend in place what was not seen as a main verb, or as its subject.

    Args:
        words: a document, or the sentences of one that are new.
    """
    _take_from_nouns(words)
    _give_back_verbs(words)
    _part_compounds(words)
    _give_back_tags(words)
    _give_back_subjects(words)
    _give_back_abutting(words)


def _take_from_nouns(words: Words) -> None:
    """Make no verb of what is a noun with its quality, "sandy beaches to heights of ten metres", or an age."""
    for word in words:
        before, behind = word.nbor(-1), word.nbor()
        is_alone = before.tag_ == "JJ" and before.dep_ in SUBJECTS and not before.children
        if word.tag_ == "VBZ" and is_alone and before.lower_ not in _SOME and "NOUN" in lemmas_of(word.lower_):
            word.tag_, word.pos_, before.dep_ = "NNS", "NOUN", "amod"
        elif word.lower_ == "aged" and behind.tag_ == "CD" and not children(word, *AUXILIARIES):
            word.tag_, word.pos_ = "JJ", "ADJ"


def _give_back_tags(words: Words) -> None:
    """Make the main verb of what was taken for a noun or quality: "Ferns produce spores", "the navy hosts Ann"."""
    for root in [node for node in words if node.head is node and node.is_lower and node.sent.nodes[-1].text == "."]:
        if root.pos_ == "AUX" or children(root, "aux", "auxpass", "cop", "csubj", "expl", "neg"):
            continue
        subject = child(root, "nsubj")
        if subject is None:
            _part_subject(root)
        elif subject.i < root.i and not is_finite(root) and root.tag_ != "VBN":
            _put_in_form(root, subject)


def _part_compounds(words: Words) -> None:
    """Make the main verb of what no dictionary has as a noun, between two: "Regular exercise stimulates muscles"."""
    for verb in [node for node in words if node.tag_ == "NNS" and node.dep_ == "compound"]:
        noun, thing = verb.doc[max(0, verb.i - 1)], verb.head
        is_between = noun.head in {verb, thing} and noun.pos_ in NOUNS and thing.head is thing and thing.pos_ in NOUNS
        if (
            not (is_between and is_only_verb(verb.text))
            or child(thing, *SUBJECTS) is not None
            or not _put_in_form(verb, noun)
        ):
            continue
        noun.hang_on(verb)
        for one in (*verb.children, *thing.children):
            if one is verb or one is noun or (one.i > verb.i and one.right_edge.i != verb.sent.end - 1):
                continue
            one.hang_on(noun if one.i < noun.i and one.dep_ in _OF_NOUNS else verb)
        verb.hang_on(verb)
        thing.hang_on(verb)
        noun.dep_, verb.dep_, thing.dep_ = "nsubj", "ROOT", "dobj"


def is_only_verb(word: str) -> bool:
    """True for a form of what is never a noun: "stimulates"; "thirds" comes of what is more than a verb."""
    forms = lemmas_of(word)
    return set(forms) == {"VERB"} and all(set(lemmas_of(base)) == {"VERB"} for base in forms["VERB"])


def _part_subject(root: Node) -> None:
    """Make a subject of the noun right before a verb that was taken for its head: "tooth decay results from sugar"."""
    noun = root.doc[max(0, root.i - 1)]
    behind = root.nbor() if root.i + 1 < len(root.doc) else root
    is_part = noun.head is root and noun.dep_ == "compound" and noun.pos_ in NOUNS and not child(root, *SUBJECTS)
    is_verb = root.tag_ in {"VBZ", "VBP"} or (root.tag_ == "NNS" and not (behind is root or behind.is_punct))
    before = [one for one in root.children if one.i < noun.i and one.dep_ in _OF_NOUNS]
    is_other = any(set(lemmas_of(one.lower_)) == {"VERB"} for one in (noun, *before))  # "staff evaluate water levels"
    if not is_part or not is_verb or is_other or (behind.pos_ in LINKERS and _is_rather_noun(root)):
        return
    if not _put_in_form(root, noun):
        return
    for one in before:
        one.hang_on(noun)
    noun.dep_ = "nsubj"
    for one in children(root, "appos", "dep", "nummod", "npadvmod"):
        if one.left_edge is behind and one.pos_ in NOUNS | {"NUM"}:
            one.dep_ = "dobj"


def _is_rather_noun(word: Node) -> bool:
    """True for "forests" and "instruments", which tell of a deed so seldom that nobody reads them as verbs."""
    known = lemmas_of(word.lower_)
    if "NOUN" not in known:
        return False
    pasts = (past for base in known.get("VERB", ()) for past in getAllInflections(base, upos="VERB").get("VBD", ()))
    return all(frequency(word.lower_) - frequency(past) > _SELDOM for past in pasts)


def _put_in_form(verb: Node, subject: Node) -> bool:
    """Give a verb the form that agrees with its subject; False where it has none, and is no verb."""
    is_many = subject.tag_ in PLURALS or child(subject, "conj") is not None or subject.lower_ in _MANY
    tag = "VBP" if is_many else "VBZ"
    lemmas = lemmas_of(verb.lower_).get("VERB", ())
    lemma = next((one for one in lemmas if verb.lower_ in getAllInflections(one, upos="VERB").get(tag, ())), None)
    if lemma is None:
        return False
    verb.tag_, verb.pos_, verb.lemma_ = tag, "VERB", lemma
    return True


def _give_back_subjects(words: Words) -> None:
    """Hang on the verb what hangs on its auxiliary: "Most of the roads are paved", "had, by both means, kept"."""
    for node in words:
        verb = _verb_of(node.head)
        if node.dep_ not in SUBJECTS or verb is None or child(verb, *SUBJECTS) is not None or node.i > node.head.i:
            continue
        auxiliary = node.head
        for one in auxiliary.children:
            one.hang_on(verb)
        node.dep_ = _subject_of(verb) if verb.tag_ == "VBN" else "nsubj"


def _give_back_abutting(words: Words) -> None:
    """Make the subject of a noun phrase with nothing but a noun before it: "By interest to Peru the bill bans"."""
    for verb in [node for node in words if node.head is node and node.pos_ == "VERB" and is_finite(node)]:
        group = [verb, *(one for one in children(verb, "aux", "auxpass", "neg", "advmod") if one.i < verb.i)]
        first = min(one.i for one in group)
        if child(verb, *SUBJECTS, "csubj", "expl") is not None or first <= verb.sent.start + 2:
            continue
        noun = verb.doc[first - 1]
        before = verb.doc[noun.left_edge.i - 1]
        is_own = has_determiner(noun, ARTICLES) and noun.right_edge is noun and verb in noun.ancestors
        if is_own and noun.left_edge.i > verb.sent.start and {noun.pos_, before.pos_} <= NOUNS:
            noun.hang_on(verb)
            noun.dep_ = _subject_of(verb)


def _subject_of(verb: Node) -> str:
    """How a subject hangs on the verb."""
    return "nsubjpass" if child(verb, "auxpass") is not None else "nsubj"


def _verb_of(auxiliary: Node) -> Node | None:
    """The verb that an auxiliary stands before, at any depth of auxiliaries."""
    if auxiliary.dep_ not in AUXILIARIES:
        return None
    verb = auxiliary.head
    while verb.dep_ in AUXILIARIES:
        verb = verb.head
    return verb if verb.pos_ == "VERB" and auxiliary.i < verb.i else None


def _give_back_verbs(words: Words) -> None:
    """Make the main verb of a participle behind the noun that was taken for the root: "Two ways opened"."""
    for root in [node for node in words if node.head is node and node.pos_ in NOUNS]:
        span = root.sent
        if span.nodes[-1].text != "." or any(is_finite(node) for node in children(root, *_JOINED)):
            continue
        verb = next((node for node in span if _is_verb(node, root)), None)
        if verb is not None:
            _make_root(verb, root)


def _is_verb(node: Node, root: Node) -> bool:
    """True for a participle of the root, or of what it is of, that may be a past form or has its auxiliary."""
    noun = node.head
    is_near = noun is root or (noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head is root)
    if node.dep_ != "acl" or node.tag_ != "VBN" or not is_near or node.i < root.i or not _follows(node, root):
        return False
    if child(node, "auxpass") is not None:
        return is_finite(node)
    inflected = getAllInflections(node.lemma_, upos="VERB")
    return node.lower_ in inflected.get("VBD", ()) and _acts(node)


def _acts(verb: Node) -> bool:
    """True for a past form and not a participle: what it governs, or that it governs nothing, tells."""
    following = verb.nbor().lower_
    governs = any(one.i > verb.i for one in children(verb, *_GOVERNED)) and verb.lemma_ not in _GIVING
    calls = verb.lemma_ in _CALLING_FOR and following == "for"
    return child(verb, "agent") is None and (governs or calls or verb.lemma_ in _ALONE)


def _follows(node: Node, root: Node) -> bool:
    """True for no comma between noun and participle, or two that enclose an apposition or a relative clause."""
    between = [one.text for one in root.doc.nodes[root.i : node.left_edge.i]]
    return between.count(",") in ({0, 2} if between[-1] == "," else {0})


def _make_root(verb: Node, root: Node) -> None:
    root.dep_ = _subject_of(verb)
    verb.hang_on(verb)
    verb.dep_, verb.tag_ = "ROOT", "VBD" if root.dep_ == "nsubj" else verb.tag_
    for one in children(root, *_FRONTED):
        is_front = one.i < root.i and one.right_edge.i + 1 < root.i and _ends_in_comma(one)
        if one.i > verb.i or is_front:
            one.hang_on(verb)
    root.hang_on(verb)


def _ends_in_comma(node: Node) -> bool:
    return node.text == "," or node.right_edge.nbor(1).text == ","
