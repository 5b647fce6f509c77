"""Words and what can stand for them, with the company that each needs for its twin to say the same."""

from __future__ import annotations

_TWINS = {
    "VERB": (
        "purchase:buy require:need permit:allow assist:help utilise:use utilize:use demonstrate:show reside:live "
        "attempt:try construct:build cease:stop select:choose choose:select enable:allow commence:begin begin:start "
        "alter:change modify:change enhance:improve prohibit:ban forbid:prohibit "
        "ban:prohibit postpone:delay possess:have gather:collect "
        "halt:stop complete:finish conduct:carry+out manufacture:make supply:provide "
        "endorse:support pledge:promise vow:promise forecast:predict "
        "anticipate:expect damage:harm harm:damage reveal:show boost:increase oversee:supervise supervise:oversee "
        "inhabit:live+in happen:occur seek:try resign:step+down persuade:convince convince:persuade "
        "protect:safeguard investigate:look+into shut:close "
        "buy:purchase "
        "examine:study establish:set+up erect:build "
        "depart:leave grant:give aid:help retain:keep donate:give combat:fight diminish:shrink accomplish:achieve "
        "vanish:disappear disappear:vanish illustrate:show depict:show portray:depict compel:force imprison:jail "
        "jail:imprison fund:finance finance:fund indicate:show cause:bring+about "
        "reject:turn+down appoint:name propose:put+forward decline:fall "
        "replace:take+the+place+of need:require "
        "introduce:bring+in operate:run hire:take+on attract:draw generate:produce reduce:lower degrade:break+down "
        "initiate:start attain:reach ensure:make+sure convert:turn rely:depend focus:concentrate want:wish "
        "allow:permit force:compel start:begin perform:carry+out address:deal+with "
        "rise:increase increase:rise drop:fall fall:decrease grow:increase "
        "trigger:set+off strive:try attend:go+to discover:find "
        "escape:get+away evolve:develop infuriate:enrage excavate:dig+out "
        "devote:dedicate categorize:classify categorise:classify resolve:settle "
        "respond:react react:respond recall:remember transmit:pass+on accumulate:build+up "
        "surpass:exceed arrest:detain explore:look+into ratify:approve"
    ),
    "ADV": (
        "rapidly:quickly swiftly:quickly frequently:often often:frequently primarily:mainly "
        "mainly:primarily mostly:mainly largely:mainly currently:at+present presently:currently formerly:previously "
        "initially:at+first entirely:completely "
        "totally:completely nearly:almost almost:nearly extremely:very annually:every+year eventually:in+the+end "
        "ultimately:in+the+end simultaneously:at+the+same+time immediately:at+once "
        "abroad:overseas overseas:abroad worldwide:around+the+world globally:worldwide considerably:greatly "
        "especially:particularly particularly:especially partially:partly gradually:little+by+little "
        "usually:normally typically:usually generally:usually commonly:often "
        "dramatically:sharply sharply:steeply significantly:considerably "
        "seldom:rarely occasionally:sometimes "
        "fully:completely greatly:considerably formally:officially officially:formally "
        "constantly:continually nowadays:today repeatedly:again+and+again "
        "readily:easily sometimes:occasionally virtually:almost chiefly:mainly newly:recently "
        "substantially:considerably extensively:widely incorrectly:wrongly exactly:precisely precisely:exactly "
        "comprehensively:thoroughly relatively:comparatively normally:usually absolutely:completely severely:badly "
        "probably:very+likely poorly:badly continually:constantly increasingly:more+and+more directly:straight "
        "keenly:acutely rarely:seldom"
    ),
    "ADJ": (
        "numerous:many huge:enormous enormous:huge vast:huge massive:huge entire:whole whole:entire essential:vital "
        "crucial:vital vital:essential wealthy:rich primary:main principal:main main:principal famous:well-known "
        "renowned:famous sufficient:enough additional:further dangerous:hazardous hazardous:dangerous "
        "harmful:damaging beneficial:helpful annual:yearly yearly:annual deadly:lethal lethal:deadly "
        "costly:expensive "
        "expensive:costly widespread:common complex:complicated complicated:complex lengthy:long brief:short "
        "illegal:unlawful unlawful:illegal tiny:minute suitable:appropriate "
        "appropriate:suitable global:worldwide worldwide:global "
        "various:different several:a+number+of severe:serious significant:considerable "
        "considerable:significant substantial:considerable unemployed:jobless lucrative:profitable "
        "profitable:lucrative inexpensive:cheap cheap:inexpensive key:crucial previous:earlier "
        "novel:new correct:right "
        "many:numerous big:large basic:fundamental difficult:hard detrimental:harmful "
        "useful:helpful wide:broad broad:wide robust:strong exceptional:outstanding multiple:several "
        "intrinsic:inherent indigenous:native important:significant "
        "dependent:reliant aware:conscious tremendous:enormous continual:constant inevitable:unavoidable "
        "troubling:worrying short:brief striking:remarkable "
        "strange:odd separate:distinct valuable:precious "
        "undesirable:unwanted unwanted:undesirable powerful:strong"
    ),
    "NOUN": (
        "physician:doctor attorney:lawyer automobile:car infant:baby adolescent:teenager corporation:company "
        "firm:company mistake:error pupil:student dwelling:home residence:home "
        "inhabitant:resident drawback:disadvantage consequence:result "
        "obstacle:barrier peril:danger accord:agreement pact:agreement kid:child objective:aim "
        "goal:aim aim:goal portion:part decrease:fall aeroplane:plane "
        "airplane:plane "
        "scientist:researcher technique:method movie:film "
        "country:nation nation:country "
        "effect:impact impact:effect quantity:amount "
        "ailment:illness concept:idea harm:damage link:connection connection:link "
        "author:writer writer:author start:beginning beginning:start "
        "company:firm employee:worker region:area tourist:visitor "
        "effort:attempt increase:rise rise:increase decline:fall hazard:danger ability:capacity "
        "difficulty:problem commerce:trade salary:pay "
        "specialist:expert"
    ),
}
"""One word of a part of speech and what can stand for it, a plus sign for a space."""
TWINS = {
    (pos, one.split(":")[0]): one.split(":")[1].replace("+", " ")
    for pos, all_ in _TWINS.items()
    for one in all_.split()
}
AMOUNTS = frozenset(
    "price cost temperature level rate number wage demand inflation sale income salary population unemployment "
    "output "
    "production consumption risk revenue spending inequality share proportion expectancy emission tax value".split()
)
"""What rises and falls by itself, as a figure does."""
ONLY_WITH_OBJECT = frozenset(
    "purchase halt complete gather damage shut examine establish erect grant retain combat "
    "accomplish imprison fund finance reject propose cause excavate devote resolve "
    "transmit surpass arrest explore ratify recall "
    "infuriate".split()
)
FOLLOWED = {
    ("VERB", "rely"): "on", ("VERB", "focus"): "on", ("VERB", "convert"): "into", ("VERB", "want"): "to",
    ("VERB", "attempt"): "to", ("ADJ", "dependent"): "on", ("ADJ", "aware"): "of", ("ADJ", "indigenous"): "to",
    ("ADJ", "appropriate"): "for", ("ADJ", "difficult"): "to", ("ADV", "directly"): "to",
    ("NOUN", "effort"): "to", ("NOUN", "ability"): "to", ("NOUN", "increase"): "in",
    ("NOUN", "rise"): "in", ("NOUN", "decline"): "in", ("NOUN", "effect"): "on", ("NOUN", "impact"): "on",
    ("NOUN", "link"): "between", ("NOUN", "connection"): "between", ("NOUN", "start"): "of",
    ("NOUN", "beginning"): "of", ("NOUN", "quantity"): "of", ("VERB", "escape"): "from",
}  # fmt: skip
"""What must stand right behind a word if its twin is to say the same."""
BEFORE_NOUN = frozenset({"quick", "many", "multiple"})
"""Adjectives that are replaced right before a noun only."""
QUANTIFIERS = frozenset({"many", "several", "numerous", "sufficient", "additional"})
"""What is replaced where nothing is before it in its phrase: not in "the last several years"."""


def _senses(text: str) -> dict[str, frozenset[str]]:
    """Words by those that they must go with, out of lines "reject: offer proposal", a word on one line or more."""
    found: dict[str, frozenset[str]] = {}
    for line in text.strip().splitlines():
        word, company = line.split(":")
        found[word.strip()] = found.get(word.strip(), frozenset()) | frozenset(company.split())
    return found


OBJECTS = _senses(
    """
    perform: experiment test task operation study duty function role work search check
    address: problem issue concern need challenge crisis shortage threat inequality
    attend: school university college meeting ceremony inauguration conference funeral wedding
    conduct: research study survey experiment test trial review inquiry investigation interview poll check search
    reduce: level price cost rate risk tax temperature amount emission speed wage age number pressure
    boost: level price cost rate risk amount number income sale output production demand spending wage revenue
    cause: change end decline collapse downfall shift reform
    reject: offer proposal request application bid invitation appeal plan deal
    attract: attention visitor tourist crowd audience criticism interest investor
    explore: question issue possibility idea reason link problem
    investigate: question issue possibility case crime murder accident cause problem claim complaint
    resolve: dispute conflict disagreement argument quarrel
    gather: data information evidence sample money food fruit seed signature material
    introduce: law rule tax system reform measure policy ban regulation
    degrade: compound molecule plastic waste pollutant protein material
    protect: right interest environment nature biodiversity resource species job future freedom liberty democracy
    protect: heritage
    transmit: disease virus infection gene knowledge
    establish: company organisation organization school university college colony base business centre center group
    establish: committee network institute fund office museum party library hospital agency commission exchange
    establish: laboratory society
    damage: environment reputation health economy image ecosystem
    harm: environment reputation health economy image ecosystem growth crop
    attain: goal level height age status
    operate: machine company business service school shop factory hospital farm network mine ferry
    examine: question content evidence document sample effect problem issue case structure
    hire: worker employee staff teacher lawyer assistant
    """
)
"""Nouns of what a verb does something to, where its twin says the same."""
WITH_NOUN = _senses(
    """
    essential: role part service
    key: factor role element issue point question ingredient component step
    dangerous: substance waste chemical material
    harmful: effect consequence practice
    useful: information tool advice guide hint
    annual: event festival meeting flooding rate session conference rainfall income budget rent
    short: speech visit stay introduction meeting conversation commentary summary essay
    tiny: amount quantity particle trace fraction crystal organism
    global: effort campaign ban network movement pandemic demand attention
    severe: injury shortage damage infection drought crisis disability
    significant: amount number evidence influence change increase decrease progress damage difference improvement
    significant: reduction pressure
    considerable: influence evidence number role change increase decrease progress difference improvement reduction
    substantial: amount number evidence influence change increase decrease progress difference improvement reduction
    substantial: expansion
    important: role part contribution factor change discovery development event difference
    previous: research study attempt effort estimate version
    correct: answer decision
    big: increase number city island company difference area town impact effect problem building
    basic: principle right unit question law idea structure rule
    wide: range array selection
    broad: range variety array selection support
    multiple: problem
    separate: language species group culture category
    valuable: resource metal time
    unwanted: effect consequence software
    undesirable: effect consequence
    powerful: influence argument economy incentive earthquake current
    exceptional: performance quality talent achievement determination
    robust: system defence defense economy evidence summary
    fatal: disease
    large: number
    """
)
"""Nouns that an adjective stands before where its twin says the same; with others it has another sense or sound."""
BEHIND_LINK = frozenset(
    "essential harmful beneficial widespread illegal suitable correct robust useful considerable substantial "
    "valuable".split()
)
"""Adjectives that are replaced behind a linking verb: use can be common, but "widespread change" is no common one."""
NEVER_BEFORE = {
    "main": frozenset("course street road character line entrance clause".split()),
    "whole": frozenset("grain milk number wheat food blood truth".split()),
    "vast": frozenset({"majority"}),
    "complex": frozenset("number".split()),
    "fully": frozenset("book".split()),
    "strange": frozenset("quark".split()),
    "vital": frozenset("sign organ".split()),
}
"""Nouns, or participles, with which a word is one fixed phrase."""
BESIDE_VERB = {
    "dramatically": frozenset("rise fall increase decrease drop decline reduce grow cut".split()),
    "sharply": frozenset("rise fall increase decrease drop decline".split()),
    "severely": frozenset("suffer damage affect hit injure hurt".split()),
    "keenly": frozenset({"feel"}),
}
"""Verbs that an adverb must stand beside."""
