"""Little words that the parser has taken for others: "that" and "to" before nouns, a quality taken for a deed, and a
"with" of another doer."""

from __future__ import annotations

from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import PURSUITS
from quizgen.language.nodes import Node, Words
from quizgen.language.roles import REPORTING, TIME_NOUNS
from quizgen.language.tree import NOUN_MODIFIERS, SUBJECTS, child, children, is_finite

_ALONE = frozenset(
    "emerge exist survive remain rise thrive flourish die live last recur prevail arise fall migrate".split()
)
"""Verbs that a bare plural seldom follows as their object: "are emerging hotspots" says what they are."""
_ALIKE = frozenset("equivalent equal similar identical comparable analogous akin due prior adjacent".split())
"""Qualities behind which "to" opens no deed."""
_AT = frozenset({"first", "last", "least", "once", "most"})
"""What says with "at" when or how far."""
_OUTCOMES = {
    outcome: frozenset(verbs.split())
    for outcome, verbs in {
        "open": "tear rip cut break split crack pry prise prize force blow push pull throw burst slit slice fling kick "
        "lay crowbar lever wrench smash hack tug",
        "short": "cut",
        "free": "set break cut pull shake",
        "bare": "lay strip",
        "shut": "slam push pull force nail",
        "loose": "let set cut tear shake break",
        "flat": "lay knock",
    }.items()
}
"""Qualities that a thing has once a deed is done, each with its verbs: they go before it as "down" and "off" do."""
_WITH = frozenset({"with", "without"})
_BEFORE_CLAUSES = frozenset({"before", "after", "until"})
_VERB_RELATIONS = frozenset({"ROOT", "conj", "ccomp", "advcl", "relcl", "xcomp", "acl"})


def mend_mistaken(words: Words) -> None:
    """Mend in place what a "that", a "to", a "before", a "with" and a participle were taken for.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        if node.lower_ == "that" and node.dep_ == "det":
            _open_clause(node)
        elif node.lower_ == "that" and node.dep_ == "mark":
            _point(node)
        elif node.lower_ == "to" and node.dep_ == "aux":
            _govern(node)
            _govern_behind(node)
        elif node.lower_ in _BEFORE_CLAUSES and node.dep_ == "prep":
            _lead_clause(node)
        elif node.tag_ == "VBG":
            _tell_quality(node)
            _tell_content(node)
        elif node.tag_ == "VBN":
            _tell_first_quality(node)
        elif node.lower_ in _WITH:
            _free_absolute(node)
        elif node.lemma_ == "do" and node.dep_ == "conj":
            _turn_round(node)
        elif node.lower_ in _AT:
            _complete_at(node)
        elif node.lower_ in _OUTCOMES:
            _complete_verb(node)


def _complete_verb(outcome: Node) -> None:
    """Make a part of the verb what says how the deed ends, before what it is done to: "tore open the old packets"."""
    verb = outcome.nbor(-1) if outcome.i > outcome.sent.start else outcome
    thing = child(verb, "dobj")
    is_before = thing is not None and outcome.head in (verb, thing) and outcome.i <= thing.left_edge.i
    if is_before and verb.lemma_ in _OUTCOMES[outcome.lower_] and not outcome.children:
        outcome.hang_on(verb)
        outcome.dep_, outcome.pos_, outcome.tag_ = "prt", "ADP", "RP"


def _turn_round(verb: Node) -> None:
    """Make the subject of what was taken for the object behind "nor": "nor do most villages"."""
    thing = child(verb, "dobj", "attr")
    if thing is not None and verb.i > verb.sent.start and verb.nbor(-1).lower_ == "nor" and not child(verb, *SUBJECTS):
        thing.dep_ = "nsubj"


def _complete_at(last: Node) -> None:
    """Give "at" its second half: "Moe at first sold the mill"."""
    at = last.nbor(-1) if last.i > last.sent.start else last
    if at.lower_ == "at" and at.dep_ == "prep" and not at.children and at.head is last.head:
        last.hang_on(at)
        last.dep_ = "pcomp"


def _open_clause(that: Node) -> None:
    """Make a conjunction of the "that" of "they show that bone is alive": a verb of telling governs the clause."""
    subject = that.head
    clause = subject.head
    if subject.dep_ not in SUBJECTS or clause.dep_ != "ccomp" or clause.left_edge is not that or not that.i:
        return
    is_told = that.tag_ == "IN" or clause.head.lemma_ in REPORTING
    if is_told and that.nbor(-1) is clause.head and subject.lemma_ not in TIME_NOUNS:
        that.hang_on(clause)
        that.dep_, that.tag_, that.pos_ = "mark", "IN", "SCONJ"


def _point(that: Node) -> None:
    """Make a demonstrative of the "that" of "When it rains, that part of the road floods", which nothing governs."""
    verb = that.head
    subject = child(verb, *SUBJECTS)
    if verb.dep_ != "ROOT" or subject is None or subject.tag_ != "NN" or subject.left_edge.i != that.i + 1:
        return
    if child(subject, "det", "poss", "nummod") is None:
        that.hang_on(subject)
        that.dep_, that.tag_, that.pos_ = "det", "DT", "DET"


def _govern(to: Node) -> None:
    """Make a preposition of the "to" before what is no verb: "adheres to ISO standards"."""
    quality, noun = to.head, to.head.head
    is_before = quality.dep_ in NOUN_MODIFIERS and to.i + 1 == quality.i < noun.i and noun.dep_ in {"dobj", "attr"}
    if not is_before or (quality.is_lower and "VERB" in lemmas_of(quality.lower_)):
        return
    verb = noun.head
    to.hang_on(verb)
    noun.hang_on(to)
    to.dep_, to.tag_, to.pos_, noun.dep_ = "prep", "IN", "ADP", "pobj"
    if quality.tag_ == "VB":
        is_name = quality.text[0].isupper()
        quality.tag_, quality.pos_, quality.dep_ = ("NNP", "PROPN", "compound") if is_name else ("JJ", "ADJ", "amod")
        quality.lemma_ = quality.text


def _govern_behind(to: Node) -> None:
    """Make a preposition of the "to" behind a quality that no deed follows: "is equal to price rises of 9%"."""
    first = to.head
    noun, quality = child(first, "dobj"), first.head
    is_bare = noun is not None and first.i + 1 == noun.i and noun.left_edge.i == noun.i and to.i + 1 == first.i
    if noun is None or not is_bare or quality.lemma_ not in _ALIKE or "NOUN" not in lemmas_of(first.lower_):
        return
    for one in [one for one in first.children if one is not to]:
        one.hang_on(noun if one.i > noun.i else quality)
    to.hang_on(quality)
    noun.hang_on(to)
    first.hang_on(noun)
    to.dep_, to.tag_, to.pos_, noun.dep_ = "prep", "IN", "ADP", "pobj"
    first.dep_, first.tag_, first.pos_, first.lemma_ = "compound", "NN", "NOUN", first.lower_


def _lead_clause(marker: Node) -> None:
    """Give a verb the subject that "before" has taken: "shortly before whaling came to an end"."""
    noun = child(marker, "pobj")
    at = noun.right_edge.i + 1 if noun is not None else len(marker.doc)
    verb = marker.doc[at] if at < len(marker.doc) else marker
    if (
        noun is None
        or marker.head is not verb
        or verb.dep_ != "advcl"
        or not is_finite(verb)
        or children(verb, *SUBJECTS)
    ):
        return
    marker.dep_, marker.pos_ = "mark", "SCONJ"
    noun.hang_on(verb)
    noun.dep_ = "nsubj"
    if noun.tag_ == "VBG":
        noun.tag_, noun.pos_, noun.lemma_ = "NN", "NOUN", noun.lower_


def _tell_quality(participle: Node) -> None:
    """Make "be" the verb of "Oslo and Bergen are emerging markets": what comes up has no object."""
    noun, be = child(participle, "dobj"), child(participle, "aux")
    is_bare = noun is not None and noun.i == participle.i + 1 and noun.tag_ == "NNS" and not noun.lefts
    if (
        noun is None
        or be is None
        or not is_bare
        or participle.lemma_ not in _ALONE
        or participle.dep_ not in _VERB_RELATIONS
    ):
        return
    if be.lemma_ != "be" or be.tag_ not in {"VBP", "VBD"} or len(children(participle, "aux")) > 1:
        return
    _link_by(be, participle, noun)


def _tell_first_quality(participle: Node) -> None:
    """Make "be" the verb of "Parish books are bound, written records": what is done to a thing takes no object."""
    noun, be = child(participle, "dobj"), child(participle, "auxpass")
    if noun is None or be is None or be.i != participle.i - 1 or participle.dep_ not in _VERB_RELATIONS:
        return
    first = next((one for one in noun.lefts if one.text != ","), noun)
    is_next = first.i == participle.i + 2 and first.nbor(-1).text == "," and first.tag_ in {"JJ", "VBN"}
    if be.lemma_ == "be" and is_next and noun.tag_ == "NNS" and not children(participle, "aux"):
        _link_by(be, participle, noun)


def _link_by(be: Node, participle: Node, noun: Node) -> None:
    """Hang on "be" what hung on a participle, which is a quality of the noun."""
    dep, host = participle.dep_, participle.head
    for one in participle.children:
        if one is not be:
            one.hang_on(be)
            one.dep_ = "nsubj" if one.dep_ == "nsubjpass" else one.dep_
    be.hang_on(be if host is participle else host)
    be.dep_ = dep
    noun.dep_ = "attr"
    participle.hang_on(noun)
    participle.dep_, participle.pos_ = "amod", "ADJ"


def _free_absolute(preposition: Node) -> None:
    """Hang on the verb the "with" that tells of another doer: "is the main court, with a second one sitting in May"."""
    deed = child(preposition, "pcomp")
    verb = preposition.head.head
    is_behind = preposition.nbor(-1).text == "," and preposition.dep_ == "prep"
    if deed is None or not is_behind or deed.tag_ not in {"VBG", "VBN"} or child(deed, *SUBJECTS) is None:
        return
    if preposition.head.dep_ in {"attr", "dobj"} and is_finite(verb) and verb.i < preposition.head.i:
        comma = preposition.nbor(-1)
        preposition.hang_on(verb)
        comma.hang_on(verb)


def _tell_content(deed: Node) -> None:
    """Make "be" the verb of "The key to success is keeping the stove hot": no key keeps anything."""
    subject, be = child(deed, "nsubj"), child(deed, "aux")
    if deed.dep_ not in _VERB_RELATIONS or subject is None or be is None or child(deed, "dobj") is None:
        return
    is_alone = be.lemma_ == "be" and is_finite(be) and len(children(deed, "aux", "neg", "auxpass")) == 1
    if not is_alone or subject.lemma_ not in PURSUITS or not be.i < deed.i:
        return
    host, dep = deed.head, deed.dep_
    for one in [one for one in deed.children if one.i < be.i or one.dep_ == "punct"]:
        one.hang_on(be)
    be.hang_on(be if host is deed else host)
    deed.hang_on(be)
    be.dep_, deed.dep_ = dep, "xcomp"
