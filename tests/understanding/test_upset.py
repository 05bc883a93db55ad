"""Anger at us is heard; hardship told calmly is not anger."""

import pytest

from callwright.understanding.intents.upset import Tone, toned, upset
from callwright.understanding.tokens import tokenise

CALM = """
I lost my job last month and I have two kids
it has been a terrible year, my husband died in March
I had an awful accident and I can't work
I'm so tired lately, I work nights
I feel useless without a job
I feel so stupid asking this
I am worried sick about the rent
I can't afford it, everything is so expensive
I cried all night over these bills
it's been through hell with the divorce
the pain is horrible since the surgery
I'm not angry, I just can't pay
I'm not upset with you, you're very kind
I am embarrassed about this
I don't know what to do anymore
I'm scared of losing the house
no that's not right, it's the nineteenth
no no, not Friday, Monday
yes that's perfect thank you
oh great, that works for me
that is wonderful, thanks so much
I'm sorry, could you repeat that
I can pay fifty on Friday
my boss is mad at me for taking calls
I was sick and in the hospital
thanks for calling
I want to talk to a person please
please stop calling me at work
I have a question about the fee
he passed away, it was the worst day of my life
""".strip().splitlines()
UPSET = """
this is ridiculous
this is unacceptable
how many times do I have to tell you
for the last time, I paid it
I already told you people three times
are you deaf
you are not listening
you people are useless
what the hell is this, I'm so angry
thanks for nothing
oh great another robot
you have got to be kidding me
are you kidding me
is this a joke
I'm sick and tired of this
I am fed up with your company
I'm going to sue you
you will regret this
you're wasting my time
this is harassment
I've had enough
stop asking me the same question
your service is terrible
worst customer service ever
I am furious
this stupid machine
you lied to me
it makes me crazy, this system
""".strip().splitlines()
FURIOUS = """
I am sick and tired of this, how many times do I have to say it
this is bullshit, you people are thieves
what the fuck is wrong with you
I told you to go to hell, leave me alone
you idiots, this is ridiculous
I'm going to sue you, this is outrageous
shut up and listen to me
""".strip().splitlines()
TRANQUILO = """
perdí mi trabajo y tengo dos hijos
ha sido un año muy duro, se murió mi esposo
no me alcanza el dinero
estoy muy cansada, trabajo de noche
no estoy enojada, es que no puedo pagar
me da pena decirlo
estoy enfermo y no puedo trabajar
no, el diecinueve mejor
muchas gracias, muy amable
ya pagué la semana pasada
""".strip().splitlines()
MOLESTO = """
esto es ridículo
ya estoy harto de ustedes
cuántas veces se lo tengo que decir
ya le dije mil veces
los voy a demandar
son unos ladrones
es una falta de respeto
gracias por nada
no me escucha
estoy muy enojada con ustedes
por última vez, ya pagué
me están acosando
""".strip().splitlines()


@pytest.mark.parametrize("line", [*CALM, *TRANQUILO])
def test_a_calm_caller_is_not_upset(line):
    assert upset(tokenise(line)) < 200


@pytest.mark.parametrize("line", [*UPSET, *MOLESTO])
def test_a_caller_who_turns_on_us_is_upset(line):
    assert 250 <= upset(tokenise(line)) <= 1_000


@pytest.mark.parametrize("line", FURIOUS)
def test_a_furious_caller_reaches_the_dialog(line):
    assert upset(tokenise(line)) >= 700


@pytest.mark.parametrize(
    ("wording", "tone", "whole"),
    [
        (0, Tone(louder_db=12.0, interrupted=True), 0),
        (400, Tone(louder_db=12.0), 550),
        (400, Tone(louder_db=12.0, interrupted=True), 700),
        (400, Tone(louder_db=7.9), 400),
        (0, Tone(said_again=2), 150),
        (0, Tone(person_again=1), 175),
        (0, Tone(person_again=9, said_again=9), 600),
        (300, Tone(person_again=3), 825),
        (900, Tone(interrupted=True, said_again=3), 1_000),
    ],
)
def test_how_it_sounds_and_what_is_repeated_add_to_the_words(wording, tone, whole):
    assert toned(wording, tone) == whole


def test_shouting_makes_upset_words_worse_and_calm_ones_not():
    assert upset(tokenise("THAT WAS RIDICULOUS")) > upset(tokenise("that was ridiculous"))
    assert upset(tokenise("YES FRIDAY WORKS FINE")) == 0
