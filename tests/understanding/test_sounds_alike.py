"""What only sounds like an intent does not act, and what amounts to one is heard."""

import pytest

from .said_templates import confidences
from .tables import rows

ASKED, ACTS, ACTS_NORMALLY = 300, 600, 800
NORMAL = ("wants_agent", "are_you_a_robot", "wants_spanish", "wants_english", "say_again",
          "goodbye")  # fmt: skip
ALARMS = ("stop_calling", "attorney", "bankruptcy", "dispute", "wrong_number", "self_harm",
          "deceased", "no_recording")  # fmt: skip
LOCALES = ("en-US", "es-US")
MOST_ASKED = 0.1


def lines(locale):
    return [text for (text,) in rows(f"sounds_alike.{locale}.txt")]


def heard(text, locale, least):
    return {n for n, s in confidences(text, locale).items() if n in NORMAL + ALARMS and s >= least}


def acting(text, locale):
    scores = confidences(text, locale)
    return {n for n in ALARMS if scores.get(n, 0) >= ACTS} | {
        n for n in NORMAL if scores.get(n, 0) >= ACTS_NORMALLY
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_what_only_sounds_like_an_intent_does_not_act(locale):
    assert {text: found for text in lines(locale) if (found := acting(text, locale))} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_what_only_sounds_like_an_intent_is_seldom_asked_about(locale):
    asked = [text for text in lines(locale) if heard(text, locale, 500)]
    assert len(asked) <= MOST_ASKED * len(lines(locale))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        # another language, which a person can find help in
        ("do you all speak Vietnamese", "wants_agent"),
        ("I'd be happier in Portuguese", "wants_agent"),
        ("any chance of somebody who knows Arabic", "wants_agent"),
        ("sprechen Sie Deutsch", "wants_agent"),
        ("I need an interpreter for Korean", "wants_agent"),
        ("can we go on in Spanish", "wants_spanish"),
        # taking leave
        ("you folks have a lovely evening", "goodbye"),
        ("this isn't her house, goodbye", "goodbye"),
        ("alright I better get going", "goodbye"),
        ("talk to you next week", "goodbye"),
        ("alright then, so long", "goodbye"),
        # not understood
        ("your voice keeps cutting out", "say_again"),
        ("I lost the end of that", "say_again"),
        ("I barely heard the question", "say_again"),
        ("you're kind of muffled", "say_again"),
        ("what were you saying", "say_again"),
        # not recorded
        ("can we do this off the record", "no_recording"),
        ("switch that recorder off", "no_recording"),
        ("I never gave you permission to tape me", "no_recording"),
        ("is there a way to opt out of being recorded", "no_recording"),
        # a death
        ("he's been dead since the spring", "deceased"),
        ("you're asking for a dead woman", "deceased"),
        ("the stroke took my husband", "deceased"),
        # others
        ("our bankruptcy is still open", "bankruptcy"),
        ("I put it in the bank rupt see", "bankruptcy"),
        ("this was wiped out when I went bankrupt", "bankruptcy"),
        ("all of this goes through my council from now on", "attorney"),
        ("I'm represented by somebody", "attorney"),
        ("did you get a notice of representation", "attorney"),
        ("we were charged double", "dispute"),
        ("the last lady told me the account was closed", "dispute"),
        ("get me off whatever list y'all have", "stop_calling"),
        ("put me off your dialer", "stop_calling"),
        ("none of those charges is ours", "dispute"),
        ("you've reached Vinny's tavern", "wrong_number"),
        ("you dialed a barber shop ma'am", "wrong_number"),
        ("is there a human on here or did they program you", "are_you_a_robot"),
        ("you human", "are_you_a_robot"),
        ("can one of your folks pick up", "wants_agent"),
        ("get me the Spanish one", "wants_spanish"),
        ("I want to be with my baby in heaven", "self_harm"),
        ("be well now", "goodbye"),
        ("my kids would be happier if I was gone for good", "self_harm"),
    ],
)
def test_what_amounts_to_an_intent_is_heard(text, intent):
    assert confidences(text, "en-US").get(intent, 0) >= ASKED


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("necesito quien hable portugués", "wants_agent"),
        ("mi mamá nada más entiende náhuatl", "wants_agent"),
        ("gracias, que pase buena noche", "goodbye"),
        ("bueno, ahí nos vemos", "goodbye"),
        ("se oye muy cortado", "say_again"),
        ("no alcancé a oír la pregunta", "say_again"),
        ("no quiero que se grabe mi voz", "no_recording"),
        ("por qué me están grabando", "no_recording"),
        ("a mi hermano lo mataron el año pasado", "deceased"),
        ("a mi papá ya se lo llevó el Señor", "deceased"),
        ("tengo un lawyer que ve todo esto", "attorney"),
        ("nosotros hicimos bankruptcy", "bankruptcy"),
        ("me declaré en banca rota", "bankruptcy"),
        ("me contesta una persona de verdad o es grabación", "are_you_a_robot"),
        ("si me vuelven a timbrar los demando", "stop_calling"),
    ],
)
def test_what_amounts_to_an_intent_is_heard_in_spanish(text, intent):
    assert confidences(text, "es-US").get(intent, 0) >= ASKED


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("wrong number, bye", {"wrong_number", "goodbye"}),
        ("don't call here again goodbye", {"stop_calling", "goodbye"}),
        ("I never borrowed a cent from you so stop calling me", {"dispute", "stop_calling"}),
        ("talk to my bankruptcy lawyer", {"bankruptcy", "attorney"}),
        ("quit calling, she died in March", {"stop_calling", "deceased"}),
    ],
)
def test_several_meanings_in_one_breath_are_all_heard(text, intents):
    assert intents <= heard(text, "en-US", ASKED)


def test_who_asks_whether_it_is_a_person_is_not_passed_to_one():
    assert "wants_agent" not in heard("is there a human here or are you programmed", "en-US", ASKED)


@pytest.mark.parametrize(
    "idiom",
    [
        "the interest is killing me and",
        "my phone is dying and",
        "my mother in law will kill me but",
    ],
)
@pytest.mark.parametrize(
    "said", ["I just want it all to be over", "there's nothing left for me", "I'm dying inside"]
)
def test_an_idiom_hides_no_harm_that_is_said_beside_it(idiom, said):
    assert confidences(f"{idiom} {said}", "en-US")["self_harm"] >= ASKED


def test_waiting_for_somebody_else_is_heard_beside_the_wait():
    scores = confidences("hang on I'll put my daughter on she does the bills", "en-US")
    assert min(scores["hold_on"], scores["new_speaker"]) >= ACTS_NORMALLY


def test_whose_bankruptcy_it_is_decides():
    assert "bankruptcy" in acting("that's in my bankruptcy", "en-US")
    assert "bankruptcy" not in heard("the bankruptcy was my cousin's", "en-US", ASKED)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("I've been behind since my husband died", "deceased"),
        ("my uncle passed and I had to fly home", "deceased"),
        ("my divorce and this lawyer took it all", "attorney"),
        ("my son doesn't live here but I can pay", "wrong_number"),
        ("I'd rather die than drive there again", "self_harm"),
    ],
)
def test_what_is_doubtful_is_asked_back(text, intent):
    assert confidences(text, "en-US").get(intent, 0) < ACTS


def test_an_interpreter_is_asked_about_before_the_call_is_passed_on():
    assert ASKED <= confidences("I only speak Haitian Creole", "en-US")["wants_agent"] < 800
