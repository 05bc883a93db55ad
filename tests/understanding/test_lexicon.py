from callwright.understanding.lexicon.shipped import shipped

NAMES = """
affirm deny dont_know refuse wants_agent are_you_a_robot say_again slower hold_on help
asks_something stop_calling attorney bankruptcy dispute wrong_number deceased military
self_harm complaint wants_spanish no_recording goodbye new_speaker first second
"""


def test_every_shipped_intent_has_examples_in_both_languages():
    for locale in ("en-US", "en-GB", "es-US"):
        words = shipped(locale)
        assert words.locale == locale
        assert [name for name in NAMES.split() if len(words.intents.get(name, ())) < 7] == []


def test_an_unknown_language_has_no_words():
    assert shipped("fr-CA").intents == {}


def test_an_alarm_has_many_ways_to_be_said():
    words = shipped("en-US")
    assert len(words.intents["stop_calling"]) > 40
    assert "stop calling me" in words.intents["stop_calling"]
