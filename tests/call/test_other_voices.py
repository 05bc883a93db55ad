"""Voices that are not the caller's: told apart by level and words, asked about where doubtful."""

import pytest

from callwright.call.interpreter import Sound, typed
from callwright.machine.effects import Listen
from callwright.machine.step import start_at
from callwright.testing.fake_link import FakeLink


@pytest.fixture
def turn(machine, interpreting):
    """`turn(text, louder_db)`: the event of this turn where a person is asked for."""
    interpreter, event, _ = interpreting
    asked = start_at(machine, event, "reminder_call.ask_person")
    listen = next(e for e in asked.effects if isinstance(e, Listen))

    def _turn(text, louder_db):
        *_, turned = interpreter.events(
            at_ms=1_000, turn=1, heard=typed(text), listen=listen, snapshot=asked.snapshot,
            sound=Sound(voiced_ms=2_000, louder_db=louder_db),
        )  # fmt: skip
        return turned

    return _turn


WEATHER = "and now the forecast for the weekend in the mountains"


@pytest.mark.parametrize(
    ("text", "louder_db", "kind"),
    [
        (WEATHER, -18.0, "cross_talk"),
        (WEATHER, -3.0, "words"),
        ("yes this is Ana", -18.0, "words"),
        ("", -18.0, "noise"),
    ],
)
def test_a_soft_voice_with_nothing_to_say_here_is_cross_talk(turn, text, louder_db, kind):
    assert turn(text, louder_db).kind == kind


@pytest.mark.parametrize(("text", "accept"), [("yes this is Ana", 800), ("stop calling me", 600)])
def test_what_a_soft_voice_says_is_asked_about_rather_than_obeyed(turn, text, accept):
    best = max(reading.confidence for reading in turn(text, 0.0).readings)
    assert best >= accept
    doubted = turn(text, -12.0).readings
    assert max(reading.confidence for reading in doubted) < accept


async def test_a_line_that_loses_sound_is_told_to_the_dialog(stage, script):
    del script["May I speak with"]
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    session = stage.session(link)

    def bad_answer() -> None:
        link.speak("yes this is Ana")
        for after_ms in range(300, 1_200, 100):
            link.at(link.now_ms() + after_ms, lambda: session.on_lost(40, link.now_ms()))

    link.react("May I speak with", bad_answer, after_ms=300)
    record = await session.run()
    changed = [e.payload for e in stage.journal.entries if e.payload.get("is") == "LineChanged"]
    assert [each["quality"] for each in changed] == ["poor", "good"]
    assert record.disposition == "promise_to_pay"
