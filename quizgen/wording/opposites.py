"""Clauses with one word turned into its opposite, where the two cannot both be so: what the article says decides it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from lemminflect import getInflection

from quizgen.clauses import Clause, Phrase, Piece, Role, Token, Words
from quizgen.wording.reversals import reversals
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.twins import with_words


def _table(pairs: str) -> dict[str, str]:
    return {one: other.replace("+", " ") for one, other in (pair.split(":") for pair in pairs.split())}


_PREDICATES = _table(
    "essential:unnecessary necessary:unnecessary unnecessary:necessary common:rare "
    "rare:common legal:illegal illegal:legal lawful:unlawful unlawful:lawful "
    "likely:unlikely unlikely:likely safe:dangerous dangerous:safe "
    "harmful:harmless harmless:harmful toxic:harmless poisonous:harmless beneficial:harmful effective:ineffective "
    "ineffective:effective efficient:inefficient inefficient:efficient expensive:cheap cheap:expensive costly:cheap "
    "inexpensive:expensive lucrative:unprofitable profitable:unprofitable unprofitable:profitable popular:unpopular "
    "unpopular:popular successful:unsuccessful unsuccessful:successful stable:unstable unstable:stable "
    "visible:invisible invisible:visible soluble:insoluble insoluble:soluble reversible:irreversible "
    "irreversible:reversible rich:poor poor:rich wealthy:poor strong:weak weak:strong powerful:weak high:low low:high "
    "large:small small:large big:small huge:tiny tiny:huge wide:narrow narrow:wide shallow:deep heavy:light hot:cold "
    "cold:hot warm:cool wet:dry dry:wet bright:faint faint:bright fast:slow slow:fast rapid:slow easy:difficult "
    "difficult:easy simple:complex complex:simple complicated:simple available:unavailable unavailable:available "
    "aware:unaware unaware:aware equal:unequal unequal:equal fair:unfair unfair:fair guilty:innocent innocent:guilty "
    "optimistic:pessimistic pessimistic:optimistic voluntary:compulsory compulsory:voluntary mandatory:voluntary "
    "permanent:temporary temporary:permanent artificial:natural acidic:alkaline alkaline:acidic transparent:opaque "
    "opaque:transparent positive:negative negative:positive active:inactive inactive:active abundant:scarce "
    "scarce:abundant plentiful:scarce frequent:rare infrequent:frequent widespread:rare hostile:friendly "
    "friendly:hostile solid:liquid liquid:solid conscious:unconscious vulnerable:immune immune:vulnerable "
    "susceptible:resistant resistant:susceptible willing:unwilling unwilling:willing able:unable unable:able "
    "satisfied:dissatisfied dissatisfied:satisfied empty:full absent:present eligible:ineligible valid:invalid "
    "invalid:valid optional:compulsory accurate:inaccurate inaccurate:accurate sufficient:insufficient "
    "insufficient:sufficient adequate:inadequate inadequate:adequate reliable:unreliable unreliable:reliable "
    "sustainable:unsustainable unsustainable:sustainable predictable:unpredictable unpredictable:predictable "
    "tolerant:intolerant intolerant:tolerant literate:illiterate illiterate:literate renewable:non-renewable "
    "constitutional:unconstitutional unconstitutional:constitutional perfect:imperfect moral:immoral immoral:moral "
    "tall:short short:long familiar:unfamiliar unfamiliar:familiar loyal:disloyal dependent:independent "
    "compatible:incompatible incompatible:compatible capable:incapable incapable:capable rational:irrational "
    "unwelcome:welcome commonplace:rare fortunate:unfortunate rivalrous:nonrivalrous nonrivalrous:rivalrous "
    "excludable:nonexcludable nonexcludable:excludable uncertain:certain healthy:unhealthy unhealthy:healthy "
    "dense:sparse sparse:dense thin:thick thick:thin smooth:rough rough:smooth steep:gentle gentle:steep "
    "fertile:infertile infertile:fertile edible:inedible inedible:edible suitable:unsuitable unsuitable:suitable "
    "relevant:irrelevant irrelevant:relevant insecure:secure inconvenient:convenient reluctant:eager eager:reluctant "
    "flexible:rigid rigid:flexible hollow:solid organic:inorganic inorganic:organic magnetic:non-magnetic "
    "quiet:noisy noisy:quiet crowded:deserted deserted:crowded unknown:well-known well-known:unknown famous:unknown "
    "skeptical:convinced sceptical:convinced confident:doubtful doubtful:certain democratic:undemocratic "
    "undemocratic:democratic closed:open limited:unlimited unlimited:limited crucial:unimportant vital:unimportant "
    "insignificant:significant trivial:important strict:lenient lenient:strict harsh:mild mild:harsh severe:mild "
    "swift:slow polluted:clean lethal:harmless deadly:harmless durable:fragile fragile:sturdy "
    "consistent:inconsistent inconsistent:consistent unusual:common uncommon:common plausible:implausible "
    "implausible:plausible enormous:tiny massive:tiny vast:tiny immense:tiny urban:rural rural:urban "
    "underweight:overweight overweight:underweight ancient:modern modern:ancient"
)
"""Adjectives behind a linking verb."""
_OF_DOING = _table(
    "hard:easy tough:easy simple:difficult challenging:easy straightforward:difficult useful:useless "
    "useless:useful wise:unwise unwise:wise acceptable:unacceptable unacceptable:acceptable right:wrong wrong:right "
    "desirable:undesirable undesirable:desirable normal:unusual unusual:common polite:rude rude:polite"
)
"""Adjectives that mean this of a deed alone: "it is hard to catch a fox"; a hard stone is not easy."""
_MODIFIERS = _table(
    "major:minor minor:major large:small small:large significant:minor important:minor serious:slight "
    "positive:negative negative:positive beneficial:harmful harmful:beneficial high:low low:high strong:weak "
    "weak:strong great:small direct:indirect indirect:direct temporary:permanent permanent:temporary "
    "internal:external external:internal rapid:slow gradual:sudden sudden:gradual steep:slight sharp:slight "
    "voluntary:compulsory compulsory:voluntary upper:lower lower:upper formal:informal peaceful:violent "
    "violent:peaceful long:short short:long simple:complex complex:simple cheap:expensive expensive:cheap "
    "common:rare rare:common effective:ineffective efficient:inefficient dangerous:safe safe:dangerous "
    "successful:unsuccessful difficult:easy easy:difficult toxic:harmless "
    "essential:unnecessary "
    "key:minor inner:outer outer:inner renewable:non-renewable considerable:slight profound:slight "
    "dramatic:slight popular:unpopular brief:long central:minor lasting:short-lived wealthy:poor "
    "widespread:little swift:slow severe:mild massive:small huge:small enormous:small substantial:slight"
)
"""Adjectives before the noun of an object or a predicate."""
_VERBS = _table(
    "increase:decrease decrease:increase reduce:increase improve:worsen worsen:improve oppose:support support:oppose "
    "allow:forbid permit:forbid forbid:allow accept:reject reject:accept encourage:discourage discourage:encourage "
    "strengthen:weaken weaken:strengthen widen:narrow narrow:widen succeed:fail criticise:praise criticize:praise "
    "praise:criticise promote:hinder hinder:promote welcome:resent resent:welcome absorb:release approve:reject "
    "confirm:refute refute:confirm disprove:prove prevent:cause lengthen:shorten shorten:lengthen condemn:praise "
    "double:halve halve:double rise:fall fall:rise grow:shrink shrink:grow decline:grow slow:accelerate "
    "accelerate:slow expand:shrink contract:expand export:import import:export legalise:ban legalize:ban "
    "ban:legalise prohibit:allow outlaw:legalise enhance:weaken limit:increase boost:reduce "
    "hamper:help facilitate:hinder "
    "destroy:preserve preserve:destroy ignore:obey obey:ignore love:hate hate:love trust:distrust distrust:trust "
    "win:lose loosen:tighten tighten:loosen ease:tighten discontinue:continue enrich:impoverish "
    "advance:hinder conceal:reveal reveal:conceal minimize:maximize maximize:minimize minimise:maximise "
    "maximise:minimise underestimate:overestimate overestimate:underestimate admire:despise deny:admit admit:deny "
    "endorse:reject back:oppose defend:attack centralise:decentralise nationalise:privatise privatise:nationalise "
    "privatize:nationalize nationalize:privatize unite:divide divide:unite speed:slow stabilise:destabilise "
    "stabilize:destabilize protect:endanger threaten:protect warm:cool cool:warm "
    "fail:succeed abolish:keep adopt:abandon abandon:adopt "
    "applaud:condemn benefit:harm harm:benefit simplify:complicate complicate:simplify "
    "conserve:waste waste:save deplete:replenish replenish:deplete deteriorate:improve ravage:spare devastate:spare "
    "delight:anger anger:delight infuriate:delight alarm:reassure reassure:alarm dwindle:grow embrace:reject "
    "enlarge:shrink favour:oppose favor:oppose flourish:decline thrive:struggle impair:improve impede:help "
    "inhibit:stimulate stimulate:inhibit intensify:weaken plummet:soar soar:plummet "
    "surge:plunge plunge:surge relieve:aggravate aggravate:relieve soften:harden harden:soften uphold:overturn "
    "overturn:uphold veto:approve violate:respect respect:violate undermine:strengthen restrict:widen exclude:include "
    "please:anger unify:divide mitigate:worsen retain:lose regain:lose"
)
"""Verbs that say the contrary of the same two things."""
_OF_PARTIES = frozenset(
    "support oppose accept reject criticise criticize praise welcome resent approve condemn love hate trust distrust "
    "admire deny admit endorse back defend applaud embrace favour favor veto uphold overturn respect violate adopt "
    "abandon abolish".split()
)
"""What only people and bodies do."""
_ALONE = frozenset(
    "rise fall grow shrink decline succeed expand contract fail deteriorate dwindle flourish thrive plummet soar surge "
    "plunge".split()
)
_WITH_OBJECT = (
    frozenset(_VERBS)
    - _ALONE
    - frozenset("increase decrease improve worsen double halve slow widen narrow accelerate".split())
)
_FORBIDDING = frozenset({"ban", "prohibit", "prevent", "outlaw"})
"""What one can be kept from doing: the contrary takes no "from"."""
_AMOUNTS = frozenset(
    "role part effect impact influence share proportion number amount level rate risk increase decrease "
    "change difference advantage importance problem contribution correlation relationship factor event source majority "
    "minority quantity threat challenge improvement reduction supplier cause concern issue area".split()
)
"""What a word of size says all of: nothing else of the kind has the other size beside it."""
_LINKS = frozenset({"be", "become", "remain", "seem", "stay"})
_DEGREES = frozenset({"very", "quite", "highly", "extremely", "relatively", "fairly", "now", "increasingly"})
_POSSIBLE = frozenset({"can", "could", "may", "might", "should"})
_SURE_OF_DEED = frozenset(
    "expect project predict forecast set continue begin start help aim promise pledge vow".split()
)
"""What opens a chain of verbs that is turned by its last."""
_PARTLY = frozenset(
    "some several sometimes often usually typically generally occasionally frequently partly mostly perhaps probably "
    "mainly too so even still already only how more most less least as not no never always neither nor nearly almost "
    "either both rather because any maybe without but although though despite until instead "
    "enough other others another".split()
)
"""What leaves room for the contrary, or tells which of the two is meant."""


class Opposed(NamedTuple):
    """A clause turned into its contrary, with the name of what was turned."""

    clause: Clause
    way: str


def opposed(clause: Clause) -> Iterator[Opposed]:
    """The clause made false by one word, the surest first.

    Args:
        clause: one that is true.
    """
    words = words_of(clause, limiting(clause))
    if any(token.text in {"“", '"', "”", "?"} for token in words):
        return
    for name, way in _WAYS:
        found = way(clause, words)
        if found:
            yield Opposed(with_words(clause, found), name)
    for name, found in reversals(clause, words):
        if not _is_open_to_both(clause, tuple(token for token in words if token.index not in found)):
            yield Opposed(with_words(clause, found), name)


def _is_open_to_both(clause: Clause, words: Words) -> bool:
    """True if the contrary may be so as well: of some, at times, possibly."""
    told = {token.text.lower() for token in words}
    return (
        bool(told & _PARTLY) or clause.verb.modal in _POSSIBLE or clause.verb.negated or not _goes_on(clause.verb.chain)
    )


def _goes_on(chain: tuple[str, ...]) -> bool:
    """True for no chain, and for one that is sure of its deed: expected to rise, began to rise."""
    return set(chain) <= _SURE_OF_DEED


def _of_verb(clause: Clause, words: Words) -> dict[int, Token]:
    verb = clause.verb
    other, thing = _VERBS.get(verb.main.lemma), clause.piece("object")
    if (
        other is None
        or _is_open_to_both(clause, words)
        or verb.particle is not None
        or (verb.main.tag == "VBG" and verb.passive)
        or any(piece.role == "cause" for piece in clause.pieces)
        or (verb.main.lemma == "divide" and clause.piece("governed", "other") is not None)
    ):
        return {}
    lemma, has_object = verb.main.lemma, thing is not None or verb.passive
    if lemma == "fail" and any(piece.comma for piece in clause.pieces):
        return {}  # why it failed is told behind the comma
    if (lemma in _ALONE and has_object) or (lemma in _WITH_OBJECT and not has_object):
        return {}
    agent = clause.piece("agent")
    doer = (agent.phrase if agent is not None else None) if verb.passive else clause.subject
    is_party = doer is not None and (doer.kind in {"person", "organisation", "country", "group"})
    if lemma in _OF_PARTIES and not is_party:
        return {}
    texts = {token.text.lower() for token in words}
    if {"from", "to"} <= texts and any(token.pos == "NUM" for token in words):
        return {}
    if thing is not None and any(token.pos == "NUM" for token in thing.words):
        return {}
    if lemma in _FORBIDDING and any(piece.marker == "from" for piece in clause.pieces):
        return {}
    other = "oppose" if lemma in {"promote", "advance"} and is_party else other
    if len(clause.subject.conjuncts) > 1 or (thing is not None and thing.phrase is not None and thing.phrase.conjuncts):
        return {}
    forms = getInflection(other, tag=verb.main.tag, inflect_oov=False)
    return {verb.main.index: replace(verb.main, text=str(forms[0]), lemma=other)} if forms else {}


def _of_predicate(clause: Clause, words: Words) -> dict[int, Token]:
    piece = clause.piece("predicate")
    if piece is None or clause.verb.main.lemma not in _LINKS or _is_open_to_both(clause, words):
        return {}
    of_doing = _OF_DOING if clause.subject.head.text.lower() == "it" and clause.subject.head.say is None else {}
    said = list(piece.words)
    while said and said[0].text.lower() in _DEGREES:
        said.pop(0)
    adjectives = {**_PREDICATES, **of_doing}
    other = adjectives.get(said[0].text.lower()) if said and said[0].tag == "JJ" else None
    if other is None or _is_joined(piece.words) or (len(said) > 1 and said[1].pos in {"NOUN", "PROPN", "ADJ"}):
        return {}
    return {said[0].index: replace(said[0], text=other, lemma=other)}


def _single(clause: Clause, words: Words, *roles: Role) -> tuple[Piece, Phrase] | tuple[None, None]:
    """The first piece in one of the roles with its noun, if it is one thing and cannot be so and its opposite too."""
    piece = clause.piece(*roles)
    phrase = piece.phrase if piece is not None else None
    if piece is None or phrase is None or phrase.conjuncts or _is_joined(piece.words):
        return None, None
    return (None, None) if _is_open_to_both(clause, words) else (piece, phrase)


def _of_modifier(clause: Clause, words: Words) -> dict[int, Token]:
    """A word of size or kind before the noun of the object or the predicate, of one thing."""
    piece, phrase = _single(clause, words, "object", "predicate")
    if piece is None or phrase is None:
        return {}
    at = next((at for at, token in enumerate(piece.words) if token.index == phrase.head.index), 0)
    adjective = piece.words[at - 1] if at else phrase.head
    other = _MODIFIERS.get(adjective.text.lower()) if adjective.tag == "JJ" else None
    if (
        other is None
        or (phrase.head.lemma not in _AMOUNTS and piece.role != "predicate")
        or (phrase.number == "plural" and phrase.determiner != "the")
    ):
        return {}
    return {adjective.index: replace(adjective, text=other, lemma=other), **_article(piece, adjective, other)}


def _article(piece: Piece, adjective: Token, other: str) -> dict[int, Token]:
    """The article before the adjective as the new word wants it."""
    before = next((token for token in piece.words if token.index == adjective.index - 1), None)
    if before is None or before.text.lower() not in {"a", "an"}:
        return {}
    return {before.index: replace(before, text="an" if other[0] in "aeiou" else "a")}


def _is_joined(words: Words) -> bool:
    return any(token.text.lower() in {"and", "or", ",", "than"} for token in words)


def _of_noun(clause: Clause, words: Words) -> dict[int, Token]:
    """The noun that an object or predicate ends in: "led to a decline in trade", "a rise"."""
    piece, phrase = _single(clause, words, "object", "predicate", "governed")
    if piece is None or phrase is None:
        return {}
    head = phrase.head
    other, first = _NOUNS.get(head.text.lower()), piece.words.index(head)
    is_one = phrase.number == "singular" and phrase.determiner in {"a", "an", "the"} and head.tag == "NN"
    if other is None or not is_one or len(clause.subject.conjuncts) > 1 or head.name is not None:
        return {}
    if first and piece.words[first - 1].text.lower() not in _OPENS_NOUN:
        return {}
    return {head.index: replace(head, text=other, lemma=other), **_article(piece, head, other)}


def _of_time(clause: Clause, words: Words) -> dict[int, Token]:
    """ "Before the war" for "after the war", of a past deed."""
    pieces = [piece for piece in limiting(clause) if piece.marker in _PREPOSITIONS and piece.role == "time"]
    if len(pieces) != 1 or _is_open_to_both(clause, words):
        return {}
    first, phrase = pieces[0].words[0], pieces[0].phrase
    if first.text.lower() != pieces[0].marker or any(token.tag in {"CD", "VBG"} for token in pieces[0].words[:3]):
        return {}
    is_event = phrase is not None and (phrase.kind == "event" or phrase.determiner == "the") and not phrase.is_numeric
    is_deed = clause.verb.tense == "past" and not clause.verb.progressive and not clause.verb.perfect
    if not (is_event or pieces[0].verb is not None) or not is_deed:
        return {}
    return {first.index: replace(first, text=_PREPOSITIONS[pieces[0].marker])}


def _of_number(clause: Clause, words: Words) -> dict[int, Token]:
    """ "Most bats", "few bats": a quantifier that opens the subject."""
    first = clause.subject.words[0]
    lower = first.text.lower()
    other = {"many": "few", "most": "few", "few": "most"}.get(lower)
    rest = {token.text.lower() for token in words if token.index != first.index}
    is_counted = clause.subject.head.tag in {"NNS", "NNPS"} and first.index < clause.subject.head.index
    if other is None or not is_counted or rest & _PARTLY or clause.verb.modal or clause.verb.negated:
        return {}
    return {first.index: replace(first, text=other, lemma=other)}


def _of_manner(clause: Clause, words: Words) -> dict[int, Token]:
    """ "Rapidly", "slowly": an adverb beside the verb."""
    adverbs = [token for token in clause.verb.words if token.pos == "ADV"]
    adverbs = [token for token in adverbs if token.text.lower() not in _DEGREES]
    before = len(adverbs) == 1 and adverbs[0].index < clause.verb.main.index
    pieces = limiting(clause)
    last = pieces[-1] if pieces and not pieces[-1].front else None
    if not adverbs and last is not None and last.role == "manner" and len(last.words) == 1:
        adverbs = [last.words[0]]
    other = _ADVERBS.get(adverbs[0].text.lower()) if len(adverbs) == 1 else None
    if other in {"rarely", "hardly"} and not before:
        return {}
    return (
        {}
        if other is None or _is_open_to_both(clause, words)
        else {adverbs[0].index: replace(adverbs[0], text=other, lemma=other)}
    )


_ADVERBS = _table(
    "rapidly:slowly quickly:slowly slowly:quickly swiftly:slowly directly:indirectly indirectly:directly "
    "dramatically:slightly significantly:slightly sharply:slightly considerably:slightly greatly:slightly "
    "gradually:suddenly suddenly:gradually permanently:temporarily temporarily:permanently easily:with+difficulty "
    "successfully:unsuccessfully rarely:often seldom:often widely:rarely commonly:rarely voluntarily:unwillingly "
    "publicly:secretly secretly:publicly negatively:positively positively:negatively "
    "substantially:slightly deeply:hardly strongly:weakly"
)
_NOUNS = _table(
    "increase:decrease decrease:increase rise:fall fall:rise decline:rise drop:rise growth:decline reduction:increase "
    "advantage:disadvantage disadvantage:advantage success:failure failure:success victory:defeat defeat:victory "
    "lack:abundance shortage:surplus surplus:shortage abundance:shortage scarcity:abundance beginning:end "
    "end:beginning "
    "absence:presence presence:absence gain:loss loss:gain benefit:drawback supporter:opponent opponent:supporter "
    "critic:supporter advocate:opponent proponent:opponent ally:enemy enemy:ally majority:minority minority:majority "
    "improvement:deterioration strength:weakness weakness:strength ancestor:descendant descendant:ancestor "
    "predecessor:successor successor:predecessor exporter:importer importer:exporter expansion:contraction "
    "contraction:expansion maximum:minimum minimum:maximum profit:loss deficit:surplus predator:prey "
    "loser:winner winner:loser creditor:debtor debtor:creditor lender:borrower borrower:lender optimist:pessimist "
    "dictatorship:democracy herbivore:carnivore carnivore:herbivore conductor:insulator insulator:conductor "
    "triumph:failure breakthrough:setback setback:breakthrough upturn:downturn downturn:upturn incentive:disincentive "
    "surge:plunge plunge:surge luxury:necessity necessity:luxury curse:blessing blessing:curse "
    "consequence:cause cause:consequence fan:critic admirer:critic asset:liability boom:slump slump:boom friend:enemy"
)
"""Nouns of one thing of which only one can be said."""
_OPENS_NOUN = frozenset(
    {
        "a",
        "an",
        "the",
        "significant",
        "sharp",
        "dramatic",
        "major",
        "great",
        "large",
        "big",
        "steep",
        "rapid",
        "strong",
        "outspoken",
        "close",
    }
)
_PREPOSITIONS = {"before": "after", "after": "before"}
_Way = Callable[[Clause, Words], dict[int, Token]]
_WAYS: tuple[tuple[str, _Way], ...] = (
    ("verb", _of_verb),
    ("predicate", _of_predicate),
    ("modifier", _of_modifier),
    ("number", _of_number),
    ("noun", _of_noun),
    ("time", _of_time),
    ("manner", _of_manner),
)
"""What can be turned, the surest first."""
