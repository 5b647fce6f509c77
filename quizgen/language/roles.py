"""What the dependents of a verb do: time, place, cause, purpose …"""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import PLACES, Phrase, Relation, Role
from quizgen.knowledge.connectives import ASIDES, DESPITE
from quizgen.knowledge.function_words import COMPASS, INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.language.apposing import SPEAKING
from quizgen.language.nodes import Node
from quizgen.language.tree import AUXILIARIES, DATED, child, children
from quizgen.tags import LINKERS, PAST, PRESENT

EVINCING = frozenset("show suggest indicate reveal find confirm prove demonstrate".split())
"""Verbs of what something is a sign of."""
REPORTING = frozenset(
    "say believe think argue claim report announce state note warn predict conclude suggest estimate add explain "
    "insist maintain contend find show reveal observe declare write point confirm demonstrate indicate propose "
    "assert admit acknowledge stress emphasize emphasise describe recommend hypothesize hypothesise deny fear "
    "expect hope assume realize realise discover recognize recognise know mean agree tell hold rule "
    "calculate stipulate theorize theorise reckon complain concede caution reason postulate infer deduce remark "
    "testify forecast anticipate affirm prove verify".split()
)
"""Verbs whose clause is somebody's statement."""

_BIDDING = frozenset(
    "forbid allow permit enable force compel oblige order instruct command urge persuade encourage require cause "
    "advise warn invite tempt lead".split()
)
"""Verbs with an object and an infinitive of what that does."""
_RELATIONS: dict[str, Relation] = {
    "because": "because", "since": "because", "as": "because",
    "while": "contrast", "whereas": "contrast", "whilst": "contrast", "although": "concession", "though": "concession",
    "if": "condition", "unless": "condition", "until": "time",
    "when": "time", "after": "time", "before": "time", "once": "time", "whenever": "time", "where": "condition",
    "provided": "condition", "lest": "condition", "till": "time",
}  # fmt: skip
_CLAUSE_ROLES: dict[Relation, Role] = {
    "because": "cause", "contrast": "contrast", "concession": "concession", "condition": "condition", "time": "time",
}  # fmt: skip
_CAUSES = frozenset({"because of", "due to", "owing to", "thanks to", "as a result of"})
_TIME_PREPOSITIONS = frozenset(
    "in on at during since until by before after from throughout within over between for".split()
)
_PLACE_PREPOSITIONS = frozenset(
    "in at on near inside outside across around along under above beside throughout off".split()
)
TIME_NOUNS = frozenset("morning evening night afternoon week month year decade century season time day today".split())
_CONTRASTS = frozenset(
    {"unlike", "like", "compared with", "compared to", "in contrast to", "rather than", "instead of"}
)
_GOVERNED = frozenset(
    tuple(pair.split())
    for pair in (
        "account for,accuse of,act as,adapt to,adhere to,agree on,agree to,amount to,appeal to,apply to,approve of,"
        "argue for,arise from,associate with,attach to,attribute to,award for,base on,belong to,benefit from,blame for,"
        "blame on,call for,campaign against,campaign for,charge with,classify as,coincide with,collaborate with,"
        "combine with,come from,compensate for,compete for,compete with,comply with,compose of,concentrate on,"
        "confine to,conform to,connect to,consist in,consist of,contribute to,convert into,convert to,convict of,"
        "cope with,correspond to,credit with,criticise for,criticize for,culminate in,deal with,dedicate to,define as,"
        "depend on,depend upon,deprive of,derive from,descend from,describe as,develop into,devote to,die from,die of,"
        "differ from,dispose of,divide among,divide into,emerge from,endow with,engage in,entitle to,equip with,"
        "erupt over,evolve from,evolve into,expand into,expose to,extract from,feed on,fight against,fight for,"
        "focus on,function as,give to,graduate from,grow into,identify with,impose on,infect with,inform about,"
        "insist on,interfere with,invest in,involve in,know as,know for,lead to,lie in,limit to,link to,look for,"
        "make of,merge into,merge with,name after,object to,organise into,organize into,originate from,participate in,"
        "pay for,praise for,prevent from,protect against,protect from,protest against,punish for,react to,recognise as,"
        "recognize as,recover from,refer to,regard as,relate to,rely on,rely upon,remind of,replace by,replace with,"
        "resort to,respond to,restrict to,result from,result in,search for,serve as,specialise in,specialize in,"
        "split into,stem from,subscribe to,succeed in,suffer from,surrender to,switch to,transform into,translate into,"
        "treat as,turn into,use as,use for,view as,vote against,vote for,warn about,warn against,warn of,worry about"
    ).split(",")
)
"""Verb and preposition that make one verb: the phrase can be asked for with the preposition left where it is."""


def is_spliced(verb: Node) -> bool:
    """True for a clause parted from the next by a colon or ", so": the parser takes it for a complement.

    Nobody says it there: "The ice was thin, so the crew walked."
    """
    head = verb.head
    if verb.dep_ != "ccomp" or verb.i > head.i or head.dep_ != "ROOT":
        return False
    is_plain = not children(verb, "mark", "conj") and not any(node.lower_ == "according" for node in head.children)
    subject = child(head, "nsubj", "nsubjpass", "expl")
    if not is_plain or subject is None or verb.left_edge.i > verb.sent.start + 2:
        return False
    between = {node.lower_ for node in verb.doc[verb.right_edge.i : subject.left_edge.i]}
    if head.lemma_ in REPORTING:
        return not PAUSES.isdisjoint(between)  # a comma or dash may stand before who says it
    if between & _PARTING or ("," in between and (FOLLOWING & between or _are_two(verb, head))):
        return True
    is_participle = head.tag_ in PAST and not children(head, "aux", "auxpass")
    return "," in between and is_participle and subject.left_edge.lower_ in INDEFINITE


def _are_two(first: Node, second: Node) -> bool:
    """True for two clauses with a comma between them: the second has its own object or predicate, and says nothing of
    who says so, as "experts fear" does; nothing behind the first could go on with it, as a second reason would."""
    is_told = child(second, "dobj", "attr", "acomp", "oprd") is not None and second.lemma_ not in SPEAKING
    return is_told and not any(one.i > first.i for one in children(first, "advcl"))


PAUSES = frozenset({":", ";"})
"""Marks behind which another statement begins."""
_PARTING = PAUSES | DASHES
FOLLOWING = ASIDES | {"so", "then"}


def relation_of(verb: Node) -> Relation:
    """How an adverbial clause hangs on its verb, by its subordinator."""
    mark = child(verb, "mark")
    adverb = next((node for node in children(verb, "advmod") if node.tag_ == "WRB"), None)
    word = mark.lower_ if mark is not None else adverb.lower_ if adverb is not None else ""
    if word == "as" and verb.left_edge.lower_ == "just":
        return "contrast"  # it is told beside what it is like
    if word == "since" and (verb.head.tag_ == "VBN" or _has_gone_on(verb.head)):
        return "time"
    if word == "as" and (verb.doc[verb.left_edge.i - 1].text != "," or verb.tag_ not in PRESENT):
        return "time"
    if word == "while" and verb.tag_ == "VBG" and verb.doc[verb.left_edge.i - 1].text != ",":
        return "time"
    return _RELATIONS.get(word, "condition")


def _has_gone_on(verb: Node) -> bool:
    """True for "have been digging" and the verb of "have been trying to dig": what has lasted from some time on."""
    while verb.dep_ == "xcomp" and verb.head is not verb:
        verb = verb.head
    return verb.tag_ == "VBG" and any(one.lemma_ == "have" for one in children(verb, *AUXILIARIES))


def clause_role(verb: Node) -> Role:
    """The role of an adverbial clause, finite or not."""
    mark = child(verb, "mark")
    if mark is not None and mark.lower_ == "for":
        return "complement"
    if mark is not None and mark.lower_ == "with":
        return "other"
    if mark is None and any(aux.lower_ == "to" for aux in children(verb, "aux")):
        is_bidden = verb.head.lemma_ in _BIDDING and verb.i > verb.head.i and child(verb.head, "dobj") is not None
        return "complement" if is_bidden else "purpose"
    if mark is None and not any(node.tag_ == "WRB" for node in children(verb, "advmod")):
        return "other"
    return _CLAUSE_ROLES.get(relation_of(verb), "other")


def adverb_role(node: Node) -> Role:
    """The role of an adverb or of a noun used as one."""
    if node.ent_type_ in DATED or node.lemma_.lower() in TIME_NOUNS or node.lower_ in _TIME_ADVERBS:
        return "time"
    if node.lower_ in _DIRECTIONS and child(node, "prep") is not None:
        return "place"
    return "manner" if node.lower_.endswith("ly") else "other"


_DIRECTIONS = COMPASS | frozenset("northeast northwest southeast southwest upstream downstream".split())
_TIME_ADVERBS = frozenset(
    "today now currently recently yesterday tomorrow formerly once previously already still later soon".split()
)


def marker_of(node: Node) -> str:
    """The preposition as it stands, compound ones whole: "because of", "in spite of"."""
    words = [node.lower_]
    words += [
        inner.lower_
        for inner in node.children
        if inner.dep_ in {"pcomp", "fixed", "prep"} and inner.pos_ in LINKERS and inner.i == node.i + 1
    ]
    before = node.doc[max(0, node.i - 2) : node.i + 1].text.lower()
    return "as a result of" if before.endswith("result of") else " ".join(words)


def preposition_role(node: Node, noun: Phrase | None, main: Node) -> Role:
    """The role of a prepositional phrase on a verb.

    Args:
        node: the preposition.
        noun: the phrase that it governs.
        main: the main verb of the clause.
    """
    marker = marker_of(node)
    if marker in _CAUSES:
        return "cause"
    if marker in DESPITE:
        return "concession"
    if marker in _CONTRASTS:
        return "contrast"
    dated = noun is not None and noun.kind in {"year", "date", "duration"}
    if (main.lemma_, marker) in _GOVERNED and node.i <= main.i + 2 and not dated:
        return "governed"
    if noun is None:
        return "other"
    if marker in _TIME_PREPOSITIONS and _is_time(noun):
        return "time"
    return "place" if marker in _PLACE_PREPOSITIONS and _is_place(noun) else "other"


def _is_time(noun: Phrase) -> bool:
    if noun.kind in {"year", "date", "duration", "event"} or noun.head.lemma in TIME_NOUNS:
        return True
    return knowledge.noun_class(noun.head.lemma) in {"time", "event"}


def _is_place(noun: Phrase) -> bool:
    if noun.kind in PLACES:
        return True
    return knowledge.noun_class(noun.head.lemma) in PLACES
