"""Words and the opposites that no one thing can be as well, by what they are in a clause."""

from __future__ import annotations


def table(pairs: str) -> dict[str, str]:
    """Words by their opposites out of "high:low rarely:very+often"; a plus sign stands for a space."""
    return {one: other.replace("+", " ") for one, other in (pair.split(":") for pair in pairs.split())}


PREDICATES = table(
    "essential:unnecessary unnecessary:necessary common:rare "
    "rare:common legal:illegal illegal:legal lawful:unlawful unlawful:lawful "
    "unlikely:likely safe:dangerous dangerous:safe "
    "harmful:harmless harmless:harmful toxic:harmless poisonous:harmless beneficial:harmful "
    "ineffective:effective inefficient:efficient expensive:cheap cheap:expensive costly:cheap "
    "inexpensive:expensive lucrative:unprofitable unprofitable:profitable "
    "unpopular:popular unsuccessful:successful unstable:stable "
    "invisible:visible soluble:insoluble insoluble:soluble "
    "irreversible:reversible rich:poor poor:rich wealthy:poor strong:weak weak:strong powerful:weak high:low "
    "low:high "
    "large:small small:large big:small huge:tiny tiny:huge wide:narrow narrow:wide shallow:deep heavy:light hot:cold "
    "cold:hot warm:cool wet:dry dry:wet bright:faint faint:bright fast:slow slow:fast rapid:slow easy:difficult "
    "difficult:easy simple:complex complex:simple complicated:simple "
    "unequal:equal unfair:fair guilty:innocent innocent:guilty "
    "optimistic:pessimistic pessimistic:optimistic voluntary:compulsory compulsory:voluntary mandatory:voluntary "
    "permanent:temporary temporary:permanent artificial:natural acidic:alkaline alkaline:acidic transparent:opaque "
    "opaque:transparent positive:negative negative:positive inactive:active abundant:scarce "
    "scarce:abundant plentiful:scarce frequent:rare infrequent:frequent widespread:rare hostile:friendly "
    "friendly:hostile solid:liquid liquid:solid vulnerable:immune immune:vulnerable "
    "susceptible:resistant resistant:susceptible unwilling:willing "
    "dissatisfied:satisfied empty:full absent:present "
    "invalid:valid optional:compulsory inaccurate:accurate "
    "insufficient:sufficient inadequate:adequate unreliable:reliable "
    "unsustainable:sustainable unpredictable:predictable "
    "intolerant:tolerant illiterate:literate renewable:non-renewable "
    "constitutional:unconstitutional unconstitutional:constitutional immoral:moral "
    "tall:short short:long unfamiliar:familiar dependent:independent "
    "incompatible:compatible "
    "unwelcome:welcome commonplace:rare rivalrous:nonrivalrous nonrivalrous:rivalrous "
    "excludable:nonexcludable nonexcludable:excludable unhealthy:healthy "
    "dense:sparse sparse:dense thin:thick thick:thin smooth:rough rough:smooth steep:gentle gentle:steep "
    "infertile:fertile inedible:edible unsuitable:suitable "
    "irrelevant:relevant insecure:secure inconvenient:convenient reluctant:eager eager:reluctant "
    "flexible:rigid rigid:flexible hollow:solid organic:inorganic inorganic:organic "
    "quiet:noisy noisy:quiet crowded:deserted deserted:crowded unknown:well-known "
    "skeptical:convinced sceptical:convinced confident:doubtful doubtful:certain "
    "undemocratic:democratic closed:open unlimited:limited "
    "insignificant:significant trivial:important strict:lenient lenient:strict harsh:mild mild:harsh severe:mild "
    "swift:slow polluted:clean lethal:harmless deadly:harmless durable:fragile fragile:sturdy "
    "inconsistent:consistent unusual:common uncommon:common "
    "implausible:plausible enormous:tiny massive:tiny vast:tiny immense:tiny urban:rural rural:urban "
    "underweight:overweight overweight:underweight ancient:modern modern:ancient "
    "critical:supportive "
    "supportive:critical basic:sophisticated sophisticated:basic impossible:possible "
    "outdated:up-to-date "
    "straightforward:complicated reachable:out+of+reach unaffordable:affordable"
)
"""Adjectives behind a linking verb.

None gets a mere un- or in- before it, which would only add "not", but for terms of law and of the sciences.
"""
NEED_OF = frozenset({"critical", "supportive"})
"""Adjectives that have an opposite where "of" follows: what is critical for a thing is needed."""
OF_DOING = table(
    "hard:easy tough:easy simple:difficult challenging:easy straightforward:difficult useful:useless "
    "useless:useful unwise:wise unacceptable:acceptable right:wrong wrong:right "
    "undesirable:desirable normal:unusual unusual:common polite:rude rude:polite"
)
"""Adjectives that mean this of a deed alone: "it is hard to catch a fox"; a hard stone is not easy."""
MODIFIERS = table(
    "good:poor excellent:poor outstanding:mediocre ideal:unsuitable useful:useless "
    "unreliable:reliable unstable:stable natural:artificial artificial:natural public:private "
    "private:public ancient:modern young:old old:young bright:faint faint:bright hot:cold cold:hot narrow:wide "
    "major:minor minor:major large:small small:large significant:minor important:minor serious:slight "
    "positive:negative negative:positive beneficial:harmful harmful:beneficial high:low low:high strong:weak "
    "weak:strong great:small direct:indirect indirect:direct temporary:permanent permanent:temporary "
    "internal:external external:internal rapid:slow gradual:sudden sudden:gradual steep:slight sharp:slight "
    "voluntary:compulsory compulsory:voluntary upper:lower lower:upper formal:informal peaceful:violent "
    "violent:peaceful long:short short:long simple:complex complex:simple cheap:expensive expensive:cheap "
    "common:rare rare:common dangerous:safe safe:dangerous "
    "difficult:easy easy:difficult toxic:harmless "
    "essential:unnecessary "
    "key:minor inner:outer outer:inner renewable:non-renewable considerable:slight profound:slight "
    "dramatic:slight brief:long undesirable:desirable occasional:frequent "
    "frequent:occasional central:minor lasting:short-lived wealthy:poor "
    "widespread:little swift:slow severe:mild massive:small huge:small enormous:small substantial:slight"
)
"""Adjectives before the noun of an object or a predicate."""
VERBS = table(
    "increase:decrease decrease:increase reduce:increase improve:worsen worsen:improve oppose:support support:oppose "
    "allow:forbid permit:forbid forbid:allow accept:reject reject:accept encourage:discourage discourage:encourage "
    "strengthen:weaken weaken:strengthen widen:narrow narrow:widen succeed:fail criticise:praise criticize:praise "
    "praise:criticise promote:hinder hinder:promote welcome:resent resent:welcome absorb:release approve:reject "
    "confirm:refute refute:confirm disprove:prove prevent:cause lengthen:shorten shorten:lengthen condemn:praise "
    "double:halve halve:double rise:fall fall:rise grow:shrink shrink:grow decline:grow slow:accelerate "
    "accelerate:slow expand:shrink contract:expand export:import import:export legalise:ban legalize:ban "
    "ban:legalise prohibit:allow outlaw:legalise enhance:weaken boost:reduce "
    "facilitate:hinder "
    "destroy:preserve preserve:destroy ignore:obey obey:ignore love:hate hate:love trust:distrust distrust:trust "
    "win:lose loosen:tighten tighten:loosen discontinue:continue enrich:impoverish "
    "advance:hinder conceal:reveal reveal:conceal minimize:maximize maximize:minimize minimise:maximise "
    "maximise:minimise underestimate:overestimate overestimate:underestimate admire:despise deny:admit admit:deny "
    "endorse:reject back:oppose defend:attack centralise:decentralise nationalise:privatise privatise:nationalise "
    "privatize:nationalize nationalize:privatize unite:divide divide:unite speed:slow stabilise:destabilise "
    "stabilize:destabilize protect:endanger threaten:protect warm:cool cool:warm "
    "fail:succeed abolish:keep adopt:abandon abandon:adopt "
    "applaud:condemn benefit:harm harm:benefit simplify:complicate complicate:simplify "
    "conserve:waste waste:save deplete:replenish replenish:deplete deteriorate:improve ravage:spare devastate:spare "
    "delight:anger anger:delight infuriate:delight alarm:reassure dwindle:grow embrace:reject "
    "enlarge:shrink favour:oppose favor:oppose flourish:decline thrive:struggle impair:improve "
    "inhibit:stimulate intensify:weaken plummet:soar soar:plummet "
    "surge:plunge plunge:surge relieve:aggravate aggravate:relieve soften:harden harden:soften uphold:overturn "
    "overturn:uphold veto:approve violate:respect respect:violate undermine:strengthen restrict:widen "
    "exclude:include "
    "please:anger unify:divide mitigate:worsen retain:lose enrage:delight "
    "challenge:defend outstrip:fall+short+of "
    "exceed:fall+short+of surpass:fall+short+of frighten:reassure reassure:frighten disappoint:satisfy "
    "satisfy:disappoint "
    "empower:weaken criminalise:legalise criminalize:legalize discredit:confirm"
)
"""Verbs that say the contrary of the same two things."""
OF_RULE = frozenset({"allow", "permit", "forbid", "prohibit", "ban"})
"""What people, bodies and rules do; a technique that allows a thing forbids nothing."""
CONTESTS = frozenset(
    "war battle election seat case vote game match appeal race debate lawsuit tournament final bid contract".split()
)
"""What is won or lost; an award that somebody did not win he has not lost."""
OF_PARTIES = frozenset(
    "support oppose accept reject criticise criticize praise welcome resent approve condemn love hate trust distrust "
    "admire deny admit endorse back defend applaud embrace favour favor veto uphold overturn respect violate adopt "
    "abandon abolish".split()
)
"""What only people and bodies do."""
ALONE = frozenset(
    "rise fall grow shrink decline succeed expand contract fail deteriorate dwindle flourish thrive plummet soar "
    "surge "
    "plunge".split()
)
WITH_OBJECT = (
    frozenset(VERBS)
    - ALONE
    - frozenset("increase decrease improve worsen double halve slow widen narrow accelerate".split())
)
FORBIDDING = frozenset({"ban", "prohibit", "prevent", "outlaw"})
"""What one can be kept from doing: the contrary takes no "from"."""
AMOUNTS = frozenset(
    "role part effect impact influence share proportion number amount level rate risk increase decrease "
    "change difference advantage importance problem contribution correlation relationship factor event source "
    "majority "
    "minority quantity threat result outcome consequence appearance challenge improvement reduction supplier cause "
    "concern issue area".split()
)
"""What a word of size says all of: nothing else of the kind has the other size beside it."""
ADVERBS = table(
    "rapidly:slowly quickly:slowly slowly:quickly swiftly:slowly directly:indirectly indirectly:directly "
    "dramatically:slightly significantly:slightly sharply:slightly considerably:slightly greatly:slightly "
    "gradually:suddenly suddenly:gradually permanently:temporarily temporarily:permanently easily:with+difficulty "
    "rarely:often seldom:often widely:rarely commonly:rarely voluntarily:unwillingly "
    "publicly:secretly secretly:publicly negatively:positively positively:negatively "
    "substantially:slightly deeply:hardly strongly:weakly frequently:rarely often:rarely regularly:rarely "
    "simultaneously:one+after+the+other separately:together together:separately "
    "correctly:wrongly incorrectly:correctly legally:illegally illegally:legally "
    "unevenly:evenly heavily:hardly naturally:artificially artificially:naturally poorly:well "
    "badly:well openly:secretly exclusively:hardly"
)
NOUNS = table(
    "increase:decrease decrease:increase rise:fall fall:rise decline:rise drop:rise growth:decline "
    "reduction:increase "
    "advantage:disadvantage disadvantage:advantage success:failure failure:success victory:defeat defeat:victory "
    "lack:abundance shortage:surplus surplus:shortage abundance:shortage scarcity:abundance beginning:end "
    "end:beginning "
    "absence:presence presence:absence gain:loss loss:gain benefit:drawback supporter:opponent opponent:supporter "
    "critic:supporter advocate:opponent proponent:opponent ally:enemy enemy:ally majority:minority minority:majority "
    "improvement:deterioration ancestor:descendant descendant:ancestor "
    "predecessor:successor successor:predecessor exporter:importer importer:exporter expansion:contraction "
    "contraction:expansion maximum:minimum minimum:maximum profit:loss deficit:surplus predator:prey "
    "loser:winner winner:loser creditor:debtor debtor:creditor lender:borrower borrower:lender optimist:pessimist "
    "dictatorship:democracy herbivore:carnivore carnivore:herbivore conductor:insulator insulator:conductor "
    "triumph:failure breakthrough:setback setback:breakthrough upturn:downturn downturn:upturn "
    "incentive:disincentive "
    "surge:plunge plunge:surge luxury:necessity necessity:luxury curse:blessing blessing:curse "
    "consequence:cause cause:consequence fan:critic admirer:critic asset:liability boom:slump slump:boom friend:enemy"
)
"""Nouns of one thing of which only one can be said."""
RISING = frozenset(
    "price cost temperature level rate number wage demand inflation sale income salary population unemployment output "
    "production consumption risk revenue spending inequality share proportion expectancy emission tax value support "
    "interest popularity crime trade tension use membership attendance growth profit export import rainfall humidity "
    "speed pressure size volume weight capacity productivity poverty mortality density debt deficit budget turnover "
    "figure total average percentage ratio sea concentration supply fare rent fee benefit exposure literacy".split()
)
"""What rises and falls as a figure does; a sun, a king or a city does it in another sense."""
GOES_UP_OR_DOWN = frozenset({"rise", "fall", "soar", "plummet", "surge", "plunge"})
CHANGES_SIZE = frozenset("grow shrink decline expand contract dwindle flourish thrive deteriorate".split())
NEGATIVE = frozenset(
    "lack fail refuse deny resist avoid stop cease lose neglect prevent forget ignore miss escape doubt oppose".split()
)
"""Verbs that say no: with "few" before them nobody can tell what is meant."""
OF_SIZE = frozenset(
    "great large big huge massive enormous small high low strong weak considerable substantial slight severe dramatic "
    "sharp steep".split()
)
"""Adjectives of amounts: a great leader has no small one beside it."""
DEGREES = frozenset(
    "very quite highly extremely relatively fairly now increasingly really truly exceptionally particularly".split()
)
"""Adverbs that go with an adjective and with its opposite alike."""
OF_AGE = frozenset({"old", "young"})
OF_PERIOD = frozenset({"ancient", "modern"})
OF_HEAT = frozenset({"hot", "cold", "warm", "cool"})
"""Adjectives of what has a temperature; a hot topic has no cold one beside it."""
OF_WEIGHT = frozenset("important significant essential useful serious ideal good excellent".split())
"""Adjectives that take "for" with whom or what: the contrary takes none."""
_NEUTRAL = table(
    "short:long small:large low:high young:old slow:fast thin:thick narrow:wide shallow:deep light:heavy weak:strong "
    "rare:common cheap:expensive dim:bright faint:bright bad:good tiny:large little:large"
)
"""The adjective that asks for the degree of both: a short thing is asked how long it is."""


def neutral(adjective: str) -> str:
    """The adjective that a degree is asked with, without a hint at the answer: "long" for "short"."""
    return _NEUTRAL.get(adjective, adjective)
