"""Pronouns, bare definites and demonstratives: said by name where one antecedent fits, else open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.article import Article, Block, Origin
from quizgen.clauses import Text
from quizgen.language import Parser, analyse

from .conftest import last_token

Analysed = Callable[..., Text]

SAID = [
    (
        "The Prime Minister, Sir Robert Peel, reacted quickly. In November he bought maize in Boston.",
        "he",
        "Robert Peel",
    ),
    (
        "The Danish team came to compare the bones of two seals. They found that both were young.",
        "they",
        "the Danish team",
    ),
    (
        "Oslo’s first bank was founded in 1816 and stood near the harbour in a small street. It was rebuilt in 1901.",
        "it",
        "Oslo’s first bank",
    ),
    (
        "One of the guides, Anna Lind, said that a climber often loses the path. She said that snow hides it.",
        "she",
        "Anna Lind",
    ),
    ("Galileo built a telescope. He observed the moons of Jupiter.", "he", "Galileo"),
    ("Emil Brandt found a gifted painter, Otto Holm, to assist him in finishing a mural.", "him", "Emil Brandt"),
    ("Ida Lind works as a dancer. In 1920 she moved to Bern.", "she", "Ida Lind"),
    ("Otto Thal, the director, and one of the inventors of Scanopsy, said it had promise.", "it", None),
    ("On 2 May 2012, Rosaria added Esperanto as its tenth language.", "its", None),
    ("A young painter, Peppa Moe, met Carl Berg. Later, Peppa found herself alone. She left.", "she", "Peppa Moe"),
    ("Marie Curie moved to Paris. She studied physics.", "she", "Marie Curie"),
    ("Lise Meitner met Otto Hahn in Berlin. She explained fission.", "she", "Lise Meitner"),
    ("Marie Curie kept her notebooks in a lead box.", "her", "Marie Curie’s"),
    ("However, Denmark kept its crown.", "its", "Denmark’s"),
    ("The Earl of Moray built a fort. He opened a school in 1480.", "he", "the Earl of Moray"),
    ("The Sultan of Egypt built a fort. He opened a school in 1480.", "he", "the Sultan of Egypt"),
    ("The Romans conquered Gaul, and they built roads.", "they", "the Romans"),
    ("Norwegians reached Iceland in 874. They founded farms.", "they", "Norwegians"),
    ("Keller built a mill. He sold it in 1902. Later, he moved to Bern.", "he", "Keller"),
    ("In her memoir, Anna Lind praised the mayor.", "her", "Anna Lind’s"),
    ("The founder, Anna Lind, left the firm. She moved to Bern.", "she", "Anna Lind"),
    ("Because squids have no bones, they bend.", "they", "squids"),
    ("Anna Lind’s parents knew the coach, Bo Dahl, and he talked them round.", "he", "Bo Dahl"),
    ("When many growers had lost a field, they left.", "they", None),
    ("The union met the firm. Banks and shops closed, and they stayed shut.", "they", "banks and shops"),
    ("Denmark and its allies signed a treaty.", "its", None),
    ("Anna Lind and her sister sold the mill.", "her", None),
    ("Each judge read their notes.", "their", None),
    ("The firm sold shares, and every member, however much they had paid, got a vote.", "they", None),
    ("Fungi cannot bloom because they lack seeds.", "they", "fungi"),
    (
        "Eight-year-old Zhorna Akter Sumayya has a brother. After a year at home, she now goes to school.",
        "she",
        "Zhorna Akter Sumayya",
    ),
    (
        "In 1906 a wave of Dutch engineers planned a dam. Even though they built a lock, the town waited.",
        "they",
        "Dutch engineers",
    ),
    (
        "Bankers met. The mill burned. It was windy. Acme Power, fearing a battle they were likely to lose, left.",
        "they",
        None,
    ),
    ("The Assembly’s powers include calling inquiries or naming a judge. It can require a vote.", "it", "the Assembly"),
    ("Nobody expects the guests to come and hide their faces.", "their", None),
    ("Carl Lind praised Otto Berg, calling him by his first name.", "his", "Otto Berg’s"),
    ("Vaccines were safe. Drew Lind won a prize for the finds that made them possible.", "them", "vaccines"),
    ("Lenses were dear. Ann Lind and Bo Berg won a prize for the finds that made them possible.", "them", "lenses"),
    ("Guards kept the ships from unloading their cargo.", "their", None),
    ("Hundreds of towns lost their walls.", "their", None),
    ("Lakes are calm in Norway, where people cross them on foot.", "them", "lakes"),
    ("Copper is an element. As part of a cable, it carries power.", "it", "copper"),
    ("The duke lets anybody take their dogs along.", "their", None),
    ("Dover thrives. It is a port that draws painters.", "it", "Dover"),
    ("Dover thrives. Its tower is white and it draws painters.", "it", "Dover"),
    ("Living in Bern, Anna Lind wrote plays. In her free time, she painted.", "she", "Anna Lind"),
    ("The crew left their ship.", "their", None),
    ("Beavers fell trees, using bark for their own lodges.", "their", "beavers’"),
    ("A firm expands into towns where it finds buyers.", "it", "a firm"),
    ("One of the guides, Anna Lind, warned the climbers. She stayed behind.", "she", "Anna Lind"),
    ("Shops that sell their bread early close early.", "their", None),
    ("Gardeners grow plants known for their smell.", "their", None),
    ("One driver who sings does not keep others from singing.", "others", None),
    (
        "The committee passed the Harbour Act in 1910. The legislation closed two docks.",
        "legislation",
        "the Harbour Act",
    ),
    ("Hunters caught a wolf after it killed lambs.", "it", None),
    ("A toll, which every driver pays, hurts the poor more than it hurts the rich.", "it", "a toll"),
    (
        "The debate over slavery began early. The debate over slavery divided Kansas. The debate ended in war.",
        "debate",
        "the debate over slavery",
    ),
    ("The bright cluster Messier 52 lies near Oslo. It has an arm.", "it", "Messier 52"),
    ("Anna Lind loved her brother. He died in 1946.", "he", "Anna Lind’s brother"),
    ("Some voters, however, doubt this. They argue that taxes are fair.", "they", "some voters"),
    ("In 1990, Galileo treated tides. A study by Louis Pasteur examined waves. He showed it.", "he", "Louis Pasteur"),
    (
        "Some have credited Louis Pasteur, the general physician under President Obama, with holding sway. "
        "His plan was clear.",
        "his",
        "Louis Pasteur’s",
    ),
    ("Strong antibiotics, useful in war, are dear. These drugs kill germs.", "drugs", "strong antibiotics"),
    ("Every fern has a green frond, a kind of leaf. These fronds uncurl.", "fronds", "green fronds"),
    ("Salt water freezes late. Red algae colour the ice. These red algae need light.", "algae", "red algae"),
    ("Oslo’s tower is used by clerks in May. Many critics do not believe that it is safe.", "it", "Oslo’s tower"),
    ("By the early 1850s, rails had reached Lyon. Around this time, Anna Lind left.", "time", "the early 1850s"),
    ("In its report, the panel praised Oslo.", "its", None),
    ("Ola Moe was a rower. In 1921 he left to join Oslo, who paid for his boots.", "his", "Ola Moe’s"),
    ("In their essay, Ito and Lee praised Oslo.", "their", None),
    ("Everton sold their ground in 1970.", "their", None),
    ("Floods hit Rome in 1598 and closed its schools during that year.", "that", None),
    ("The Senate passed the Harbour Act in 1910. This statute closed two docks.", "statute", "the Harbour Act"),
    ("Rome has many hills. The Aventine is another hill of the city.", "another", "a"),
    ("Rebels took Rome. This fall of Rome to rebels shook Gaul.", "this", "the"),
]


@pytest.mark.parametrize(("paragraph", "word", "name"), SAID, ids=[case[0] for case in SAID])
def test_a_reference_with_one_antecedent_is_said_by_name(
    analysed: Analysed, paragraph: str, word: str, name: str
) -> None:
    token = last_token(analysed(paragraph), word)
    assert (token.say, token.open) == (name, False)


OPEN = [
    ("Not all weeds are harmful. They feed bees.", "they"),
    ("This is useful for finding seeds that rot in the barn because it shows where water stands.", "it"),
    ("The prize honoured his discovery. It states: “Otto Holm built the first crane.”", "it"),
    ("Otto Moe saw Voss Castle and told his friends it was a great idea.", "it"),
    ("Haydar was killed in 1488. His son Ali Lund took the throne, but within a year his castle burned.", "his"),
    ("Otto Moe drew the cash machine of Oslo. Carl Berg built a rival machine. The machine failed.", "machine"),
    ("The iron ore kept people there. It became a deep mine. It yields most of the iron.", "it"),
    ("A valve that opens its lid loses heat. In a hut, where a whole year brings little sun, it can be fatal.", "it"),
    ("The Health Agency warned miners. The agency and the Met Office run alerts.", "agency"),
    ("The city helps walkers with a map. It is called Metroline and shows paths.", "it"),
    ("A Polish bakery has joined the list at place nine. It has a value of two crowns.", "it"),
    ("We toss a coin. There is an even chance of either outcome.", "either"),
    ("This limit is strict. The Harbour Board has recommended that it be lowered.", "it"),
    ("When Tycho Brahe died, Johannes Kepler was appointed his successor.", "his"),
    ("Galileo met Kepler in Prague. He wrote a letter.", "he"),
    ("Anna Freud and Melanie Klein lived in London. She wrote about children.", "she"),
    ("A farmer met a clerk. The clerk paid him.", "him"),
    ("The new vaccine replaced Salk’s in most countries.", "salk"),
    ("Rulers feared the book. Many of them burned it.", "them"),
    ("The film pleased him who made it.", "him"),
    ("The Greeks and the Trojans fought. His ships burned.", "his"),
    ("The club gained members. To its credit, it never has.", "it"),
    ("Parents hoped for help. You may think they are a teacher.", "they"),
    ("Rich towns act slowly. Poor towns lack a right to lecture them.", "them"),
    ("The banks met the unions. They shook hands.", "they"),
    ("In 1610, 2,000 of the guards were Danes. They lent the fort a name.", "they"),
    ("The glass jars held some boiled soup. The soup spoiled. Nora filtered the soup.", "soup"),
    ("Finland signed a treaty with Sweden. It became law in 1920.", "it"),
    ("The tower fell in 1323. In 1477 the Sultan of Egypt built a fort on its ruins.", "its"),
    ("The storm hit Dover. This destroyed boats.", "this"),
    ("Peter Holm met Anna Lind in 1910. Her mother was at home, and she waited.", "she"),
    ("Soil stores carbon. The sea, however, holds far more of it.", "it"),
    ("In 1341 the sultan built a fort.", "sultan"),
    ("Crops in Peru were guarded by farmers. They built fires.", "they"),
    ("Anna Lind moved from Kyoto to Osaka, and the city was rebuilt.", "city"),
    ("Tariffs on steel rose. These duties angered Canada.", "these"),
    ("Such laws protect children.", "such"),
    ("We oppose taxes.", "we"),
    ("Mexico closed roads. The two countries signed a pact.", "countries"),
    ("Kyiv rejected the plan.", "plan"),
    ("The embargo began in 1962. The embargo still stands.", "embargo"),
    ("Farmers were poor. They remained so.", "so"),
    ("Italy sells figs and Spain sells dates. The former sells more.", "former"),
    ("Some argue that taxes are unfair. Others support taxes.", "others"),
    ("Coins are metal. This function of money is old.", "this"),
    ("A wren is a bird. These birds sing.", "these"),
    ("The firm has a mill that it built in Bern. These mills grind oats.", "these"),
    ("In 1850 rails reached Lyon. In 1860 they reached Nice. At this time, Anna Lind left.", "this"),
    ("The vaccine cured lambs. After its success, the firm grew.", "its"),
    ("Several kilograms of salt were sold. They won the Harbour Prize in 1903.", "they"),
    ("Salt has made the town rich. It is the town’s oldest mine. It employs monks.", "it"),
    ("Lind had two friends. They argue that taxes are fair.", "they"),
    ("Lyra is home to one bright star, the blue Vega. It is a star of the first order.", "it"),
    ("The fort that stood in what is now Bergen was Old Borg. It was given to Denmark.", "it"),
    ("The edict ended the rights of the Quakers. They kept the old schools until 1701.", "they"),
]


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_a_reference_with_no_sure_antecedent_stays_open(analysed: Analysed, paragraph: str, word: str) -> None:
    token = last_token(analysed(paragraph), word)
    assert token.open
    assert token.say is None


def test_a_bare_definite_is_said_whole_where_the_title_tells_which(analysed: Analysed) -> None:
    text = analysed("The embargo against Cuba began in 1962. The embargo still stands.", title="Trade with Cuba")
    assert last_token(text, "embargo").say == "the embargo against Cuba"


def test_a_heading_tells_which_thing_its_section_speaks_of(parser: Parser) -> None:
    told = [
        "THE KIEL CANAL",
        "A canal had long been planned.",
        "The canal opened in 1895.",
        "Ships love the Kiel Canal.",
    ]
    blocks = [Block(number, "heading" if number == 1 else "paragraph", text) for number, text in enumerate(told, 1)]
    text = analyse(Article("Ships", tuple(blocks), Origin("-")), parser)
    assert next(token.say for token in text.sentences[1].tokens if token.text == "canal") == "the Kiel Canal"


PLAIN = [
    ("The Moon orbits the Earth.", "earth", ""),
    ("The first railway opened in 1825.", "railway", ""),
    ("The largest lake in Africa is Lake Victoria.", "lake", ""),
    ("The capital of Peru is Lima.", "capital", ""),
    ("The embargo hurt traders.", "embargo", "The embargo of 1962"),
    ("It is hard for plants to grow in sand.", "plants", ""),
    ("Experts measured salt in the shells and skeletons of snails.", "shells", ""),
    ("Norway lifted the ban on whaling in 1990.", "ban", ""),
    ("Most workers lack the time necessary to cook.", "time", ""),
    ("The ram hit the gate with such force that it broke.", "such", ""),
    ("Clubs ban such toys as kites.", "such", ""),
    ("Bacteria and archaea that use salt as their food source are common in lakes.", "that", ""),
]


@pytest.mark.parametrize(("paragraph", "word", "title"), PLAIN, ids=[case[0] for case in PLAIN])
def test_what_needs_no_antecedent_is_no_reference(analysed: Analysed, paragraph: str, word: str, title: str) -> None:
    token = last_token(analysed(paragraph, title=title), word)
    assert (token.say, token.open, token.bound) == (None, False, frozenset())


def test_a_pronoun_in_its_antecedents_sentence_is_bound_to_it(analysed: Analysed) -> None:
    text = analysed("Marie Curie kept her notebooks.")
    assert last_token(text, "her").bound == {last_token(text, "curie").index}


@pytest.mark.parametrize(
    "paragraph",
    [
        "It is believed that prices fall.",
        "The bridge makes it easy to cross.",
        "It will be profitable to grow oats.",
        "It takes years to train a judge.",
        "The ship left Oslo. It took nine years and cost nine lives before the crew found a harbour.",
        "The mayor fell. It was his long speech, at noon in the rain, that cost him the vote.",
    ],
)
def test_an_it_that_means_nothing_is_no_reference(analysed: Analysed, paragraph: str) -> None:
    token = last_token(analysed(paragraph), "it")
    assert (token.say, token.open, token.bound) == (None, False, frozenset())


def test_an_it_behind_the_one_is_not_said_by_the_subject(analysed: Analysed) -> None:
    told = "Norway built the first national one in 1894, and today nine ports in ten have some form of it."
    assert last_token(analysed(told), "it").say is None


def test_nobody_is_his_own_source(analysed: Analysed) -> None:
    text = analysed("The oldest account is that of Anna Lind. According to her, Mary Berg was sent to Oslo.")
    assert last_token(text, "her").say != "Mary Berg"


def test_who_is_limited_by_a_clause_is_not_said_without_it(analysed: Analysed) -> None:
    text = analysed("Danes who kept a boat were praised as heroes, and their sheds became inns.")
    assert last_token(text, "their").say is None


def test_the_titles_own_thing_is_not_called_by_anothers_name(analysed: Analysed) -> None:
    told = "Leif bows. The Orpheus Chamber Orchestra was founded in 1972. It is in New York."
    text = analysed(told, "The orchestra hired a guest from Leeds.", title="Town Orchestra Plays On")
    assert last_token(text, "orchestra").say is None


def test_a_single_body_is_not_said_before_a_verb_in_the_plural(analysed: Analysed) -> None:
    text = analysed("The Red Cross opened a hospital. They say that it is full.", title="The Red Cross")
    assert last_token(text, "they").say is None


def test_she_is_not_said_behind_a_clause_on_somebody_of_hers(analysed: Analysed) -> None:
    text = analysed("Ann Lind was a baby then. Her mother sat at home with Ann, and she knitted.", title="Ann Lind")
    assert last_token(text, "she").say is None


def test_what_the_title_names_is_meant_before_what_a_relative_clause_holds(analysed: Analysed) -> None:
    text = analysed(
        "Verdicts on the Treaty of Kiel have varied. Carl Berg, who had left the Danish delegation, called it harsh.",
        title="Treaty of Kiel",
    )
    assert not last_token(text, "it").bound


def test_a_title_is_said_with_the_article_that_it_has_in_the_text(analysed: Analysed) -> None:
    text = analysed(
        "The Treaty of Kiel was a peace. It was signed in 1814. The treaty held ten articles.", title="Treaty of Kiel"
    )
    assert last_token(text, "treaty").say == "the Treaty of Kiel"


def test_what_was_brought_in_by_the_same_words_is_one_of_many(analysed: Analysed) -> None:
    text = analysed("Ann Lind came to the inn with a cigar box.", "The cigar box was the idea of Bo Dahl.")
    assert last_token(text, "box").open


def test_an_office_in_small_letters_is_no_name(analysed: Analysed) -> None:
    text = analysed("In 1341 the sultan chose a judge to lead a fleet to China.")
    token = last_token(text, "sultan")
    assert (token.tag, token.open) == ("NN", True)


def test_the_person_of_the_title_is_meant_where_nobody_else_is_named_near(analysed: Analysed) -> None:
    text = analysed(
        "Carl Berg closed the mill and Otto Lind was freed from prison amid cheers.",
        "His time in office rode a wave of joy. After leaving the town in 1999, he grew roses.",
        title="Otto Lind",
    )
    assert last_token(text, "he").say == "Otto Lind"


def test_a_pronoun_does_not_reach_into_the_paragraph_before(analysed: Analysed) -> None:
    text = analysed("Galileo built a telescope.", "Kepler wrote to friends.", "It was slow. He waited.")
    assert last_token(text, "he").open


QUOTED = [
    ("“Owls are famous for their ears,” said Bo Dahl.", "their", None, "owls"),
    ("“Any town can pay for its books,” said Bo Dahl.", "its", None, "town"),
    ("Ann Lind died at home. “She gave a house to the poor,” said Bo Dahl.", "she", "Ann Lind", ""),
    ("Ann Lind died at home. “She loved her dog,” said Bo Dahl.", "her", None, "she"),
]


@pytest.mark.parametrize(("paragraph", "word", "said", "bound"), QUOTED, ids=[case[0] for case in QUOTED])
def test_a_pronoun_in_a_quotation_takes_up_what_stands_there_or_the_person_of_the_title(
    analysed: Analysed, paragraph: str, word: str, said: str | None, bound: str
) -> None:
    text = analysed(paragraph, title="Ann Lind")
    token = last_token(text, word)
    assert (token.say, token.open) == (said, False)
    assert not bound or last_token(text, bound).index in token.bound


OPEN_IN_QUOTATION = [
    ("The mill burned. “It was old,” said Bo Dahl.", "it"),
    ("“Custom says that it is each child’s right to learn,” said Bo Dahl.", "it"),
    ("Ann Lind met Eva Moe. “She was kind,” said Bo Dahl.", "she"),
    ("“My mother sold fish. She was kind,” said Bo Dahl.", "she"),
    ("“She was kind,” said Ann Lind.", "she"),
]


@pytest.mark.parametrize(("paragraph", "word"), OPEN_IN_QUOTATION, ids=[case[0] for case in OPEN_IN_QUOTATION])
def test_a_pronoun_in_a_quotation_that_may_mean_somebody_else_stays_open(
    analysed: Analysed, paragraph: str, word: str
) -> None:
    assert last_token(analysed(paragraph, title="Ann Lind"), word).open


def test_anybodys_their_and_one_in_so_many_leave_nothing_open(analysed: Callable[..., Text]) -> None:
    text = analysed("A child born in Bonn has a better than one in four chance of reaching their hundredth birthday.")
    assert not [token.text for token in text.sentences[0].tokens if token.open]


def test_what_is_made_so_many_times_is_not_the_maker(analysed: Analysed) -> None:
    told = "The trip takes 20 minutes, and the ship makes it 34 times a day."
    text = analysed(told, title="A quiet ferry")
    maker = next(token for token in text.sentences[0].tokens if token.text == "ship")
    assert maker.index not in last_token(text, "it").bound


def test_what_somebody_made_may_be_the_it_of_the_next_clause(analysed: Analysed) -> None:
    text = analysed(
        "The Royal Museum opened in 1911. In 1920 the engineer Kari Lie drew a plan for the museum, but it was "
        "rejected by the council."
    )
    assert last_token(text, "it").say is None


def test_a_lone_word_is_not_taken_for_the_woman_whom_the_title_names(analysed: Analysed) -> None:
    text = analysed(
        "Anna Lind ran for Mills. She won in May. Mills was beaten. Despite that, she led.", title="Anna Lind"
    )
    assert last_token(text, "she").say != "Mills"
