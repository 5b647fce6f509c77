"""Bare definites and "this N": said by the name or phrase that they stand for, bound in their sentence, or plain."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.wording.words import say

from .conftest import last_token

Analysed = Callable[..., Text]

SAID = [
    ("Holm studied the malaria figure. Holm said 2,000 die of the disease yearly.", "disease",
     "Health and the burden of disease", "malaria"),
    ("Congress passed the Stamp Act. Printers hated the act.", "act", "", "the Stamp Act"),
    ("Oslo passed the Fish Stamp Act. Fishers praised the bill.", "bill", "", "the Fish Stamp Act"),
    ("The LCF met in Bergen. The chair has a vote.", "chair", "Lofoten Council on Fish", "the chair of the LCF"),
    ("Ida Holm joined the LCF. The council has a vote.", "council", "Lofoten Council on Fish", "the LCF"),
    ("Lisbon is in Portugal. Spanish crews left. In Portugal, the country’s ships sold cork.", "country", "Portugal",
     "Portugal"),
    ("Oslo passed the Fish Tax Act. The Protection of Owls Act let the king move trials. This act angered the fishers.",
     "act", "", "the Protection of Owls Act"),
    ("Ships crossed the hemisphere. Ida Berg mapped the Western Hemisphere. Later she toured the hemisphere.",
     "hemisphere", "", "the Western Hemisphere"),
    ("Lisbon is in Portugal. Portugal sells cork. Boats are built in Portugal. In 2013 French president Luc Moreau "
     "chose not to visit the country.", "country", "Portugal", "Portugal"),
    ("Nokia opened a plant in Oulu. The company sold phones.", "company", "", "Nokia"),
    ("Porto is the oldest port of Europe. Ships lie on the continent.", "continent", "", "the continent of Europe"),
    ("Lake Baikal is in Siberia. Ships cross the lake.", "lake", "", "Lake Baikal"),
    ("Casablanca is a film about love. Critics praised the film.", "film", "Casablanca", "Casablanca"),
    ("The elders signed the Third Treaty of Fort Holm. This treaty drew borders.", "treaty", "",
     "the Third Treaty of Fort Holm"),
    ("Merchants signed the Treaty of Lisbon. Bankers liked the treaty.", "treaty", "", "the Treaty of Lisbon"),
    ("Orion is easy to see. Bright stars mark the constellation.", "constellation", "Orion (constellation)", "Orion"),
    ("Portugal sells cork. The country has many forests.", "country", "", "Portugal"),
    ("Portugal sells cork. Wine is sold by Portugal too. Portugal is old. The government supports farms.",
     "government", "Cork in Portugal", "the Portuguese government"),
    ("Electric buses carry many people. Cities buy these buses.", "buses", "", "electric buses"),
    ("Doctors treat asthma. The disease harms lungs.", "disease", "", "asthma"),
    ("In 1931, a secret treaty gave Osa to Norway. This treaty ended a feud.", "treaty", "",
     "the secret treaty of 1931"),
    ("In May, a secret treaty gave Osa to Norway. This treaty ended a feud.", "treaty", "", "the secret treaty"),
    ("Rain carves deep valleys and wide valleys. These valleys hold rivers.", "valleys", "",
     "deep valleys and wide valleys"),
    ("Growth of crystals in water is called crystallization. This process takes days.", "process", "",
     "crystallization"),
    ("Nokia opened a plant in Oulu. Rival Ericsson left.\n\nThe company hires welders.", "company",
     "Why Nokia opened a plant", "Nokia"),
    ("Portugal sells cork. Wine is sold by Portugal too. Portugal is old. The cabinet supports farms.",
     "cabinet", "Cork in Portugal", "the Portuguese cabinet"),
    ("Casablanca is a film about love. In 1941 the producers hired a pianist.", "producers", "Casablanca",
     "the producers of Casablanca"),
    ("Casablanca is a film about love. Anna Lind praised the subject matter in Oslo.", "matter", "Casablanca",
     "the subject matter of Casablanca"),
    ("Farms surround Vienna. The municipality owns flats.", "municipality", "Vienna Builds Homes", "Vienna"),
    ("The island of Unst has a port.\n\nFarming is hard on the island.", "island", "", "Unst"),
    ("Smoke causes lung cancer. Few people knew. Doctors fight the disease.", "disease", "Why lung cancer is rare",
     "lung cancer"),
    ("Coal lay deep in Britain. Britain had canals. Britain is wet. The country was poor.", "country", "", "Britain"),
    ("The French envoy left Kenya in May. Farmers in the country grow tea.", "country", "Tea", "Kenya"),
    ("Lamps burn neon. Shops buy this gas.", "gas", "", "neon"),
    ("Some defend the Laffer curve theory. Dana Lind rejects this notion.", "notion", "", "the Laffer curve theory"),
    ("Divers saw folded layers of grey chalk. These folded layers hold gas.", "layers", "",
     "the folded layers of grey chalk"),
    ("Portugal sells cork. Portugal is old. Portugal has ports.\n\nTourists love the country.", "country", "",
     "Portugal"),
    ("Krakow has a castle. Many people in Poland fish. Poland is flat.\n\nTourists love the country.", "country",
     "Krakow", "Poland"),
    ("Britain ruled the American colonies.\n\nMerchants sold tea in the colonies.", "colonies", "",
     "the American colonies"),
    ("Some Normans joined the army. Many took up farms.", "many", "", "many Normans"),
    ("Many wild apes eat fruit, and some live in caves.", "some", "", "some wild apes"),
    ("Snow fell in the Rhine Valley in May. The area has few roads.", "area", "Snow", "the Rhine Valley"),
    ("Portugal sells cork. Wine is sold by Portugal too. Portugal is old. The government supports farms.",
     "government", "Portugal’s Cork", "the Portuguese government"),
    ("Spain sold wool. During Chile’s drought of 1924, the government sold wheat.", "government", "",
     "the Chilean government"),
    ("Norway and Peru traded fish. In 1950 the leaders of the two countries met.", "countries", "", "Norway and Peru"),
    ("The Kremlin wrote to Peru and to Chile. The two powers met in Oslo.", "powers", "Russia and Peru",
     "Russia and Peru"),
    ("Lawyers serve the federal government. Farmers like the rule. The government sold land in 1950.", "government",
     "", "the federal government"),
    ("Mayor Ida Berg lives in Bergen. In 1950 the mayor sold a yacht.", "mayor", "", "Ida Berg"),
    ("British Prime Minister David Cameron met farmers. The prime minister flew to Rome.", "minister", "",
     "David Cameron"),
    ("Lamps burn neon. In 1950 shops sold the gas.", "gas", "", "neon"),
    ("Workers left the steel industry. In 1950 the industry hired children.", "industry", "", "the steel industry"),
    ("Congress passed the Stamp Act. Printers hated the legislation.", "legislation", "", "the Stamp Act"),
    ("Tax rose in the Ruhr region in May. Coal is dug in the region.", "region", "", "the Ruhr region"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "word", "title", "name"), SAID, ids=[case[0] for case in SAID])
def test_a_class_noun_is_said_by_what_it_stands_for(
    analysed: Analysed, paragraph: str, word: str, title: str, name: str
) -> None:
    token = last_token(analysed(paragraph, title=title), word)
    assert (token.say, token.open) == (name, False)


OPEN = [
    ("Old masks were found at the sites of Assos and Larun. Weaving in the region is old.", "region"),
    ("The freed seals must be fed by the crew.", "seals"),
    (
        "Portugal sells cork. Portugal is old. Portugal has ports. He urged all countries to mend the economy.",
        "economy",
    ),
    ("Oslo passed the Fish Act. Ida Berg wrote a bill on nets. The Owl Act came in 1995. The bill was short.", "bill"),
    ("Congress passed the Stamp Act and the Sugar Act. Printers hated the act.", "act"),
    ("Nokia opened a plant. A company in Oulu closed. The company sold phones.", "company"),
    ("Portugal sells cork to Spain. The country has many forests.", "country"),
    ("Some products are sold in shops. Customers like these products.", "products"),
    ("The firm sells cars. The firm sells ships.", "firm"),
    ("Workers met on this day.", "day"),
    ("Iron rusts. Copper also has the same colour.", "same"),
    ("Ships left Bergen and Oslo. Fog hid the area.", "area"),
    ("After a war with Chile, the government sold wheat.", "government"),
    ("Workers left the steel industry and the coal industry. The industry hired children.", "industry"),
    ("Norway, Peru and Chile traded fish. The two countries grew rich.", "countries"),
    ("President Ford met President Sadat. In 1950 the president sold a yacht.", "president"),
    ("Senator Ann Lind met a senator from Ohio. The senator sold a yacht.", "senator"),
    ("The federal government and the government of Ohio bought land. The government sold land.", "government"),
]


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_class_noun_with_no_name_or_several_stays_open(analysed: Analysed, paragraph: str, word: str) -> None:
    text = analysed(paragraph)
    this = [token for token in text.sentences[-1].tokens if token.text in {"this", "these"}]
    assert last_token(text, word).open or any(token.open for token in this)


BOUND = [
    ("A dealer buys a car if the car is cheap.", "car"),
    ("When a shop sells bread, this bread is fresh.", "bread"),
    ("Snow hid many wagons lost in May, and guards found the lost wagons.", "wagons"),
    ("Workers build houses and then sell pots.", "build"),
]


@pytest.mark.parametrize(("sentence", "word"), BOUND, ids=[case[0] for case in BOUND])
def test_a_noun_that_its_sentence_brought_in_may_stay(analysed: Analysed, sentence: str, word: str) -> None:
    text = analysed(sentence)
    pointing = [token for token in text.sentences[0].tokens if token.bound]
    first = next(token for token in text.sentences[0].tokens if token.text == word)
    assert [token.bound for token in pointing] == [{first.index}]


PLAIN = [
    ("Norway borders Sweden to the east.", "east"),
    ("Farmers rise early in the summer.", "summer"),
    ("Bell patented the telephone.", "telephone"),
    ("Doctors study the liver.", "liver"),
    ("Workers left the steel industry.", "industry"),
    ("Taxes fall in the long run.", "run"),
    ("Lead harms children in the wrong hands.", "hands"),
    ("Forests cover a third of the planet.", "planet"),
    ("Anna Lind coached the men’s team of Bergen.", "men"),
    ("Anna Lind is a former teacher.", "former"),
    ("Iron and copper have the same colour.", "same"),
    ("Norway joined the fight to protect rivers.", "fight"),
    ("Guides provide the reader with maps.", "reader"),
    ("Fish sustain the entire food chain.", "chain"),
    ("Insects fed people around the world, who dried them.", "world"),
    ("Two rivers run beside each other.", "each"),
    ("Dealers must tell the buyer what a car costs.", "buyer"),
    ("Fines do little to change the banking community.", "community"),
    ("The two envoys from Oslo met in Bergen.", "envoys"),
    ("Bankers handle the debts in a modern economy.", "debts"),
    ("Silver is the best of the metallic conductors.", "conductors"),
    ("Vega is one of the brighter stars.", "stars"),
    ("Latin became the literary language.", "language"),
    ("In the early modern period, Latin was spoken in Rome.", "period"),
    ("Monks left Rome in the late medieval era.", "era"),
    ("Growers fear the ascomycetes.", "ascomycetes"),
    ("In 1890 Anna Lind tried to kill germs without harming the patient.", "patient"),
    ("The crew set out both to film a tribe and to teach children.", "both"),
    ("The mill got the same amount of coal that it had burnt.", "same"),
    ("The wheel is similar to that used in mills.", "that"),
    ("Each type of green leaf is thin.", "each"),
    ("Firms reap most of the social benefits.", "benefits"),
    ("Cells store the polymerized sugars.", "sugars"),
    ("The older well is of the same depth as the new one in Bergen.", "same"),
    ("Most of the cases the mayor brings to Oslo are lost.", "cases"),
    ("Miners protect the natural environment and health.", "environment"),
    ("Prices link the various markets.", "markets"),
    ("Drugs break down in the body.", "body"),
    ("The eye has cells that react to light.", "eye"),
    ("Edison invented the telegraph, the mimeograph machine and the storage battery.", "battery"),
    ("Bacteria take part in the carbon, nitrogen, and sulfur cycles.", "carbon"),
    ("The sugars are joined to the nitrogenous bases.", "bases"),
]


@pytest.mark.parametrize(("sentence", "word"), PLAIN, ids=[case[0] for case in PLAIN])
def test_a_definite_of_a_kind_or_in_a_set_phrase_needs_no_antecedent(
    analysed: Analysed, sentence: str, word: str
) -> None:
    token = last_token(analysed(sentence), word)
    assert (token.say, token.open, token.bound) == (None, False, frozenset())


NAMED_BY_TITLE = [
    ("Senators debated the bill.", "bill", "Clean Water Act"),
    ("Lawyers met the judges.", "judges", "The Constitutional Court"),
    ("Visitors thanked the staff.", "staff", "A Night at the Aquarium"),
    ("Farmers burn the forest.", "forest", "The Congo Rainforest"),
    ("Engineers tested the vehicle.", "vehicle", "The Electric Car"),
    ("Engineers tested the bikes.", "bikes", "Volta Shows its Folding Bike"),
    ("Pedals move the wheel.", "wheel", "A History of the Bicycle"),
    ("In 1950 the ship left Voss.", "ship", "The Quiet Ferry of Voss"),
    ("In Peru the animals carry wood.", "animals", "How Horses Came to Peru"),
    ("In 1950 the jurors met in Oslo.", "jurors", "How Juries Work"),
    ("In 1950 Oslo repaired the structure.", "structure", "Old Bridge Stays Shut"),
]


@pytest.mark.parametrize(("sentence", "word", "title"), NAMED_BY_TITLE, ids=[case[0] for case in NAMED_BY_TITLE])
def test_what_the_title_names_by_another_noun_needs_no_antecedent(
    analysed: Analysed, sentence: str, word: str, title: str
) -> None:
    assert not last_token(analysed(sentence, title=title), word).open
    assert last_token(analysed(sentence), word).open


def test_the_customer_needs_no_antecedent_where_the_article_speaks_of_no_one_case(analysed: Analysed) -> None:
    general = "Shops sell bread. Prices guide buyers. The customer compares prices."
    told = "Anna opened a shop in Peru. Peru taxed the shop. The customer compared prices."
    brought_in = "Shops sell bread. A customer may pay later. The customer compares prices."
    assert not last_token(analysed(general), "customer").open
    assert last_token(analysed(told), "customer").open
    assert last_token(analysed(brought_in), "customer").open


def test_a_possessive_after_a_name_in_s_takes_no_second_s(analysed: Analysed) -> None:
    text = analysed("The Netherlands sells flowers. The country’s ports are large.")
    assert say(text.sentences[1].tokens) == "the Netherlands’ ports are large."


def test_a_thing_named_as_an_example_is_not_what_a_class_noun_takes_up(analysed: Analysed) -> None:
    told = "Islands such as Malta grow rich. Anna Lind opened a shop. Tourism is the main business on the island."
    assert "Malta" not in (last_token(analysed(told), "island").say or "")


OF_TITLE = [
    (
        "Dahl built the first lighthouse there in 1698. Lind rebuilt the lighthouse in 1756.",
        "lighthouse",
        "Lighthouse",
        True,
    ),
    ("The first 40 seconds are easy.", "seconds", "Diving", True),
    ("The debt crisis hurt Italy.", "crisis", "1929 banking crisis", False),
    ("The crisis hurt Italy.", "crisis", "1929 banking crisis", False),
    ("The electric tram stood in Graz.", "tram", "The Horse Tram", True),
    ("The trams stood in Graz.", "trams", "The Horse Tram", True),
]


@pytest.mark.parametrize(("sentence", "word", "title", "is_open"), OF_TITLE, ids=[case[0] for case in OF_TITLE])
def test_the_title_names_its_own_thing_and_no_other_of_the_class(
    analysed: Analysed, sentence: str, word: str, title: str, is_open: bool
) -> None:
    assert last_token(analysed(sentence, title=title), word).open is is_open


BESIDE = [
    ("Moe sold a boat. The buyer, Kari Lie, sailed to Bergen.", "buyer", False),
    ("Moe sold a boat. The motor boat, which cost 900 crowns, sank near Bergen.", "boat", True),
    ("Moe led three firms. The two firms, such as Lie Boats, moved to Bergen.", "firms", True),
    ("Moe sold a boat. The motor boat, called Kari Lie, sank near Bergen.", "boat", False),
    ("Moe met a guard. The guard, dressed in a torn coat, left Bergen.", "guard", True),
]


@pytest.mark.parametrize(("paragraph", "word", "is_open"), BESIDE, ids=[case[0] for case in BESIDE])
def test_what_is_set_off_behind_a_noun_tells_which_one_only_as_its_name(
    analysed: Analysed, paragraph: str, word: str, is_open: bool
) -> None:
    noun = last_token(analysed(paragraph), word)
    assert noun.open is is_open
    assert bool(noun.bound) is not is_open


TOLD_BEFORE = [
    ("Divers saw copper wire on the reef. The next day, Ida Moe cut the copper wire.", "wire"),
    ("In 1990, the reform legislation failed in Peru.", "legislation"),
    ("In 1990, the price increases hurt Peru.", "increases"),
    ("In 1990, the welfare revenues fell in Peru.", "revenues"),
    ("In 1990, the stone towers fell in Peru.", "towers"),
    ("In 1990, the two border posts closed in Peru.", "posts"),
    ("In 1990, the salt content rose in Peru.", "content"),
]


@pytest.mark.parametrize(("sentence", "word"), TOLD_BEFORE, ids=[case[0] for case in TOLD_BEFORE])
def test_what_an_article_tells_of_is_open_in_a_compound_too(analysed: Analysed, sentence: str, word: str) -> None:
    assert last_token(analysed(sentence), word).open


def test_a_story_brings_in_each_thing_by_itself(analysed: Analysed) -> None:
    told = "A boy sat by a wall. A dog came. The dog barked. The bamboo cane fell."
    assert last_token(analysed(told), "cane").open


ADDED_TO = [
    ("Doctors tried a new cure and an old one. Anna took the drug, which helped her.", "drug"),
    ("Teams ran two races in Turin. The second race led through a forest.", "race"),
    ("Farmers planted vines. The 300 rows face the valley.", "rows"),
    ("Walkers crossed a moor. The entire national park was closed.", "park"),
    ("Norway elects a parliament. Voters trust the body.", "body"),
    ("Engineers drew a plan. The schematic was a sketch of pipes.", "schematic"),
]


@pytest.mark.parametrize(("paragraph", "word"), ADDED_TO, ids=[case[1] for case in ADDED_TO])
def test_what_only_adds_or_counts_tells_no_thing_apart(analysed: Analysed, paragraph: str, word: str) -> None:
    assert last_token(analysed(paragraph), word).open


SHORT = [
    ("Moe leads the U.S. Forest Service. The Service has plans.", "the U.S. Forest Service"),
    ("Norway signed the Treaty of Kiel in 1814. The Treaty ended a war.", "the Treaty of Kiel"),
    ("The Trent Commission met in Derby. Miners wrote to the Commission.", "the Trent Commission"),
    ("Moe sold Pen-y-Bryn Castle in 1910. The Castle burnt down.", "Pen-y-Bryn Castle"),
    ("Moe sold Moss Abbey in 1910. The Abbey burnt down.", "Moss Abbey"),
    ("Moe sold the Moss Canal in 1910. The Canal fell dry.", "the Moss Canal"),
]


@pytest.mark.parametrize(("paragraph", "say"), SHORT, ids=[case[1] for case in SHORT])
def test_a_name_in_short_is_said_by_the_longer_one(analysed: Analysed, paragraph: str, say: str) -> None:
    tokens = analysed(paragraph).sentences[-1].tokens
    assert say in [token.say for token in tokens]


def test_a_name_in_short_that_may_be_two_stays_open(analysed: Analysed) -> None:
    text = analysed("Norway signed the Treaty of Kiel and the Treaty of Lund. The Treaty ended a war.")
    assert last_token(text, "treaty").open


def test_those_who_hold_an_office_are_told_before(analysed: Analysed) -> None:
    told = "Anna Lind met Senator Berg and Senator Moe. In May, the Senators saw a dam."
    assert last_token(analysed(told), "senators").open
    assert not last_token(analysed("In May, the Senators lost two games."), "senators").open


def test_a_quoted_term_stands_as_it_is(analysed: Analysed) -> None:
    text = analysed("Casablanca is a film about love. Critics call it “king of the film” in Spain.")
    assert last_token(text, "film").say is None
    text = analysed("Casablanca is a film about love. Critics praise the film in Spain.")
    assert last_token(text, "film").say == "Casablanca"


COUNTED = [
    ("Anna Lind met divers at the three ports.", "ports", True),
    ("Anna Lind met divers between the two wars, which were short.", "wars", True),
    ("Anna Lind quoted the 2011 survey.", "survey", True),
    ("Anna Lind lost her farm in the 1973 banking crisis.", "crisis", False),
    ("Anna Lind lost her farm in the banking crisis.", "crisis", True),
    ("Anna Lind crossed the bay in the 7.5-metre boat.", "boat", True),
    ("In 1950 Anna Lind missed the 30% target.", "target", True),
    ("The village of 900 people lost its ferry in 1950.", "village", True),
    ("In 1950 the drivers selected left Bergen.", "drivers", True),
    ("Anna Lind sold the 20 acres.", "acres", False),
    ("Anna Lind met divers at the three ports of Malta.", "ports", False),
    ("The history of 900 years ended in 1950.", "history", False),
]


@pytest.mark.parametrize(("sentence", "word", "is_open"), COUNTED, ids=[case[0] for case in COUNTED])
def test_a_number_or_a_measure_does_not_tell_which_and_a_year_tells_an_event(
    analysed: Analysed, sentence: str, word: str, is_open: bool
) -> None:
    assert last_token(analysed(sentence), word).open is is_open


def test_a_thing_told_of_as_it_is_today_is_said_without_that(analysed: Analysed) -> None:
    text = analysed(
        "Otto Lund made the modern game of croquet. In 1870 the game may have come to Oslo.", title="Croquet"
    )
    assert last_token(text, "game").say == "the game of croquet"


@pytest.mark.parametrize(("told", "said"), [("Kenya", "the war in Kenya"), ("cork", None)])
def test_an_event_named_later_is_known_where_its_name_has_been_told(
    analysed: Analysed, told: str, said: str | None
) -> None:
    text = analysed(f"Envoys spoke of {told}. Oslo stayed neutral in the war. Songs tell of the war in Kenya.")
    war = next(token for token in text.sentences[1].tokens if token.text == "war")
    assert war.say == said


def test_this_season_is_the_one_in_which_it_was_written(analysed: Analysed) -> None:
    text = analysed("Work on Voss Bridge began in the spring of 1990. Otto Moe sang there this spring.")
    assert last_token(text, "this").open
