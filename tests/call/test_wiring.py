import asyncio
import json
import re
import wave

import pytest

from callwright.call.replay import replay
from callwright.errors import CallError, SettingsError
from callwright.settings import Settings
from callwright.stores.journal import JOURNAL_FILE, read_journal
from callwright.stores.sealed_values import SealedValues, read_key
from callwright.testing.fake_link import FakeLink
from callwright.wiring import CallRequest, open_link, open_office


@pytest.fixture
def settings(tmp_path):
    return Settings(
        calls=tmp_path / "calls", recogniser="none", synthesizer="none", detector="energy"
    )


async def run_with_fakes(stage, settings, script, **request):
    """A call through the wiring, whose engines are fakes."""
    async with open_office(
        stage.machine.application,
        settings,
        sound=True,
        services=stage.services,
        recogniser=stage.recogniser,
        synthesizer=stage.synthesizer,
    ) as office:
        link = FakeLink()
        for part, answer in script.items():
            link.answer(part, answer)
        request = CallRequest(call_id="c1", data=stage.data, **request)
        return await office.run(link, request)


async def test_a_call_leaves_journal_record_recording_and_key(stage, settings, script):
    record = await run_with_fakes(stage, settings, script)
    folder = settings.calls / "c1"
    assert sorted(path.name for path in folder.iterdir()) == [
        "journal.jsonl",
        "record.json",
        "recording.wav",
        "sealed.jsonl",
    ]
    told = json.loads((folder / "record.json").read_text())
    assert (told["disposition"], told["entries"]) == ("promise_to_pay", record.entries)
    with wave.open(str(folder / "recording.wav")) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (2, 8_000)
        assert sound.getnframes() == record.duration_ms * 8


async def test_a_call_replays_from_its_folder_alone(stage, settings, script):
    await run_with_fakes(stage, settings, script)
    key = read_key(settings.keys_folder, "c1")
    values = SealedValues.read(settings.calls / "c1", key)
    entries = list(read_journal(settings.calls / "c1" / JOURNAL_FILE))
    again = replay(entries, stage.machine, key, values)
    assert (again.exact, again.snapshot.done.disposition) == (True, "promise_to_pay")


async def test_nothing_that_was_told_lies_open_in_the_folder(stage, settings, script):
    await run_with_fakes(stage, settings, script)
    texts = "".join(p.read_text() for p in (settings.calls / "c1").glob("*.json*"))
    told = "4802|four eight zero two|1980-06-04|June fourth|15000|one hundred"
    assert re.findall(rf"(?<!\w)({told})(?!\w)", texts) == []


async def test_a_stopped_call_keeps_what_there_is(stage, settings, script):
    del script["How much"]
    running = asyncio.create_task(run_with_fakes(stage, settings, script))
    await asyncio.sleep(40)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    told = json.loads((settings.calls / "c1" / "record.json").read_text())
    assert (told["disposition"], len(told["lines"]) > 10) == ("worker_lost", True)


async def test_engines_of_ones_own_are_used_and_closed(stage, settings, script):
    closed = []

    class OwnVoice(type(stage.synthesizer)):
        async def close(self):
            closed.append(self.name)

    stage.synthesizer = OwnVoice(name="own", version="7")
    await run_with_fakes(stage, settings, script)
    assert len(stage.synthesizer.spoken) > 5
    assert closed == ["own"]


async def test_a_service_that_the_application_does_not_declare_is_refused(stage, settings):
    settings = settings.model_copy(update={"services": {"match": "json:dumps"}})
    with pytest.raises(SettingsError, match="service 'match', which the application does not"):
        async with open_office(stage.machine.application, settings, sound=False):
            pass


async def test_a_link_that_does_not_exist_is_named():
    with pytest.raises(SettingsError, match="There is no link called 'carrier:'"):
        open_link("carrier:pigeon")
    with pytest.raises(CallError, match="does not exist"):
        open_link("wav:nowhere.wav")


async def test_whatever_fails_at_closing_the_rest_is_closed(stage, settings, script):
    closed = []

    class Stubborn(type(stage.synthesizer)):
        async def close(self):
            closed.append("voice")
            raise RuntimeError("the vendor's client broke")

    class Services:
        call = stage.services.call

        async def close(self):
            closed.append("services")
            raise RuntimeError("the lender's client broke")

    stage.synthesizer, stage.services = Stubborn(), Services()
    with pytest.raises(RuntimeError, match="client broke"):
        await run_with_fakes(stage, settings, script)
    assert sorted(closed) == ["services", "voice"]
    entries = list(read_journal(settings.calls / "c1" / JOURNAL_FILE))
    assert entries[-1].kind == "ended"


async def test_an_engine_that_cannot_be_made_ready_leaves_none_starting(stage, settings):
    before = asyncio.all_tasks()

    class Missing(type(stage.synthesizer)):
        async def warm_up(self):
            raise SettingsError("The voice is not installed.")

    class Slow(type(stage.recogniser)):
        async def warm_up(self):
            await asyncio.Event().wait()

    with pytest.raises(SettingsError, match="not installed"):
        async with open_office(
            stage.machine.application,
            settings,
            sound=True,
            services=stage.services,
            recogniser=Slow(),
            synthesizer=Missing(),
        ):
            pass
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("call_id", ["../ana", "a/b", "..", ".ana", "a\\b", "a\0b"])
async def test_a_call_id_leads_nowhere_but_into_the_calls_folder(stage, settings, call_id):
    async with open_office(stage.machine.application, settings, sound=False) as office:
        with pytest.raises(CallError, match="cannot name a folder"):
            await office.run(FakeLink(), CallRequest(call_id=call_id, data=stage.data))
    assert not settings.calls.exists() or not [*settings.calls.parent.rglob("*ana*")]
