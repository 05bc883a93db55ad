"""A guess changes latency and nothing else."""

from dataclasses import replace

import pytest

from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeTextToSpeech, MemoryJournal


def scripted(script) -> FakeLink:
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    return link


def what_happened(entries):
    """Events, effects and snapshots; a line may be noted within the step that prepared it."""
    kinds = ("event", "effect", "settled")
    return [(e.at_ms, e.kind, e.payload) for e in entries if e.kind in kinds]


async def both_ways(stage, script):
    """The same call with guesses and without: records and journals."""
    found = []
    for speculate in (True, False):
        stage.speculate, stage.journal = speculate, MemoryJournal()
        stage.synthesizer = replace(stage.synthesizer, spoken=[])
        record = await stage.run(scripted(script))
        found.append((record, stage.journal.entries, stage.synthesizer.spoken))
    return found


async def test_records_are_the_same_with_it_and_without(stage, script):
    (guessed, with_it, _), (plain, without, _) = await both_ways(stage, script)
    assert guessed == plain
    assert what_happened(with_it) == what_happened(without)


@pytest.mark.parametrize("slow_ms", [100, 400])
async def test_a_slow_voice_is_hidden_by_the_silence_that_is_waited_for(stage, script, slow_ms):
    stage.synthesizer = FakeTextToSpeech(first_after_ms=slow_ms)
    (guessed, _, _), (plain, _, _) = await both_ways(stage, script)
    assert guessed.disposition == plain.disposition == "promise_to_pay"
    waited = [sum(t.synthesis_ms for t in record.timings) for record in (guessed, plain)]
    assert waited[1] == 9 * slow_ms
    assert waited[0] <= waited[1] / 2


async def test_a_guess_calls_no_service(stage, script):
    await both_ways(stage, script)
    called = [each.service for each in stage.services.called]
    assert called == ["match_identity", "get_account", "save_promise"] * 2


async def test_a_wrong_guess_is_never_heard(stage, script):
    del script["How much"]
    said = []
    for stage.speculate in (True, False):
        link = scripted(script)

        def with_a_pause(link=link) -> None:
            link.speak("fifty dollars")  # complete: its reply is prepared, and then he goes on
            link.at(link.now_ms() + 840, lambda: link.speak("no one hundred fifty dollars"))

        link.react("How much", with_a_pause, after_ms=300)
        record = await stage.run(link)
        assert record.disposition == "promise_to_pay"
        said.append(link.said)
    assert said[0] == said[1]
    prepared = [text for text, _ in stage.synthesizer.spoken]
    assert stage.services.called[-1].arguments["promise_amount"] == 15_000
    assert len(prepared) > len(said[0])
