"""Lists of words that rules look for."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Read a list of words that spaces part."""
    return frozenset(words.split())


QUESTION_WORDS = listed("who whom whose what which when where why how")
AUXILIARY_FORMS = listed(
    "be am is are was were been being have has had having do does did doing can could may might must shall should "
    "will would cannot ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't "
    "shouldn't wasn't weren't won't wouldn't"
)
PREPOSITIONS = listed(
    "about above across after against along amid among around as at before behind below beneath beside besides "
    "between beyond by despite down during except for from in inside into like near of off on onto out outside over "
    "past per since than through throughout till to toward towards under underneath unlike until up upon via with "
    "within without"
)
CONJUNCTIONS = listed("and but or nor so yet if because although though while whereas unless whether that once lest")
DETERMINERS = listed(
    "a an the this that these those each every either neither some any no all both few many much more most less "
    "least several enough such other another same own"
)
HE_SHE = listed("he him his himself she her hers herself")
IT = listed("it its itself")
THEY = listed("they them their theirs themselves")
SPEAKER = listed("i me my myself we us our ours ourselves")
PRONOUNS = (
    HE_SHE
    | IT
    | THEY
    | SPEAKER
    | listed(
        "you your yours yourself yourselves one ones someone somebody something anyone anybody anything everyone "
        "everybody everything nobody nothing none there here"
    )
)
ADVERBS = listed(
    "not also too very just only even still already ever never always often usually then now again well rather "
    "quite almost nearly however therefore thus hence instead later soon today yesterday tomorrow together else "
    "away back ago yes no"
)
FUNCTION_WORDS = (
    QUESTION_WORDS
    | AUXILIARY_FORMS
    | PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | PRONOUNS
    | ADVERBS
    | listed("n't 's s t")
)

# Adjectives that dictionaries also list as nouns or verbs: repeating one is no repeated noun.
ADJECTIVES = listed(
    "active actual ancient annual average bad basic best better big brief bright central certain chief civil clean "
    "clear close cold common complete constant contemporary cool correct current daily dark dead deep definite "
    "different direct dry due early easy effective empty entire equal external extra fair familiar famous far fast "
    "female final fine first flat foreign formal former free fresh full general good great half hard heavy high "
    "human ideal identical immediate important individual initial inner internal joint key large last late latter "
    "lead left like likely limited little live local long loose low main major male middle mobile modern mutual "
    "narrow national natural near necessary negative net new next normal old open opposite original overall own "
    "partial particular past perfect permanent personal plain poor popular positive possible potential present "
    "primary prime prior private proper public quick quiet rapid rare raw ready real recent regular related "
    "relative remote rich right rough round safe secondary senior separate sharp short significant similar simple "
    "single slow small smooth social soft solid special specific stable standard steady still strong subsequent "
    "sudden sure sweet tall temporary thick thin total true typical unique upper usual vast vital warm weak wet "
    "whole wide wild worse worst wrong young"
)

# Nouns without a plural that dictionaries also list as adjectives.
MASS_NOUNS = listed("gold silver iron gas oil past future steel cotton ice")

ABSOLUTE = listed(
    "always never all every everyone everybody everything none nobody nothing completely entirely totally "
    "absolutely invariably"
)
VAGUE = listed(
    "often usually frequently sometimes generally typically commonly rarely seldom occasionally normally pretty fairly"
)
VAGUE_AMOUNTS = listed("many several mostly")
NEGATIONS = listed("not no never neither nor none nobody nothing nowhere without cannot hardly scarcely barely")
INDEFINITES = listed("everyone everybody someone somebody anyone anybody nobody one each who whose whom")

# Nouns that stand for something told before when "the" is all that marks them.
ANAPHORIC = listed(
    "agreement announcement attack author ban battle bill book boy campaign city company conflict country "
    "couple crisis deal debate decision dispute document embargo event experiment film firm girl group incident "
    "island issue man matter measure meeting men move narrator officials organisation organization party plan "
    "problem programme project proposal question report reporter researchers region scientists scheme situation "
    "speaker story study survey talks team town village visit woman women writer"
)
POSTMODIFIERS = listed(
    "of in on for to between that which who whose whom where when with from against over about by at"
)
PERSON_NOUNS = listed(
    "person man woman boy girl child king queen emperor prince princess president minister chancellor pope leader "
    "scientist student teacher patient doctor nurse mother father son daughter brother sister wife husband athlete "
    "individual poet artist judge lawyer chief friend candidate journalist parent client baby infant adult baron "
    "monarch ruler official citizen member president"
)
PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ess")
TITLES = listed(
    "president minister king queen pope emperor prince princess senator governor general chancellor secretary sir "
    "dr mr mrs ms lord lady professor captain colonel judge justice saint mayor prime vice foreign"
)
