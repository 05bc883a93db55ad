"""An application's own intents are heard from a few examples, and never acted on by a guess."""

import datetime
import pathlib

import pytest

from callwright.understanding.expected import Context, Expected
from callwright.understanding.reading import Heard, Hypothesis
from callwright.understanding.understand import Lexicon, understand
from callwright.understanding.words import Words

WRITTEN = pathlib.Path(__file__).parent / "said" / "application.en-US.txt"
CONFIRM = 500
CONTEXT = Context(today=datetime.date(2025, 6, 2))


def written(half):
    """Examples by intent, and how others say it, of one half of the file."""
    examples, others, intent = {}, [], ""
    design, held_out = WRITTEN.read_text(encoding="utf-8").split("= held out", 1)
    for line in (design if half == "design" else held_out).splitlines():
        match line[:2]:
            case "= ":
                intent = line[2:]
            case "* ":
                examples[intent] = (*examples.get(intent, ()), line[2:])
            case "+ ":
                others.append((intent, line[2:]))
    return examples, others


def heard_in(half):
    examples, others = written(half)
    lexicon = Lexicon(Words(locale="en-US", intents=examples))
    expected = Expected(intents=tuple(examples))
    counts = {"right": 0, "wrong": 0, "none": 0, "false": 0, "quiet": 0}
    for intent, said in others:
        understood = understand(Heard((Hypothesis(said, 1_000),)), expected, lexicon, CONTEXT)
        best = next((r for r in understood.readings if r.confidence >= CONFIRM), None)
        if intent == "none":
            counts["false" if best else "quiet"] += 1
        else:
            counts["none" if best is None else "right" if best.name == intent else "wrong"] += 1
    return counts


# Today's figures of the held-out half: 19 of 37 right, 2 wrong, none of 12 false.
@pytest.mark.parametrize(
    ("half", "right", "wrong", "false"),
    [("design", 0.8, 0.05, 0.05), ("held out", 0.5, 0.06, 0.05)],
)
def test_most_of_what_others_say_is_understood_and_little_is_misunderstood(
    half, right, wrong, false
):
    counts = heard_in(half)
    meant = counts["right"] + counts["wrong"] + counts["none"]
    assert counts["right"] >= right * meant
    assert counts["wrong"] <= wrong * meant
    assert counts["false"] <= false * (counts["false"] + counts["quiet"])


def test_a_guess_is_asked_back_even_of_an_alarm():
    examples, _ = written("design")
    lexicon = Lexicon(Words(locale="en-US", intents=examples))
    heard = Heard((Hypothesis("they let me go last month", 1_000),))
    expected = Expected(intents=tuple(examples))
    (guess,) = understand(heard, expected, lexicon, CONTEXT).readings
    assert (guess.name, 500 <= guess.confidence < 600) == ("lost_job", True)


@pytest.mark.parametrize("said", ["I did not lose my job", "I haven't been sick"])
def test_what_is_denied_is_no_guess(said):
    examples, _ = written("design")
    lexicon = Lexicon(Words(locale="en-US", intents=examples))
    heard = Heard((Hypothesis(said, 1_000),))
    assert understand(heard, Expected(intents=tuple(examples)), lexicon, CONTEXT).readings == ()
