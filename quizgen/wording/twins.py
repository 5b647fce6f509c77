"""Words that another can stand for whatever the sentence: put in its place with its form, never in a name."""

from __future__ import annotations

from dataclasses import replace

from lemminflect import getInflection

from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.quiz.sounds import indefinite
from quizgen.wording.statements import limiting, words_of

_TWINS = {
    "VERB": (
        "purchase:buy require:need permit:allow assist:help utilise:use utilize:use demonstrate:show reside:live "
        "attempt:try construct:build cease:stop select:choose choose:select enable:allow commence:begin begin:start "
        "eliminate:remove alter:change modify:change enhance:improve prohibit:ban forbid:prohibit "
        "ban:prohibit postpone:delay possess:have gather:collect assemble:gather vary:differ "
        "halt:stop complete:finish encounter:meet conduct:carry+out manufacture:make supply:provide influence:affect "
        "endorse:support pledge:promise vow:promise predict:forecast forecast:predict "
        "anticipate:expect damage:harm harm:damage reveal:show boost:increase oversee:supervise supervise:oversee "
        "inhabit:live+in happen:occur seek:try resign:step+down persuade:convince convince:persuade "
        "protect:safeguard safeguard:protect instruct:teach investigate:look+into shut:close "
        "buy:purchase acquire:obtain "
        "examine:study establish:set+up erect:build "
        "depart:leave grant:give aid:help retain:keep donate:give combat:fight diminish:shrink accomplish:achieve "
        "vanish:disappear disappear:vanish illustrate:show depict:show portray:depict compel:force imprison:jail "
        "jail:imprison fund:finance finance:fund link:connect connect:link indicate:show cause:bring+about "
        "reject:turn+down declare:announce appoint:name propose:put+forward decline:fall "
        "replace:take+the+place+of need:require "
        "introduce:bring+in operate:run hire:take+on attract:draw generate:produce reduce:lower degrade:break+down "
        "initiate:start attain:reach ensure:make+sure convert:turn rely:depend focus:concentrate want:wish "
        "allow:permit force:compel start:begin perform:carry+out address:deal+with remain:stay "
        "rise:increase increase:rise drop:fall fall:decrease grow:increase "
        "trigger:set+off strive:try attend:go+to discover:find "
        "escape:get+away evolve:develop strengthen:reinforce infuriate:enrage excavate:dig+out "
        "devote:dedicate categorize:classify categorise:classify warn:caution resolve:settle surround:encircle "
        "respond:react react:respond recall:remember allocate:assign transmit:pass+on accumulate:build+up "
        "consume:use+up "
        "exceed:surpass surpass:exceed arrest:detain seize:capture capture:seize explore:look+into ratify:approve"
    ),
    "ADV": (
        "rapidly:quickly quickly:rapidly swiftly:quickly frequently:often often:frequently primarily:mainly "
        "mainly:primarily mostly:mainly largely:mainly currently:at+present presently:currently formerly:previously "
        "previously:formerly initially:at+first originally:at+first entirely:completely completely:entirely "
        "totally:completely nearly:almost almost:nearly extremely:very annually:every+year eventually:in+the+end "
        "ultimately:in+the+end simultaneously:at+the+same+time immediately:at+once solely:only merely:only "
        "abroad:overseas overseas:abroad worldwide:around+the+world globally:worldwide considerably:greatly "
        "especially:particularly particularly:especially partially:partly gradually:little+by+little "
        "usually:normally typically:usually generally:usually commonly:often "
        "dramatically:sharply sharply:steeply significantly:considerably "
        "recently:lately seldom:rarely occasionally:sometimes "
        "fully:completely greatly:considerably deeply:profoundly formally:officially officially:formally "
        "constantly:continually nowadays:today repeatedly:again+and+again "
        "readily:easily sometimes:occasionally virtually:almost chiefly:mainly newly:recently "
        "substantially:considerably extensively:widely incorrectly:wrongly exactly:precisely precisely:exactly "
        "comprehensively:thoroughly relatively:comparatively normally:usually absolutely:completely severely:badly "
        "probably:very+likely poorly:badly continually:constantly increasingly:more+and+more directly:straight "
        "keenly:acutely rarely:seldom clearly:plainly actually:in+fact"
    ),
    "ADJ": (
        "numerous:many huge:enormous enormous:huge vast:huge massive:huge entire:whole whole:entire essential:vital "
        "crucial:vital vital:essential wealthy:rich primary:main principal:main main:principal famous:well-known "
        "renowned:famous sufficient:enough additional:further dangerous:hazardous hazardous:dangerous "
        "harmful:damaging beneficial:helpful annual:yearly yearly:annual deadly:lethal lethal:deadly "
        "costly:expensive "
        "expensive:costly widespread:common complex:complicated complicated:complex lengthy:long brief:short "
        "illegal:unlawful unlawful:illegal tiny:minute unusual:uncommon prominent:leading suitable:appropriate "
        "appropriate:suitable rapid:quick global:worldwide worldwide:global "
        "various:different several:a+number+of fatal:deadly severe:serious significant:considerable "
        "considerable:significant substantial:considerable rare:uncommon unemployed:jobless lucrative:profitable "
        "profitable:lucrative inexpensive:cheap cheap:inexpensive key:crucial previous:earlier "
        "novel:new correct:right "
        "many:numerous big:large similar:comparable basic:fundamental difficult:hard detrimental:harmful "
        "useful:helpful wide:broad broad:wide robust:strong exceptional:outstanding multiple:several "
        "intrinsic:inherent intelligent:clever indigenous:native crowded:packed important:significant "
        "dependent:reliant aware:conscious tremendous:enormous continual:constant inevitable:unavoidable "
        "troubling:worrying initial:first short:brief remarkable:striking striking:remarkable "
        "strange:odd odd:strange separate:distinct distinct:separate valuable:precious "
        "undesirable:unwanted unwanted:undesirable powerful:strong"
    ),
    "NOUN": (
        "physician:doctor attorney:lawyer automobile:car infant:baby adolescent:teenager corporation:company "
        "firm:company error:mistake mistake:error pupil:student dwelling:home residence:home "
        "inhabitant:resident resident:inhabitant drawback:disadvantage consequence:result "
        "outcome:result obstacle:barrier peril:danger accord:agreement pact:agreement kid:child objective:aim "
        "goal:aim aim:goal portion:part location:place journey:trip vessel:ship decrease:fall aeroplane:plane "
        "airplane:plane youngster:child summit:top "
        "illness:disease disease:illness "
        "scientist:researcher researcher:scientist technique:method movie:film film:movie "
        "country:nation nation:country "
        "effect:impact impact:effect amount:quantity quantity:amount variety:range "
        "ailment:illness concept:idea harm:damage link:connection connection:link "
        "author:writer writer:author start:beginning beginning:start "
        "company:firm employee:worker region:area tourist:visitor vacation:holiday "
        "effort:attempt increase:rise rise:increase decline:fall hazard:danger danger:hazard ability:capacity "
        "difficulty:problem commerce:trade enemy:foe salary:pay custom:tradition tradition:custom "
        "expert:specialist specialist:expert"
    ),
}
"""One word of a part of speech and what can stand for it, a plus sign for a space."""
_TABLE = {
    (pos, one.split(":")[0]): one.split(":")[1].replace("+", " ")
    for pos, all_ in _TWINS.items()
    for one in all_.split()
}
_ONLY_WITH_OBJECT = frozenset(
    "purchase halt complete gather assemble damage influence shut examine establish erect grant retain combat "
    "accomplish imprison fund finance link connect reject propose cause strengthen excavate devote resolve surround "
    "allocate transmit consume exceed surpass arrest seize capture explore ratify recall "
    "infuriate".split()
)
_FOLLOWED = {
    ("VERB", "rely"): "on", ("VERB", "focus"): "on", ("VERB", "convert"): "into", ("VERB", "want"): "to",
    ("ADJ", "dependent"): "on", ("ADJ", "aware"): "of", ("NOUN", "effort"): "to", ("NOUN", "increase"): "in",
    ("NOUN", "rise"): "in", ("NOUN", "decline"): "in",
    ("ADJ", "difficult"): "to", ("VERB", "escape"): "from",
}  # fmt: skip
"""What must stand right behind a word if its twin is to say the same."""
_BEFORE_NOUN = frozenset(
    {"initial", "quick", "many", "important", "wide", "broad", "big", "multiple", "similar", "useful"}
)
"""Adjectives that are replaced right before a noun only."""
_ACTIVE_ONLY = frozenset({"replace", "need"})
_ONE_THING = frozenset(
    "trigger attend discover introduce operate hire attract reduce degrade initiate perform address".split()
)
"""Verbs that are replaced where they have an object and nothing else that they govern."""
_OBJECTS = {
    "perform": frozenset("experiment test task operation study duty function role work search check".split()),
    "address": frozenset("problem issue concern need challenge crisis shortage threat inequality".split()),
    "attend": frozenset("school university college meeting ceremony inauguration conference funeral wedding".split()),
}
_OF_AMOUNTS = frozenset({"rise", "increase", "drop", "fall", "grow"})
_AMOUNTS = frozenset(
    "price cost temperature level rate number wage demand inflation sale income salary population unemployment "
    "output "
    "production consumption risk revenue spending inequality share proportion expectancy emission tax value".split()
)
"""What rises and falls by itself, as a figure does."""
_INTRANSITIVE = frozenset(
    "escape emerge accumulate vary resign inhabit occur decline diminish vanish disappear".split()
)
_WITH_CARE = _ACTIVE_ONLY | _ONE_THING | _OF_AMOUNTS | frozenset({"ensure", "remain", "start", "allow", "force"})
_OWN_ONLY = _ONLY_WITH_OBJECT | _INTRANSITIVE | _WITH_CARE | frozenset({"require", "choose", "select", "begin", "seek"})
"""Verbs that are replaced as the clause's own verb only."""
_NO_PARTICIPLE_BEFORE_NOUN = frozenset({"VBN", "VBG", "VBD"})
_TECHNICAL = frozenset({"summit", "vessel", "fall", "outcome", "complex", "primary", "location"})
_GRADING = frozenset(
    "primarily mainly mostly entirely completely totally nearly almost extremely usually often virtually exactly "
    "relatively absolutely sometimes normally".split()
)
"""Adverbs that can stand before an adjective."""
_MOST = 3


def with_twins(clause: Clause) -> tuple[Clause, int]:
    """The clause with up to three of its words replaced by twins, and how many they are."""
    if any(token.text in {"“", '"', "”"} for token in clause.words):
        return clause, 0
    found: dict[int, Token] = {}
    words = words_of(clause, limiting(clause))
    for at, token in enumerate(words):
        other = _twin(words, at, clause) if len(found) < _MOST else None
        if other is not None:
            found[token.index] = replace(token, text=other)
    return (with_words(clause, found), len(found)) if found else (clause, 0)


def _twin(words: Words, at: int, clause: Clause) -> str | None:
    """What stands for a word in its form; None where it is part of a name or a set phrase."""
    token = words[at]
    other = _TABLE.get((token.pos, token.lemma.lower()))
    after = words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1] if at else None
    if other is None or token.name is not None or token.say is not None or (token.text[:1].isupper() and token.index):
        return None
    if _is_bound(before, token, after) or token.lemma in _TECHNICAL or not _is_placed(token, after):
        return None
    if any(one.lemma == other.split()[0] for one in words) or (
        token.pos == "ADJ" and before is not None and before.pos == "ADV"
    ):
        return None
    text = _inflected(token, other)
    if text is None or (
        before is not None and before.text.lower() in {"a", "an"} and indefinite(text) != indefinite(token.text)
    ):
        return None
    return None if token.pos == "VERB" and not _governs_alike(token, clause) else text


def _is_bound(before: Token | None, token: Token, after: Token | None) -> bool:
    """True beside a hyphen or a name, for a participle used as adjective, and after "as", "so", "how" and such."""
    beside = [one for one in (before, after) if one is not None]
    if any(one.text == "-" or (one.pos == "PROPN" and token.pos in {"NOUN", "ADJ"}) for one in beside):
        return True
    if token.pos == "VERB" and token.tag in _NO_PARTICIPLE_BEFORE_NOUN and after is not None and after.pos == "NOUN":
        return before is not None and before.pos in {"DET", "ADJ", "ADP", "NUM"}
    if token.pos == "NOUN" and any(one.pos == "NOUN" for one in beside):
        return True
    if token.pos == "ADV" and " " in _TABLE[token.pos, token.lemma.lower()] and after is not None:
        return after.pos in {"VERB", "AUX", "ADJ", "ADV"}
    if token.pos == "ADV" and after is not None and after.pos in {"ADJ", "ADV"} and token.lemma not in _GRADING:
        return True
    degree = {"more", "most", "less", "least", "as", "so", "too", "very", "how", "not"}
    return token.pos in {"ADJ", "ADV"} and before is not None and before.text.lower() in degree


def _is_placed(token: Token, after: Token | None) -> bool:
    """True if the word behind lets the other one stand for this: "rely on", "many bridges"."""
    lemma = token.lemma.lower()
    wanted = _FOLLOWED.get((token.pos, lemma))
    if wanted is not None and (after is None or after.text.lower() != wanted):
        return False
    if token.pos == "ADJ" and lemma in _BEFORE_NOUN:
        return after is not None and after.pos == "NOUN" and (lemma != "multiple" or after.tag == "NNS")
    return lemma not in {"company", "region"} or after is None or after.text != "of" or token.tag == "NNS"


def _inflected(token: Token, other: str) -> str | None:
    first, *rest = other.split()
    if token.pos in {"VERB", "NOUN"}:
        forms = getInflection(first, tag=token.tag, inflect_oov=False)
        if not forms:
            return None
        first = str(forms[0])
    elif token.tag not in {"JJ", "RB"}:
        return None
    return " ".join([first, *rest])


def _governs_alike(token: Token, clause: Clause) -> bool:
    """True if the other verb takes what this one has: judged for the clause's own verb only."""
    verb = clause.verb
    if token.index != verb.main.index:
        return token.lemma not in _OWN_ONLY and (token.pos, token.lemma) not in _FOLLOWED
    thing = clause.piece("object")
    if token.lemma in _WITH_CARE:
        return _fits(token.lemma, thing, clause)
    if token.lemma in {"occur", "decline", "diminish"} and (thing is not None or verb.passive or verb.chain):
        return False
    if token.lemma in {"cause", "grant", "aid", "indicate", "declare", "appoint", "propose", "reject"}:
        behind = [piece for piece in clause.pieces if not piece.front]
        others = any(piece.verb is not None or piece.role in {"complement", "predicate"} for piece in behind)
        return thing is not None and not others and not verb.passive and behind[0] == thing
    follows = next((one.words[0].text.lower() for one in clause.pieces if not one.front), "")
    if token.lemma == "begin":
        return thing is None and follows in {"in", "on", "to", "at", "when", "with"}
    if token.lemma == "seek":
        return follows == "to"
    if token.lemma in {"require", "inhabit", "resign", "possess", "investigate", "enable"}:
        opening = {piece.words[0].text.lower() for piece in clause.pieces if not piece.front}
        is_plain = not verb.passive and opening.isdisjoint({"to", "as", "that"})
        return is_plain and (thing is not None) == (token.lemma != "resign")
    if token.lemma in {"assist", "reside", "attempt", "obtain", "encounter"} and verb.passive:
        return False
    if token.lemma == "assist":
        return follows not in {"in", "with"}
    if token.lemma in {"choose", "select"}:
        return thing is not None and follows != "to"
    return token.lemma not in _ONLY_WITH_OBJECT or thing is not None or verb.passive


def _fits(lemma: str, thing: Piece | None, clause: Clause) -> bool:
    """True if a verb of several senses has the one that its twin says."""
    verb, behind = clause.verb, [piece for piece in clause.pieces if not piece.front]
    if verb.particle is not None:
        return False
    if lemma == "ensure":
        return thing is None and bool(behind) and behind[0].role == "complement"
    if lemma == "remain":
        return bool(behind) and behind[0].role == "predicate" and behind[0].phrase is None
    if lemma == "start":
        return thing is None and bool(behind) and behind[0].words[0].text.lower() in {"in", "on", "at", "with", "to"}
    if lemma in _OF_AMOUNTS:
        return thing is None and not verb.passive and clause.subject.head.lemma in _AMOUNTS
    if lemma in {"allow", "force"}:
        return thing is not None and any(piece.words[0].text == "to" for piece in behind)
    if thing is None or thing.phrase is None or behind[0] != thing or verb.passive:
        return False
    is_alone = not any(piece.marker in {"to", "into", "with", "by", "from"} for piece in behind)
    return is_alone and thing.phrase.head.lemma in _OBJECTS.get(lemma, {thing.phrase.head.lemma})


def with_words(clause: Clause, found: dict[int, Token]) -> Clause:
    """The clause with other tokens in the places of some."""

    def words(old: Words) -> Words:
        return tuple(found.get(token.index, token) for token in old)

    def phrase(old: Phrase) -> Phrase:
        return replace(old, words=words(old.words))

    def piece(old: Piece) -> Piece:
        return replace(old, words=words(old.words), phrase=phrase(old.phrase) if old.phrase is not None else None)

    return replace(
        clause,
        subject=phrase(clause.subject),
        verb=replace(
            clause.verb,
            words=words(clause.verb.words),
            main=found.get(clause.verb.main.index, clause.verb.main),
            finite=found.get(clause.verb.finite.index, clause.verb.finite),
        ),
        pieces=tuple(piece(one) for one in clause.pieces),
    )
