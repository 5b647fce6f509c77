"""Who did it: subjects and agents of specific verbs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts import actors

Asked = Callable[..., list[str]]

ASKED = [
    (
        "Visby was briefly defeated by the Livonians of Riga.",
        "agent | Who briefly defeated Visby? | the Livonians of Riga",
    ),
    (
        "Visby was briefly attacked by the Sorbs of Lusatia.",
        "agent | Who briefly attacked Visby? | the Sorbs of Lusatia",
    ),
    (
        "Visby was briefly captured by the Sorbs of Lusatia.",
        "agent | Who briefly captured Visby? | the Sorbs of Lusatia",
    ),
    (
        "Visby was briefly flooded by the Brooks of Bunge.",
        "agent | What briefly flooded Visby? | the Brooks of Bunge",
    ),
    (
        "For decades, Lake Sorgen was tended by Swedish Lutheran farmers in hamlets, which secured the survival of "
        "Lake Sorgen.",
        "agent | For decades, who tended Lake Sorgen? | Swedish Lutheran farmers in hamlets",
    ),
    (
        "The Hansa was weakened by Danish sea tolls, which Lübeck refused.",
        "agent | What weakened the Hansa? | Danish sea tolls",
    ),
    (
        "Like coastal whalers, ferries with wider steel hulls are expected to have lower fuel costs.",
        "thing | Like coastal whalers, what is expected to have lower fuel costs? | ferries with wider steel hulls",
    ),
    (
        "Much like Roald Amundsen, Fridtjof Nansen was inspired by the charts of whalers.",
        "agent | What inspired Fridtjof Nansen? | the charts of whalers",
    ),
    (
        "Berlin, which lay deep inside the Soviet zone, was split in 1948.",
        "subject | Which city lay deep inside the Soviet zone? | Berlin",
    ),
    (
        "In 1958 the Blue House was opened as a museum of Mexican art.",
        "subject | In 1958, what was opened as a museum of Mexican art? | the Blue House",
    ),
    (
        "Melting mountain glaciers threaten the water supply of Lima.",
        "thing | What threatens the water supply of Lima? | melting mountain glaciers",
    ),
    (
        "The Tokugawa shoguns allowed Dutch merchants to trade at Nagasaki.",
        "thing | Who allowed Dutch merchants to trade at Nagasaki? | the Tokugawa shoguns",
    ),
    (
        "The fishing vessels that were built in the yards of northern Norway transformed the herring trade of Bergen.",
        "thing | What transformed the herring trade of Bergen? "
        "| the fishing vessels that were built in the yards of northern Norway",
    ),
    (
        "Alexander Fleming made accurate drawings of Scottish bacteria.",
        "subject | Who made accurate drawings of Scottish bacteria? | Alexander Fleming",
    ),
    (
        "Soil bacteria play essential roles in the carbon cycle.",
        "thing | What plays essential roles in the carbon cycle? | soil bacteria",
    ),
    (
        "French chemists coined the word oxygen in 1777.",
        "thing | Who coined the word oxygen in 1777? | French chemists",
    ),
    (
        "The Danish parliament rejected the Maastricht Treaty last night.",
        "thing | Which body rejected the Maastricht Treaty? | the Danish parliament",
    ),
    (
        "Alexander Fleming discovered penicillin in London in 1928.",
        "subject | Who discovered penicillin in London in 1928? | Alexander Fleming",
    ),
    (
        "The first polio vaccine was developed by Jonas Salk in 1955.",
        "agent | Who developed the first polio vaccine in 1955? | Jonas Salk",
    ),
    (
        "The oldest hymns of Norway are marked by the influence of the sea and the composition of long rhymes.",
        "agent | What marks the oldest hymns of Norway? | the influence of the sea and the composition of long rhymes",
    ),
    (
        "According to The Power Elite, government was controlled by a combination of business and military leaders.",
        "agent | According to The Power Elite, what controlled government? "
        "| a combination of business and military leaders",
    ),
    (
        "The oldest map of Norway was found in Bergen by a young sailor who had met them in Oslo.",
        "agent | Who found the oldest map of Norway in Bergen? | a young sailor",
    ),
    (
        "Beijing rejected the proposal of the United Nations in 1972.",
        "subject | Which country rejected the proposal of the United Nations in 1972? | China",
    ),
    (
        "Norway and Sweden dissolved their union in 1905.",
        "subject | Which two countries dissolved their union in 1905? | Norway and Sweden",
    ),
    (
        "According to analysts, Norway will join the Arctic Council in 2030.",
        "subject | According to analysts, which country will join the Arctic Council in 2030? | Norway",
    ),
    (
        "Norway is unlikely to abandon the Arctic Council.",
        "subject | Which country is unlikely to abandon the Arctic Council? | Norway",
    ),
    (
        "US Secretary of State Henry Kissinger flew to Beijing in 1971.",
        "subject | Who flew to Beijing in 1971? | Henry Kissinger",
    ),
    (
        "Mosses live in the damp crevices of old stone walls.",
        "thing | What lives in the damp crevices of old stone walls? | mosses",
    ),
    (
        "In Finland, fishermen transported salt between remote villages and monasteries.",
        "thing | In Finland, who transported salt between remote villages and monasteries? | fishermen",
    ),
    (
        "In Finland, early human beings hunted seals between remote islands and reefs.",
        "thing | In Finland, who hunted seals between remote islands and reefs? | early human beings",
    ),
    (
        "Old milk is turned by harmless bacteria into sour cream.",
        "agent | What turns old milk into sour cream? | harmless bacteria",
    ),
    (
        "The best-known car of that time was Carl Benz’s Model B Benz, which transformed the herring trade of Norway.",
        "subject | What transformed the herring trade of Norway? | Carl Benz’s Model B Benz",
    ),
    (
        "Algae, mosses, and lichens all have important roles in the bogs of Norway.",
        "thing | What has important roles in the bogs of Norway? | algae, mosses, and lichens",
    ),
    (
        "Coastal farmers, such as the Moes, rely on the drying of Norwegian cod as a winter trade.",
        "thing | Who relies on the drying of Norwegian cod as a winter trade? | coastal farmers",
    ),
    (
        "Heavy ropes like those of whalers tear the sail cloth of Danish yachts.",
        "thing | What tears the sail cloth of Danish yachts? | heavy ropes like those of whalers",
    ),
    (
        "Weak cities strove to keep the toll roads of Germany in the 1850s.",
        "thing | Who strove to keep the toll roads of Germany in the 1850s? | weak cities",
    ),
    (
        "Norway's hillwalkers distrust the paper charts sold by Lofoten Ferries.",
        "thing | Who distrusts the paper charts sold by Lofoten Ferries? | Norway's hillwalkers",
    ),
    (
        "Alexander Fleming headed the rebuilding of the Bergen harbour wall in 1905.",
        "subject | Who headed the rebuilding of the Bergen harbour wall in 1905? | Alexander Fleming",
    ),
    (
        "Denmark reached out to the Baltic ports for grain in 1846.",
        "subject | Which country reached out to the Baltic ports for grain in 1846? | Denmark",
    ),
    (
        "Highly salty brine corroded the iron gates of the Bergen harbour wall.",
        "thing | What corroded the iron gates of the Bergen harbour wall? | highly salty brine",
    ),
    (
        "Almost all Norwegian trawlers surrounded the grain harbour of Bergen.",
        "thing | What surrounded the grain harbour of Bergen? | almost all Norwegian trawlers",
    ),
    (
        "Foreign consortia with wealthy owners have developed plans for two new Norwegian harbours.",
        "thing | Who has developed plans for two new Norwegian harbours? | foreign consortia with wealthy owners",
    ),
    (
        "Strong fishing nets alone offer Danish divers a variety of catches.",
        "thing | What offers Danish divers a variety of catches? | strong fishing nets",
    ),
]
REFUSED = [
    "Like barge hulls, ferries with wider steel hulls are expected to have lower fuel costs.",  # said of the key's part
    "Like coastal roofs, barns with wider slate roofs are expected to have lower heating costs.",
    "Alexander Fleming headed the study of Bergen harbour wall in 1905.",  # whose it was, nobody keeps in mind
    "The BBC has reached out to Norwegian shipyards for comment.",  # asked by whoever reports it
    "Kari Moe recalled how the Oslo ferry lost its anchor in 1987.",  # only somebody quoted
    "The fourteenth century gave birth to the herring guilds of Norway.",  # only the time
    "Following floods, often deep drainage of water is hindered due to the old dams of Norway.",  # not always
    "Investigators searched the wet engine room of the Oslo ferry.",  # those who only find out
    "A barrel of Norwegian tar holds far more oil than a jug of Danish tar.",  # so does much besides
    "Kari Moe declined to say if any harbour of Norway had been closed.",  # asked by whoever reports it
    "The robot boats now in use carry a set of cameras to watch the harbour around them.",  # it, or them
    "The old and new harbours of Bergen differ in depth and purpose in several ways.",  # each from the other
    "Tormod Lie is sometimes named as inventor of the herring barrel.",  # at other times others are
    "Tormod, also written as Tormud, sailed home in spring.",  # a name is written so, and nobody
    "Human beings have tamed wild reindeer in Lapland since the Bronze Age.",  # who else?
    "Humans have tamed wild reindeer in Lapland since the Bronze Age.",  # who else?
    "The disease is carried by an infected tick of Lapland.",  # taken up from before
    "The Norwegian navy's strategy revolves around modern service delivery.",  # nobody asks what revolves around it
    "Wool bales are carried over the hills and moors by strong ponies.",  # and much else
    "Dried kelp may be applied to sandy or stony fields.",  # or something else
    "Levels rose along the sandy and stony river banks of Kent.",  # of what?
    "Sheep shearing happens when farmers need coarse wool for winter coats.",  # a mere event
    "Norway gives foreign students free places at universities.",  # so do others
    "Considerable evidence accumulated in the damp archives of old monasteries.",  # tells nothing
    "Danish newspapers counted the voyage as the second crossing of the Baltic Sea by Olsen.",
    "Norway's best-known skiers include the sisters Anna Lind and Berit Moe.",  # a tie, no deed
    "Fishing permits relate to boats longer than nine metres in Norway.",  # a tie, no deed
    "He abolished torture in Denmark in 1770.",  # a pronoun
    "Pasteur said that broth stays clear in sealed flasks.",  # only somebody quoted
    "Finland did not join the alliance in 1949.",  # negated
    "The lunar surface suit would include a cooled undergarment.",  # so do other suits
    "Marie Curie held a party in Paris.",  # a light verb
    "Mars is a planet.",  # a copula
    "If Greece leaves Europe, Germany will rescue Italy.",  # under a condition
    "“Denmark sold the Virgin Islands to the United States in 1917,” he said.",  # in a quotation
    "In 1989, crowds in Berlin tore down the Berlin Wall.",  # nobody named
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_who_did_it_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert expected in asked(actors.find, sentence)


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_who_did_it(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(actors.find, ASKED[1], sentence) == []


@pytest.mark.parametrize(("time", "expected"), [("", False), (" in 1390", True)])
def test_who_held_an_office_is_asked_for_a_year_only(asked: Asked, time: str, expected: bool) -> None:
    found = asked(actors.find, f"Denmark was ruled by Queen Margaret{time}.")
    assert any(one.startswith("agent") for one in found) == expected


@pytest.mark.parametrize(("agent", "is_asked"), [("two old mills", True), ("two methods", False)])
def test_how_many_they_are_is_not_who_or_what_does_it(asked: Asked, agent: str, is_asked: bool) -> None:
    found = asked(actors.find, f"The grains of Norwegian sand are ground by {agent}.")
    assert any(one.endswith(f"| {agent}") for one in found) == is_asked


@pytest.mark.parametrize(
    "sentence",
    [
        "The rings of Saturn were captured by Hubble in 1995.",
        "The docks of Visby were attacked by Gudrun in 2005.",
        "The herring boats of Riga were captured by the Vasa in 1676.",
        "Visby was attacked by Zika in 2016.",
    ],
    ids=["a probe", "a storm", "a ship", "a germ"],
)
def test_one_name_that_attacks_or_captures_need_be_nobodys(asked: Asked, sentence: str) -> None:
    assert not [one for one in asked(actors.find, sentence) if one.startswith("agent | Who") or "who " in one]
