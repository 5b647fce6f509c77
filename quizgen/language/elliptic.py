"""Words that leave something out: "the eight" and "the largest" their noun, "more successful" what it is more than."""

from __future__ import annotations

from quizgen.knowledge.function_words import INDEFINITE
from quizgen.language.nodes import Node
from quizgen.language.tree import DATED, MAIN_VERBS, SUBJECTS, child, children, has_determiner
from quizgen.tags import COMPARATIVES, NOUNS, PLURALS, SUPERLATIVES
from quizgen.wording.opposite_words import OF_RULE

_HEADS = frozenset({"attr", "dobj", "pobj", *SUBJECTS})
_PLACES = frozenset("first second third fourth fifth sixth last former latter".split())
_COUNTED = frozenset({"dobj", *SUBJECTS})
_GREAT = frozenset({"hundred", "thousand", "million", "billion", "trillion", "one"})
"""Numbers that stand for people, money or an amount by themselves, and a pronoun."""
_REACHING = frozenset("turn reach hit strike near equal total number".split())
"""Verbs of ages, hours and sums."""
_PARTS = frozenset({"third", "quarter", "fifth", "tenth", "thirds", "quarters", "fifths", "tenths"})
_WHOLE = frozenset({"of", "in", "on", "among", "amongst", "from"})
"""Prepositions behind the largest or the eight that say of what."""
_SOMEBODY = frozenset("somebody someone something somewhere anybody anyone everybody everyone everything".split())
_BE = frozenset({"be", "prove", "remain", "seem", "appear"})
_AFTER = frozenset({"off", "to", "for", "in", "at"})
"""Words behind a comparative with which it says enough: better off, harder to reach."""
_NOWADAYS = frozenset("now today nowadays still then ever if when than because where once".split())
"""Words that say, or ask for, what a thing is more than."""
_ANY = frozenset({"any", "some"})
"""What stands for any of those told of before, where a "with" tells them apart."""
_EVERY_OR_NO = frozenset({"each", "none", "neither"})
"""Words that stand for all or no one of those told of before."""
_SHARES = frozenset("share part proportion number amount portion percentage fraction group minority majority".split())


def left_out(node: Node) -> tuple[bool, Node | None]:
    """Whether a word stands for more than it says, and the noun before it in its sentence that it leaves out, if any.

    Args:
        node: any word.
    """
    is_bare = node.tag_ == "CD" and node.nbor(-1).lower_ == "the"  # "the top seven" are of what was told
    if _is_lone_count(node) or (is_bare and _lacks_noun(node)):
        return True, _counted_before(node)
    if _is_share_alone(node) or _is_any_alone(node):
        return True, None
    if _lacks_noun(node) or _is_each_or_none_alone(node):
        return True, _noun_before(node)
    lacks = (_is_ruled, _is_anybody_else, _is_more, _is_of_age)
    return any(one(node) for one in lacks), None


def fuller_before(node: Node) -> tuple[str, Node] | None:
    """The words of a name before a noun of its sentence that a bare one before another leaves out, and that noun.

    "Lassa fever cases rose and fever numbers doubled": they are numbers of Lassa fever.

    Args:
        node: any noun.
    """
    if node.dep_ != "compound" or children(node.head, "det", "poss", "amod") or list(node.children):
        return None
    if len(children(node.head, "compound")) > 1:
        return None
    for one in node.doc[node.sent.start : node.i]:
        before = children(one, "compound")
        if one.pos_ == "NOUN" and one.lemma_ == node.lemma_ and before and before[0].pos_ == "PROPN":
            return " ".join(word.text for word in (*before, node)), one
    return None


def taken_up(node: Node) -> str | None:
    """The "any town" that the first word of "any with 50 mills" is, where "any town with 10" was told of before it.

    Args:
        node: one that leaves something out.
    """
    noun = _told_before(node)
    return f"{node.text} {noun.text}" if noun is not None else None


def _told_before(node: Node) -> Node | None:
    """The last noun before it that has the same determiner, and a "with" as it has."""
    if not _is_any_alone(node):
        return None
    before = [one for one in node.doc[node.sent.start : node.i] if one.pos_ == "NOUN" and _is_told_apart(one)]
    return next((one for one in reversed(before) if has_determiner(one, {node.lower_})), None)


def _is_any_alone(node: Node) -> bool:
    """True for the subject of "any with 50 mills is a town"."""
    return node.lower_ in _ANY and node.dep_ in SUBJECTS and _is_told_apart(node)


def _is_told_apart(node: Node) -> bool:
    """True for what a "with" or "without" tells apart from others of its kind."""
    return any(one.lower_ in {"with", "without"} for one in children(node, "prep"))


def _lacks_noun(node: Node) -> bool:
    """True for the head of "the largest", "the eight" or "the first" with no noun and no word of what."""
    is_number = node.tag_ == "CD" and node.ent_type_ not in DATED and node.text.isalpha()
    if not (is_number or node.tag_ in SUPERLATIVES or (node.lower_ in _PLACES and node.pos_ == "ADJ")):
        return False
    if node.dep_ not in _HEADS or not has_determiner(node, {"the"}) or children(node, "relcl", "acl", "appos"):
        return False
    after = node.nbor() if node.i + 1 < len(node.doc) else None
    told = {one.lower_ for one in children(node, "prep")}
    return told.isdisjoint(_WHOLE) and not (after is not None and (after.lower_ in {"to", "-"} or after.pos_ == "NOUN"))


def _is_lone_count(node: Node) -> bool:
    """True for the number of "the state chartered forty-six" or "eleven had sunk", in words and with nothing behind it.

    In figures it is mostly people, or the unit is plain.
    """
    is_word = node.tag_ == "CD" and node.text.isalpha() and node.text.islower() and node.lemma_ not in _GREAT
    is_count = is_word and node.ent_type_ in {"", "CARDINAL", "DATE"} and node.head.lemma_ not in _REACHING
    return is_count and node.dep_ in _COUNTED and not any(one.dep_ != "punct" for one in node.rights)


def _counted_before(node: Node) -> Node | None:
    """What a number with no noun counts in its sentence: the last noun with a number, or a subject of several."""
    before = [one for one in node.doc[node.sent.start : node.i] if one.pos_ in NOUNS]
    counted = [one for one in before if one.tag_ in PLURALS and child(one, "nummod") is not None]
    joined = [one for one in before if one.dep_ in SUBJECTS and child(one, "conj") is not None]
    found = counted or joined
    return found[-1] if found else None


def _is_share_alone(node: Node) -> bool:
    """True for the subject of "three quarters have a dog" and "one in five has": of whom is not said."""
    if node.dep_ not in SUBJECTS or children(node, "relcl", "acl", "appos", "det", "poss"):
        return False
    told = children(node, "prep")
    if node.lemma_ in _PARTS and child(node, "nummod") is not None:
        return not told
    whole = child(told[0], "pobj") if told else None
    return (
        node.lower_ == "one" and whole is not None and whole.tag_ == "CD" and len(told) == 1 and not list(whole.rights)
    )


def _is_each_or_none_alone(node: Node) -> bool:
    """True for the subject of "Each has a base" and "None came"; not for that of "the ships each carry a gun"."""
    before = node.nbor(-1) if node.i > node.sent.start else None
    is_beside = before is not None and before.pos_ in {"NOUN", "PROPN", "PRON"}
    return node.lower_ in _EVERY_OR_NO and node.dep_ in SUBJECTS and not is_beside and child(node, "prep") is None


def _is_of_age(node: Node) -> bool:
    """True for the head of "the nine-year-old": somebody named elsewhere."""
    before = [one.lower_ for one in node.doc[max(node.sent.start, node.i - 2) : node.i]]
    is_age = before == ["year", "-"] and node.lower_ == "old" and has_determiner(node, {"the"})
    return is_age and node.dep_ in _HEADS and not children(node, "appos", "conj")


def _noun_before(node: Node) -> Node | None:
    """The last plural noun before a word in its sentence."""
    before = [one for one in node.doc[node.sent.start : node.i] if one.tag_ in PLURALS and one.dep_ != "npadvmod"]
    return before[-1] if before else None


def _is_ruled(node: Node) -> bool:
    """True for "were forbidden" and "were strictly forbidden in 1935": by whom, where or from what is not said."""
    if node.lemma_ not in OF_RULE or node.tag_ != "VBN" or child(node, "auxpass") is None:
        return False
    if children(node, "agent", "xcomp", "dobj", "advcl", "npadvmod", "oprd", "ccomp"):
        return False
    told = children(node, "prep", "advmod")
    is_stated = node.dep_ in MAIN_VERBS and all(one.dep_ == "advmod" or _is_of_year(one) for one in told)
    return not told or (is_stated and all(one.lower_.endswith("ly") for one in told if one.dep_ == "advmod"))


def _is_of_year(preposition: Node) -> bool:
    time = child(preposition, "pobj")
    return time is not None and time.ent_type_ == "DATE"


def _is_anybody_else(node: Node) -> bool:
    """True for "somebody else": than whom is not said."""
    return node.lower_ == "else" and node.nbor(-1).lower_ in _SOMEBODY and not _told(node)


def _is_more(node: Node) -> bool:
    """True for the comparative of "was more successful" and "a smaller share grew": more than what is not said."""
    if node.tag_ not in COMPARATIVES or _told(node):
        return False
    judged = node.head if node.lower_ in {"more", "less"} and node.head.pos_ in {"ADJ", "VERB"} else node
    if judged.dep_ == "acomp" and judged.head.lemma_ in _BE:
        after = judged.nbor().lower_
        is_told = bool(children(judged, "prep", "xcomp", "advcl", "ccomp")) or _is_opposed(judged.head)
        return not is_told and after not in _AFTER
    noun = judged.head
    is_one = judged.dep_ == "amod" and has_determiner(noun, INDEFINITE) and noun.dep_ in SUBJECTS
    is_single = noun.lower_ in _SHARES or any(one.tag_ == "VBD" for one in (noun.head, *noun.head.children))
    return is_one and is_single and not children(noun, "prep", "relcl", "acl")


def _is_opposed(verb: Node) -> bool:
    """True for what "but" joins to what it is measured by: "is common in Peru but less common in Chile"."""
    return verb.dep_ == "conj" and any(one.lower_ == "but" for one in children(verb.head, "cc"))


def _told(node: Node) -> bool:
    """True if its sentence has a word behind which it may say than what."""
    return any(one.lower_ in _NOWADAYS for one in node.sent if one.i != node.i)
