"""Of unfinished words: an intent said whole is done, one that wants its object is not."""

import pytest

UNFINISHED = [
    ("I want to speak to a", "incomplete", "en-US"),
    ("I want to", "incomplete", "en-US"),
    ("transfer me to", "incomplete", "en-US"),
    ("I filed for", "incomplete", "en-US"),
    ("I have an", "incomplete", "en-US"),
    ("take me off your", "incomplete", "en-US"),
    ("are you a", "incomplete", "en-US"),
    ("I don't want to be", "incomplete", "en-US"),
    ("I want to speak to a person about my", "incomplete", "en-US"),
    ("uh hold on let me see", "incomplete", "en-US"),
    ("can you", "could_continue", "en-US"),
    ("stop", "could_continue", "en-US"),
    ("leave me", "could_continue", "en-US"),
    ("I don't want", "could_continue", "en-US"),
    ("stop calling me", "complete", "en-US"),
    ("please stop calling", "complete", "en-US"),
    ("I want to speak to a person", "complete", "en-US"),
    ("I have an attorney", "complete", "en-US"),
    ("I filed for bankruptcy", "complete", "en-US"),
    ("take me off your list", "complete", "en-US"),
    ("you have the wrong number", "complete", "en-US"),
    ("leave me alone", "complete", "en-US"),
    ("representative", "complete", "en-US"),
    ("are you a robot", "complete", "en-US"),
    ("quiero hablar con", "incomplete", "es-US"),
    ("quiero hablar con una", "incomplete", "es-US"),
    ("déjeme en", "incomplete", "es-US"),
    ("tengo un", "incomplete", "es-US"),
    ("ya no me", "could_continue", "es-US"),
    ("quiero hablar con una persona", "complete", "es-US"),
    ("ya no me llamen", "complete", "es-US"),
    ("déjeme en paz", "complete", "es-US"),
    ("tengo un abogado", "complete", "es-US"),
    ("número equivocado", "complete", "es-US"),
]


@pytest.mark.parametrize("question", ["plan", ""])
@pytest.mark.parametrize(("said", "completeness", "locale"), UNFINISHED)
def test_an_intent_is_done_when_it_is_said_whole(ask, question, said, completeness, locale):
    phase = "asking" if question else "none"
    understood = ask(question, said, score=900, locale=locale, final=False, phase=phase)
    assert understood.completeness == completeness
