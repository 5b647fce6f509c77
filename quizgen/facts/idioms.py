"""Objects that only say with their verb what is done: "shed light", "gain ground", "put pressure on"."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Phrase, Words
from quizgen.knowledge.dictionary import frequency

CARRIED = frozenset(
    (verb, noun)
    for verb, nouns in {
        "make": "defence defense argument claim decision attempt effort offer promise progress discovery mistake point "
        "case comment statement remark visit journey appeal call suggestion proposal contribution sense use "
        "headline headway mark",
        "raise": "question concern doubt issue awareness alarm hope possibility objection",
        "earn": "degree",
        "provide": "example",
        "serve": "term sentence",
        "bring": "suit action charge claim",
        "hold": "meeting talk view opinion",
        "set": "example goal target limit",
    }.items()
    for noun in nouns.split()
)
"""Verbs that only carry a noun: asked apart from it, they are no English."""
_IDIOMS = frozenset(
    (verb, noun)
    for verbs, nouns in (
        ("shed cast throw", "light doubt shadow spell glance look"),
        ("gain gather", "ground access momentum traction control entry favour favor pace speed strength steam weight"),
        ("lose", "ground control touch sight heart faith interest hope track patience contact face"),
        ("bear", "fruit witness resemblance responsibility brunt burden"),
        ("pay", "attention tribute heed homage visit"),
        ("play", "part role host game"),
        ("pose present face", "threat risk problem danger challenge question difficulty fact obstacle"),
        ("set lay", "foot sail fire stage tone scene foundation groundwork claim siege basis course trap"),
        ("seek ask", "relief help advice permission comfort support assistance aid"),
        ("find", "favour favor fault way"),
        ("keep", "pace track watch control order touch promise record"),
        ("meet", "demand need requirement approval opposition deadline goal target"),
        ("break", "ground news silence even"),
        ("catch draw attract capture garner win earn enjoy command", "attention interest praise criticism acclaim "
         "support sight fire eye imagination favour favor approval respect success popularity notoriety recognition "
         "admiration sympathy"),
        ("draw", "conclusion inspiration comparison parallel distinction line breath"),
        ("reach hit", "agreement conclusion peak climax height point maturity high low headline target bottom limit"),
        ("strike", "chord balance deal blow bargain"),
        ("lend", "credence support weight hand voice"),
        ("pave open", "way door path road fire window"),
        ("deal", "blow"),
        ("exert put place", "pressure influence emphasis value blame stop end strain burden stress"),
        ("wreak", "havoc"),
        ("foot", "bill"),
        ("stir spark", "controversy debate interest"),
        ("turn", "tide corner attention"),
        ("hold carry", "sway weight water"),
        ("deserve", "credit attention mention"),
        ("suffer", "fate loss setback consequence"),
        ("undergo", "change"),
        ("fill close bridge narrow", "void gap"),
        ("serve", "purpose time notice"),
        ("assume", "responsibility role"),
        ("express voice share", "desire concern interest hope view opinion support opposition belief"),
        ("offer provide", "hope insight glimpse background basis backdrop context"),
        ("follow", "suit example footstep pattern path"),
        ("join", "force rank"),
        ("cross", "path mind"),
        ("attach", "importance value"),
        ("give", "rise birth way credit"),
        ("ride", "wave"),
        ("test", "water"),
        ("spread", "word"),
        ("clear", "way"),
        ("change", "hand mind course"),
        ("prove", "worth mettle point"),
    )
    for verb in verbs.split()
    for noun in nouns.split()
)  # fmt: skip
"""Verbs and the nouns that say with them what is done; the noun alone answers nothing."""
_NEVER_APART = frozenset("attention eye imagination brunt track sight".split())
"""Nouns of idioms that say nothing without their verb, whosever they are: "catch the attention of the king"."""
_TYING = frozenset({"on", "upon", "to", "over", "for", "of", "with"})
"""Prepositions by which a verb and its bare noun take what is spoken of: "shed light on"."""
_STUFF = frozenset("substance food plant animal organism artefact body-part disease person group organisation".split())
"""Classes of nouns that name something even bare: "combine carbon with oxygen"."""
_COMMON = 4.2
"""Zipf frequency from which a bare noun is too common to be a term of its field (wordfreq)."""


def is_idiom(verb: str, phrase: Phrase, behind: Words) -> bool:
    """True for an object that is only half of what is done.

    Args:
        verb: its lemma.
        phrase: the object.
        behind: the words that follow the object in what is asked.
    """
    head = phrase.head
    is_known = (verb, head.lemma) in _IDIOMS
    if any(token.index > head.index for token in phrase.words):
        return is_known and head.lemma in _NEVER_APART  # else what hangs on it tells something
    if is_known:
        return True
    is_bare = len(phrase.words) == 1 and head.tag == "NN" and head.say is None
    is_plain = knowledge.noun_class(head.lemma) not in _STUFF and frequency(head.lemma) >= _COMMON
    return is_bare and is_plain and bool(behind) and behind[0].text.lower() in _TYING
