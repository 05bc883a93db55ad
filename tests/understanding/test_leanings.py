"""What no pattern foresaw is asked back by the weights of its words, and never acts by them."""

import pytest

from callwright.understanding.intents.leanings import leanings, leant
from callwright.understanding.intents.phrases import GUESSED
from callwright.understanding.intents.plain_words import plain_words
from callwright.understanding.tokens import tokenise

from .said_templates import confidences, said

ASKED, ACTS = 300, 600
MOST_ASKED = 0.06  # of ordinary lines that were written to sound like an intent


def leaning(text, name, language="en"):
    return [*leanings(plain_words(tokenise(text), language), frozenset({name}), language)]


@pytest.mark.parametrize(
    ("text", "name", "locale"),
    [
        ("could one of your good people step in", "wants_agent", "en-US"),
        ("let's make this the last time anybody dials me", "stop_calling", "en-US"),
        ("she was rude to me and nobody over there cares", "complaint", "en-US"),
        ("his liver gave out and we put him in the ground", "deceased", "en-US"),
        ("la muchacha de ayer me trató con groserías", "complaint", "es-US"),
    ],
)
def test_what_no_pattern_foresaw_is_asked_back(text, name, locale):
    assert ASKED <= confidences(text, locale).get(name, 0) < ACTS


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nobody died, thank God", "deceased"),
        ("my battery died", "deceased"),
        ("I can't complain", "complaint"),
        ("I want to transfer money to my daughter", "wants_agent"),
        ("this heat is killing me", "self_harm"),
        ("can you call me tomorrow", "stop_calling"),
    ],
)
def test_words_that_only_sound_alike_are_not_asked_about(text, name):
    assert confidences(text, "en-US").get(name, 0) < ASKED


@pytest.mark.parametrize("locale", ["en-US", "es-US"])
def test_few_ordinary_lines_are_asked_about(locale):
    lines = [o.text for o in said("intents", locale) if o.held_out and o.intent == "ordinary"]
    names = leant(locale[:2])
    asked = [t for t in lines if any(confidences(t, locale).get(n) == GUESSED for n in names)]
    assert len(asked) <= MOST_ASKED * len(lines)


def test_nothing_unsure_is_asked_beside_what_acts():
    heard = confidences("stop calling me, you people are crooks", "en-US")
    assert heard["stop_calling"] >= ACTS
    assert "complaint" not in heard


def test_a_leaning_points_at_the_words_that_weighed():
    words = "well you know what that lady was very rude to me"
    (one,) = leaning(words, "complaint")
    assert "rude" in words.split()[one.start : one.end]


def test_no_words_lean_towards_nothing():
    assert leaning("", "self_harm") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("are you a i", "are_you_a_robot"),
        ("are you an a i or a person", "are_you_a_robot"),
        ("I filed b k last year", "bankruptcy"),
    ],
)
def test_letters_that_are_spelled_are_the_word_they_make(text, name):
    assert confidences(text, "en-US")[name] >= ACTS


def test_a_slip_of_the_tongue_is_no_spelled_word():
    assert "are_you_a_robot" not in confidences("are you a I can't hear you", "en-US")
