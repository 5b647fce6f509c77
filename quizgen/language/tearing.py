"""Clauses torn by the parser: a participle taken for the verb, half of a list or of a comma pair, a clause run on."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from lemminflect import getAllInflections

from quizgen import knowledge
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import AND_OR, INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.language.governing import GOVERNING
from quizgen.language.nodes import Node
from quizgen.language.roles import REPORTING
from quizgen.language.rows import closes_row_of_places
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, is_finite
from quizgen.tags import BASE_FORMS, COMMON_NOUNS, FINITE, NOUNS, SINGULARS, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.clauses import Phrase, Piece
    from quizgen.language.verbs import VerbNodes

_OF_THINGS = frozenset(
    "paint publish exhibit write record compose carve sculpt engrave film direct play study design "
    "photograph cook bake brew weave sew teach train pay tell think know believe ask order choose select "
    "read cite quote mention note report announce farm harvest hunt catch eat drink visit attend govern "
    "command export import".split()
)
"""Verbs that somebody alone can be the subject of, with or without what they govern."""
_OF_STUFF = frozenset("taste smell reek stink savour savor dream think hear speak tell know die talk boast".split())
"""Verbs that "of" may stand right behind, and whose form is a noun's too."""
_ONWARD = {
    "make": {"for", "off", "up", "do", "sure", "away"}, "find": {"against", "for", "out"}, "send": {"for"},
    "provide": {"for", "that"}, "carry": {"on"}, "bring": {"up", "about"},
    "compare": {"with", "to", "well", "favourably", "favorably"},
}  # fmt: skip
"""What may stand right behind such a verb in place of an object."""
_CLAUSAL = REPORTING | frozenset(
    "feel hop hope decide suppose see understand imagine forget forgot dread ensure wish doubt guess bet swear pray "
    "remember learn notice trust worry assure convince persuade inform remind promise judge sense vow presume "
    "require demand request order propose ask consider determine establish guarantee teach dream "
    "be sure afraid confident certain glad happy sorry aware proud convinced worried clear good true likely".split()
)
"""What a clause without "that" may follow."""
_ALTERNATING = frozenset({"as", "before", "after", "since", "until", "till", "than"})
"""Prepositions that may open a clause too."""
_TIED = frozenset("friend enemy partner lover rival ally neighbour neighbor colleague roommate teammate".split())
"""What somebody is or becomes with another: "Ann became friends with Bo"."""
_LEADING = frozenset({"then", "later", "soon", "finally"})
"""Adverbs that lead in a second verb with no coordinator."""
_MARKS = frozenset({"(", *DASHES, "-"})
_FREE = frozenset({"what", "whatever", "who", "whoever"})
_CALLING_TO = frozenset(
    "right ability power chance duty freedom opportunity plan decision attempt effort desire wish need way permission "
    "authority obligation refusal promise urge tendency failure capacity willingness readiness reason incentive".split()
)
"""Nouns that an infinitive follows."""
_HELPING = frozenset(
    "be is are was were am been being have has had having do does did get gets got getting go goes going used let lets "
    "dare dares need needs needed ought help helps helped helping to".split()
)
_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "oprd", "acomp", "dative"})
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PUNCT", "PART", "CCONJ"})


def of_tearing(group: VerbNodes, head: Node, subject: Phrase, pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Reasons to think that a clause is torn out of its sentence in the wrong place, in words.

    Args:
        group: its verb group.
        head: the head of its subject.
        subject: that as a phrase.
        pieces: its complements and adjuncts.
    """
    verb = group.top
    is_own = head.head.i == verb.i and verb.dep_ != "relcl" and subject.head.index == head.i - verb.sent.start
    if is_own and _is_half_enclosed(group, subject):
        yield "one comma between subject and verb"
    if _is_participle(group, subject):
        yield "a participle taken for the verb"
    if any(_is_unfinished(clause) for clause in children(group.main, "ccomp")):
        yield "a clause with that and no finite verb"
    if any(_runs_on(clause, verb) for clause in children(group.main, "ccomp")):
        yield "a second clause taken for what the verb governs"
    own = {node.i for node in group.nodes}
    if any(_verb_of_clause(one) is not None for one in children(group.main, "prep")) or any(
        _verb_of_clause(one) in own for one in verb.sent if one.dep_ == "prep" and one.i < verb.i
    ):
        yield "a clause taken for a phrase"
    kept = {token.index + verb.sent.start for piece in pieces for token in piece.words}
    if any(_lacks_end(one, verb, kept) for one in verb.subtree):
        yield "a list without its last member"
    if any(one.left_edge.lower_ in _FREE and one.i < verb.i for one in children(verb, "advcl")):
        yield "a clause with what as no subject"
    yield from _of_joints(verb, subject, pieces)
    yield from _of_rows(verb)
    yield from _of_parts(verb, head, pieces, kept)
    if is_own and verb.dep_ == "conj" and _is_governed(head):
        yield "what the verb before it governs taken for the subject"
    if any(_is_no_noun(one) for one in (head, *children(group.main, "dobj", "attr"))):
        yield "a participle taken for a noun"
    if _is_several(group, subject):
        yield "one person who is several"
    if _has_torn_infinitive(group.main):
        yield "an infinitive taken from its noun"


def _is_plural(verb: Node) -> bool:
    """True for "the Danish star lists of that age name Mars", its second noun taken for a verb with no object."""
    if verb.tag_ != "VBZ" or verb.i + 1 >= verb.sent.end or verb.nbor().lower_ != "of":
        return False
    is_governing = verb.lemma_ in GOVERNING | _OF_THINGS or "NOUN" in lemmas_of(verb.lower_)
    return is_governing and verb.lemma_ not in _OF_STUFF and child(verb, "dobj", "ccomp") is None


def _is_half_enclosed(group: VerbNodes, subject: Phrase) -> bool:
    """True for one comma between the last word of the subject and the verb: what it opens has no end, or no head.

    A verb that is no participle behind the first words of a sentence has a comma too many, and nothing else.
    """
    doc, first, start = group.top.doc, group.nodes[0].i, group.top.sent.start
    opening, last = (start + subject.words[at].index for at in (0, -1))
    gap = [node.text for node in doc[last + 1 : first]] if last < first else []
    is_single = gap.count(",") == 1 == [node.text for node in doc[opening:first]].count(",")
    may_be_participle = group.top.tag_ == "VBD" and len(group.nodes) == 1 and looks_alike(group.top)
    return is_single and not _MARKS & set(gap) and (opening > start or may_be_participle)


_LEADERS = frozenset("although though while whereas because if unless when as since once until".split())


def _of_joints(verb: Node, subject: Phrase, pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Reasons to think that a clause begins or ends elsewhere."""
    if any(_is_left_over(one) for one in pieces):
        yield "a member of a list that hangs on nothing"
    if _is_plural(verb):
        yield "a noun in the plural taken for the verb"
    if _is_led(verb, subject):
        yield "a clause under a conjunction taken for the main one"
    behind = verb.doc[verb.right_edge.i + 1 : verb.right_edge.i + 3]
    is_aside = verb.dep_ == "relcl" and verb.left_edge.nbor(-1).text == ","
    if is_aside and len(behind) and behind[0].tag_ in FINITE:
        yield "a relative clause that a comma opens and none closes: it holds the subject of the next verb"
    is_first = verb.dep_ == "advcl" and verb.left_edge.i == verb.sent.start and len(behind) > 1
    if is_first and behind[0].text == "," and behind[1].tag_ in FINITE - {"MD"}:
        yield "a verb behind the clause: what it has is the subject of that"


def _is_left_over(piece: Piece) -> bool:
    """True for the second sea of "lies between the one to its west, the other to its north", which nothing governs."""
    noun = piece.phrase if piece.role == "other" and piece.comma and not piece.front else None
    is_bare = not piece.marker and piece.verb is None
    return noun is not None and is_bare and noun.determiner == "the" and not noun.is_numeric


def _is_led(verb: Node, subject: Phrase) -> bool:
    """True for "Although trade grew, many went" with the trade as what the sentence is about."""
    at, first = subject.words[0].index, verb.doc[verb.sent.start]
    is_first = at == 1 or (at == 2 and first.lower_ in {"but", "and"})
    return verb.dep_ == "ROOT" and is_first and verb.doc[verb.sent.start + at - 1].lower_ in _LEADERS


def _is_unfinished(clause: Node) -> bool:
    """True for "showed that the gift for making plans as well as singing": its verb has been cut off."""
    mark = child(clause, "mark")
    return mark is not None and mark.lower_ == "that" and clause.tag_ == "VBG" and not children(clause, *AUXILIARIES)


def _is_participle(group: VerbNodes, subject: Phrase) -> bool:
    """True for the "painted" of "two portraits painted in oil hang there": nothing stands behind it that it governs."""
    verb = group.top
    if verb.tag_ != "VBD" or verb is not group.main or verb.dep_ == "relcl":
        return False
    if child(verb, "agent") is not None and child(verb, "dobj") is None and looks_alike(verb):
        return True  # "form originated by weavers"
    return is_participle_alone(verb, of_somebody=_is_somebody(subject))


def is_participle_alone(verb: Node, *, of_somebody: bool = False) -> bool:
    """True for a past form that says nothing without what it governs, or nothing of a thing, and governs nothing.

    Args:
        verb: a word tagged as a past form.
        of_somebody: its subject can act.
    """
    if any(children(one, *_COMPLEMENTS) for one in [verb, *children(verb, "conj")]):
        return False
    if children(verb, *AUXILIARIES, "neg", "prt") or verb.i + 1 >= len(verb.doc):
        return False
    if verb.nbor().lower_ in _ONWARD.get(verb.lemma_, ()):
        return False
    return looks_alike(verb) and (verb.lemma_ in GOVERNING or (verb.lemma_ in _OF_THINGS and not of_somebody))


def looks_alike(verb: Node) -> bool:
    """True for a past form that the participle is like: named, built; not wrote."""
    forms = getAllInflections(verb.lemma_, upos="VERB")
    return verb.lower_ in forms.get("VBD", ()) and verb.lower_ in forms.get("VBN", forms.get("VBD", ()))


def _is_somebody(subject: Phrase) -> bool:
    """True for a person, or a body or people that acts as one."""
    is_named = subject.kind in {"person", "organisation", "country", "group", "city"}
    return is_named or subject.head.pos in {"PRON", "PROPN"} or _acts(subject.head.lemma.lower())


def _acts(noun: str) -> bool:
    return knowledge.is_role(noun) or knowledge.noun_class(noun) in {"person", "organisation", "animal", "group"}


def _runs_on(clause: Node, verb: Node) -> bool:
    """True for a finite clause with no "that" behind a verb that takes none: "they make oil and others are sold"."""
    subject = child(clause, *SUBJECTS)
    is_behind = subject is not None and clause.i > verb.i and subject.i < clause.i
    if not is_behind or not is_finite(clause) or clause.head.lemma_.lower() in _CLAUSAL or child(clause, "mark"):
        return False
    between = clause.doc[clause.head.i + 1 : clause.i]
    is_led = any(one.tag_.startswith("W") or one.lower_ in {"that", "if"} or one.is_quote for one in between)
    is_base = clause.tag_ in BASE_FORMS and not children(clause, *AUXILIARIES)  # "helps them win"
    return not is_led and not is_base and not any(one.text in {":", ";"} for one in between)


def _verb_of_clause(preposition: Node) -> int | None:
    """Place of "drained" in "as the load of loans, the coining of silver, and a strike drained funds": "as" opens a
    clause; None where it opens none.
    """
    if preposition.lower_ not in _ALTERNATING or preposition.i < preposition.head.i:
        return None
    rest = preposition.doc[preposition.i + 1 : preposition.sent.end]
    stretch = list(takewhile(lambda node: node.tag_ not in FINITE and node.pos_ in _BEFORE_NOUN, rest))
    at = max((at for at, node in enumerate(stretch) if node.lower_ in AND_OR), default=0)
    is_before_verb = len(stretch) < len(rest) and rest[len(stretch)].tag_ in FINITE
    if not 0 < at < len(stretch) - 1 or not is_before_verb or stretch[-1].text == ",":
        return None
    commas = [node.text for node in stretch[:at]].count(",")
    is_listed = commas > 1 and stretch[at - 1].text == ","
    is_pair = preposition.lower_ == "as" and not commas and stretch[0].lower_ not in INDEFINITE
    return rest[len(stretch)].i if is_listed or is_pair else None


def _lacks_end(noun: Node, verb: Node, kept: set[int]) -> bool:
    """True for "C, shell script, AWK" with no "and" in it, before ", and sed" that hangs elsewhere."""
    if noun.pos_ not in NOUNS or noun.dep_ == "conj" or child(noun, "conj") is None:
        return False
    last, members = noun, [noun]
    while (following := child(last, "conj")) is not None:
        if child(last, "cc", "preconj") is not None or following.pos_ not in NOUNS:
            return False
        last = following
        members.append(last)
    if child(last, "cc") is not None or last.left_edge.nbor(-1).text != ",":
        return False
    behind = noun.doc[last.right_edge.i + 1 : noun.sent.end][:3]
    if len(behind) < len((",", "and", "X")) or behind[0].text != "," or behind[1].lower_ not in AND_OR:
        return False
    is_beside = len(members) == len((noun, last)) and last.pos_ == "PROPN" and noun.pos_ == "NOUN"
    word = behind[2]
    is_joined = word.dep_ == "conj" and word.pos_ in VERBAL
    is_taken = is_joined and (word.tag_ == "VBD" or len(word.subtree) <= len((word, ".")))
    is_elsewhere = not is_joined and verb not in word.ancestors
    return word.i not in kept and not is_beside and (is_taken or is_elsewhere)


def _of_parts(verb: Node, head: Node, pieces: tuple[Piece, ...], kept: set[int]) -> Iterator[str]:
    if _lacks_verb(verb.subtree):
        yield "a second clause without the verb that it shares"
    if any(piece.words[0].tag == "POS" for piece in pieces):
        yield "a possessor torn from what it owns"
    if head.head.i == verb.i and (_is_last_of_names(head) or closes_row_of_places(head)):
        yield "the last of several names taken for the subject"
    if any(_is_verbless(one) and one.i in kept for one in verb.subtree):
        yield "a clause without its verb"
    if _is_one_end(verb):
        yield "one end of what links two"
    if any(_is_joined_to_deed(one) and one.i in kept for one in verb.subtree):
        yield "a thing joined to a deed"


def _of_rows(verb: Node) -> Iterator[str]:
    if verb.lemma_ == "have" and _leaves_out(verb):
        yield "a verb that leaves out what has been said"
    if _is_row_of_commas(verb):
        yield "two verbs joined by a comma alone"
    behind = [word.lower_ for one in children(verb, "cc") for word in verb.doc[one.i + 1 : one.i + 2]]
    if "again" in behind and child(verb, "conj") is None:
        yield "what the verb before it says of another time"
    if _is_one_of_two(verb):
        yield "one of two that are joined by or"
    if any(one.tag_.startswith("VB") and one.lower_ not in _HELPING for one in children(verb, "aux") if one.is_alpha):
        yield "a verb taken for an auxiliary"


def _leaves_out(verb: Node) -> bool:
    """True for "prices rose, but wages haven’t" and "towns have and will": what they have done stands elsewhere."""
    things = children(verb, *_COMPLEMENTS)
    return verb.dep_ != "relcl" and all(one.lower_ in {"n’t", "n't", "not"} for one in things)


def _is_row_of_commas(verb: Node) -> bool:
    """True for both verbs of "shells said to be old, with no lid, were found in May": the first is a participle."""
    first = verb
    while first.dep_ == "conj" and child(first, *SUBJECTS) is None:
        first = first.head
    second = child(first, "conj")
    if second is None or second.i < first.i or child(second, *SUBJECTS) is not None or not is_finite(second):
        return False
    start = min(one.i for one in (second, *children(second, *AUXILIARIES, "neg", "advmod")) if one.i > first.i)
    is_led = any(one.lower_ in _LEADING for one in children(second, "advmod"))
    may_be_participle = first.tag_ == "VBD" and not children(first, *AUXILIARIES) and looks_alike(first)
    between = list(verb.doc[first.i : start])
    is_joined = any(one.lower_ in AND_OR and two.text == "," for one, two in pairwise(between))
    is_parted = between[-1].text == "," and not (is_joined or children(first, "cc") or children(second, "cc"))
    return may_be_participle and is_parted and not is_led


def _is_one_of_two(verb: Node) -> bool:
    """True for the second verb of "they have held or are close to an office", which not all need do."""
    if verb.dep_ != "conj" or child(verb, *SUBJECTS) is not None:
        return False
    return any(one.lower_ == "or" and verb.head.i < one.i < verb.i for one in children(verb.head, "cc"))


def _is_no_noun(word: Node) -> bool:
    """True for the "espoused" of "the right espoused by all" taken for a noun, which no dictionary has."""
    if word.tag_ != "NN" or not word.is_lower or not word.lower_.endswith("ed"):
        return False
    lemmas = lemmas_of(word.lower_)
    return "VERB" in lemmas and "NOUN" not in lemmas


def _is_governed(head: Node) -> bool:
    """True for the second subject of "pipes are 400 °C and walls are 30 °C" taken for "400 °C and walls"."""
    before = head.left_edge.i - 1
    while before > head.sent.start and head.doc[before].pos_ == "ADV":
        before -= 1
    return before >= head.sent.start and head.doc[before].tag_ in FINITE


def _is_several(group: VerbNodes, subject: Phrase) -> bool:
    """True for "Ann, along with Bo, became the first pilots"."""
    named = child(group.main, "attr")
    is_one = subject.kind == "person" and subject.number == "singular" and not subject.conjuncts
    return is_one and named is not None and named.tag_ == "NNS" and named.lemma_ not in _TIED


def _is_last_of_names(head: Node) -> bool:
    """True for the Cid of "whom judges Ann, Bob, and Cid will hear": names with a comma behind each stand before it."""
    left = head.left_edge.i
    if head.pos_ != "PROPN" or left - head.sent.start < len(("Ann", ",", "Bob", ",", "and")):
        return False
    comma, joining = head.doc[left - 2], head.doc[left - 1]
    member = head.doc[left - 3]
    before = member.left_edge.nbor(-1) if member.left_edge.i > head.sent.start else member
    is_row = comma.text == before.text == "," and joining.lower_ in AND_OR and before.i > 0
    return is_row and member.pos_ == before.nbor(-1).pos_ == "PROPN" and member.head.i < left


def _lacks_verb(clause: Sequence[Node]) -> bool:
    """True for "30% hired a cook and 24% a nurse": behind the second share the verb is left out."""
    texts = [node.lower_ for node in clause]
    shares = [at for at, text in enumerate(texts) if text in {"%", "percent"} and at > len(("and", "24")) - 1]
    return any(texts[at - 2] in {"and", "but"} and texts[at + 1 : at + 2] in (["a"], ["an"]) for at in shares)


def _is_verbless(noun: Node) -> bool:
    """True for the noun of "places where two plates, mostly thick ones, meet" of which a relative clause was made."""
    is_led = any(one.tag_ == "WRB" for one in noun.children)
    return noun.dep_ == "relcl" and noun.tag_ in COMMON_NOUNS and is_led and child(noun, "cop", "aux") is None


def _is_one_end(verb: Node) -> bool:
    """True for "linked the river, and with it Oslo, to the sea" whose end was cut off: what it is linked to is lost."""
    thing = child(verb, "dobj")
    if verb.lemma_ not in {"link", "connect"} or thing is None or thing.tag_ not in SINGULARS:
        return False
    return not children(thing, "conj", "prep") and not children(verb, "prep", "prt")


def _is_joined_to_deed(noun: Node) -> bool:
    """True for the taste of "has a use for baking and a fine taste": it is joined to the use."""
    deed = noun.head
    is_joined = noun.dep_ == "conj" and noun.pos_ == "NOUN" and child(noun, "det") is not None
    return is_joined and deed.tag_ == "VBG" and deed.dep_ == "pcomp" and not children(deed, *_COMPLEMENTS, "prep")


def _has_torn_infinitive(verb: Node) -> bool:
    """True for "named the right told of in the act to vote": with a participle between, "to" may be the noun's."""
    thing = child(verb, "dobj")
    if thing is None or thing.lemma_ not in _CALLING_TO or child(thing, "acl", "relcl") is None:
        return False
    return any(one.tag_ == "VB" and one.i > thing.right_edge.i for one in children(verb, "xcomp", "advcl"))
