"""Who says that they are somebody else has not said yes to "May I speak with Ana?"."""

import pytest

from callwright.understanding.lines import answer

from .conftest import meaning

ANOTHER = {
    "en-US": """
        yes this is Bob | yes this is bob | yes Bob speaking | yes Bob here | yes, my name is Bob
        yes I'm Bob | yeah it's Bob | yes you've got Bob | yes you're speaking with Bob
        yes this is Xiomara | yes I'm Xiomara | yes this is Bob Smith | yes this is Mr. Smith
        okay this is Bob | yes this is Mario, and who are you | yes this is Anabel
        yes this is her husband | this is her husband | yes this is her mother speaking
        yes I'm her husband | I'm his mother | yes her husband speaking | yes, the husband
        yes this is Ana's husband | yes I am Ana's daughter | you're speaking to her husband
        yes this is a friend | yes I'm a friend of hers | yes I'm her caregiver
        yes this is Bob, Ana's husband | this is her older sister | yes this is her mother in law
        yes this is her number | yes this is her phone | yes this is his house
        yes this is Ana's cell phone | yes this is my wife's phone
    """,
    "es-US": """
        sí, soy Beto | sí, habla Roberto | sí, le habla Roberto | sí, me llamo Roberto
        sí, soy su esposo | sí soy la hija | sí, soy el esposo de Ana | sí, habla su hermana
        sí, soy una amiga | sí, es su teléfono | bueno, soy Roberto
    """,
}
OF_HER = {
    "en-US": """
        yes she's my wife | yes that's my wife | yes she's here | yes she is | yes he's at work
        yes, she's in the shower | sure she's right here | yes let me get her | yes I'll go get her
        yes, hold on | sure, hang on a second | yes one moment please | yes, let me get my wife
    """,
    "es-US": """
        sí, ella es mi esposa | sí, es mi mamá | sí, aquí está | sí, ahorita se la paso
        sí, un momento | sí, voy por ella
    """,
}
SELF = {
    "en-US": """
        yes this is Ana | yes this is ana | yes this is Anna | yes this is Ana Garcia
        yes I'm Ana | yes, Ana speaking | yes Ana here | yes it's me Ana | this is Ana
        yes, my name is Ana | yes you're speaking with Ana | hello yes this is Ana, who's this
        this is Ana how can I help you | hi this is Ana what's this about
        yes this is she | yes speaking | this is her | yes this is her | yes this is he
        yes it's me | yes this is me | that's me | yes I am | you're speaking to her
        yes this is her now | this is her speaking | yes that's her
        yes I'm ready | yes I'm here | yes this is fine | yes this is correct | yes I'm listening
        yes this is a good time | yes this is my number | yes this is the right number
        yes you got me | yes I'm good | yes I'm the account holder | yes I'm sure
        yes, my husband passed your message on | yes and my husband is here too
        yes I am, is this about my mother's account | yes it's fine | Yes, I'm American
        yes let me get my card
        yes I'll get my card
    """,
    "es-US": """
        sí, soy Ana | sí, habla Ana | sí soy yo | sí, con ella | sí, ella habla | ella habla
        sí, con ella habla | sí, soy Ana García | sí dígame | sí, para servirle | soy yo
        sí, la misma | sí, es correcto | sí, estoy lista | sí, es mi número
    """,
}


def lines(said):
    return [
        (locale, line.strip())
        for locale, text in said.items()
        for row in text.splitlines()
        for line in row.split("|")
        if line.strip()
    ]


@pytest.mark.parametrize(("locale", "said"), lines(ANOTHER))
def test_who_is_somebody_else_confirms_nothing(ask, locale, said):
    for phase in ("asking", "confirming"):
        question = "is_person" if phase == "asking" else "nothing"
        heard = meaning(ask(question, said, locale=locale, phase=phase, also=("affirm", "deny")))
        assert heard.get("is_person") != "yes"
        assert "affirm" not in heard


@pytest.mark.parametrize(("locale", "said"), lines(OF_HER))
def test_who_speaks_of_the_one_asked_for_is_asked_back(ask, locale, said):
    also = {"also": ("affirm", "deny"), "locale": locale}
    assert not {"is_person", "affirm"} & meaning(ask("is_person", said, **also), 650).keys()
    assert "affirm" not in meaning(ask("nothing", said, phase="confirming", **also), 650)


@pytest.mark.parametrize(("locale", "said"), lines(SELF))
def test_who_is_the_one_asked_for_has_said_yes(ask, locale, said):
    assert meaning(ask("is_person", said, locale=locale), 800)["is_person"] == "yes"


@pytest.mark.parametrize("said", ["no, this is Bob", "no this is her husband", "no, soy su esposo"])
def test_who_is_somebody_else_may_say_no(ask, said):
    locale = "es-US" if "soy" in said else "en-US"
    assert meaning(ask("is_person", said, locale=locale)).get("is_person", "no") == "no"


def test_a_record_with_a_family_name_is_not_confirmed_by_another_one():
    known = {"person.first_name": "Ana", "person.last_name": "Garcia", "lender.name": "Bob's Bank"}
    for said, value in {
        "yes this is Ana Garcia": "yes",
        "yes this is Ana Lopez Garcia": "yes",
        "yes this is Mrs. Garcia": "yes",
        "yes this is Ana Lopez": None,
        "yes this is Mrs. Lopez": None,
        "yes this is Bob": None,
    }.items():
        request = {"type": "yes_no", "nbest": [{"text": said}], "context": known}
        assert answer(request)["value"] == value, said


def test_a_short_name_is_the_same_name():
    known = {"person.full_name": "Robert Smith"}
    for said, value in {"yes this is Bob": "yes", "yes this is Ana": None}.items():
        request = {"type": "yes_no", "nbest": [{"text": said}], "context": known}
        assert answer(request)["value"] == value, said


def test_where_no_name_is_known_a_name_with_a_yes_is_a_yes():
    for said in ("yes this is Bob", "yes speaking"):
        assert answer({"type": "yes_no", "nbest": [{"text": said}]})["value"] == "yes"


def test_a_name_with_a_yes_is_a_yes_to_a_later_question(ask):
    filled = {"is_person": "yes", "promise_amount": 10_000}
    assert meaning(ask("promise", "yes it's Bob's card", filled=filled), 800)["promise_ok"] == "yes"


@pytest.mark.parametrize("said", ["yes, hold on", "sure, one moment please"])
def test_a_moment_asked_for_with_a_yes_is_given_and_nothing_taken(ask, said):
    assert meaning(ask("is_person", said, also=("affirm", "deny"))) == {"hold_on": True}
