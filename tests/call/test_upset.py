"""A turn's upset grows with what had to be said again and how it sounded."""

import pytest

from callwright.call.interpreter import Sound, typed
from callwright.machine.effects import Listen
from callwright.machine.step import start
from callwright.understanding.expected import Expected

LISTEN = Listen(floor=1, locale="en-US", expected=Expected(intents=("wants_agent",)))


@pytest.fixture
def upset(machine, interpreting):
    """`upset(text)`: how upset this call's next turn is."""
    interpreter, event, values = interpreting
    snapshot = start(machine, event, values.vault).snapshot
    turns = iter(range(1, 99))

    def _upset(text, sound=None):
        *_, turned = interpreter.events(
            at_ms=1_000, turn=next(turns), heard=typed(text), listen=LISTEN,
            snapshot=snapshot, sound=sound,
        )  # fmt: skip
        return turned.upset

    return _upset


def test_asking_for_a_person_again_and_again_is_heard(upset):
    assert [upset("agent"), upset("can I talk to a person"), upset("get me a human")] == [
        0, 175, 350,
    ]  # fmt: skip


def test_the_same_words_again_count_a_little(upset):
    assert [upset("it is on the fifteenth"), upset("it is on the fifteenth")] == [0, 75]


def test_a_raised_voice_makes_only_upset_words_worse(upset):
    loud = Sound(louder_db=11.0, interrupted=True)
    assert upset("I can pay fifty on Friday", loud) == 0
    assert upset("this is ridiculous", loud) == 700
