"""A disk that fails costs what it should have kept, and the record says so: no caller pays."""

import asyncio
import json

import pytest

from callwright.errors import JournalError
from callwright.settings import Settings
from callwright.stores.journal import JOURNAL_FILE, read_journal
from callwright.testing.fake_link import FakeLink
from callwright.wiring import CallRequest, open_office
from tests.full_disk import full_disk


@pytest.fixture
def settings(tmp_path):
    return Settings(
        calls=tmp_path / "calls", recogniser="none", synthesizer="none", detector="energy"
    )


@pytest.fixture
def office(stage, settings):
    """An office whose engines are fakes, not yet open."""
    return open_office(
        stage.machine.application,
        settings,
        sound=True,
        services=stage.services,
        recogniser=stage.recogniser,
        synthesizer=stage.synthesizer,
    )


@pytest.fixture
async def ana(script):
    """A caller who answers as Ana does."""
    link = FakeLink()
    for part, answer in script.items():
        link.answer(part, answer)
    return link


async def test_a_caller_is_served_to_the_end_while_nothing_can_be_written(
    stage, settings, office, ana
):
    request = CallRequest(call_id="c1", data=stage.data)
    async with office as opened:
        with full_disk(after_bytes=100):  # room for a key
            record = await opened.run(ana, request)
        faults = " ".join(record.faults)
    # Acts that cannot be recorded are not done, so a caller who asks for one goes without.
    assert record.disposition == "unresolved"
    for what in ("journal in", "sealed values in", "recording", "record in"):
        assert f"The {what} {settings.calls}" in faults
    entries = list(read_journal(settings.calls / "c1" / JOURNAL_FILE))
    assert len(entries) == record.entries  # written when there was room again


async def test_a_journal_that_cannot_begin_is_one_sentence(stage, settings, office, ana):
    (settings.calls / "c1" / JOURNAL_FILE).mkdir(parents=True)
    before = asyncio.all_tasks()
    async with office as opened:
        with pytest.raises(JournalError, match=r"journal\.jsonl cannot be created"):
            await opened.run(ana, CallRequest(call_id="c1", data=stage.data))
    assert asyncio.all_tasks() == before


async def test_a_key_that_cannot_be_kept_is_one_sentence(stage, office, ana):
    async with office as opened:
        with full_disk(), pytest.raises(JournalError, match="key of call c1 cannot be kept"):
            await opened.run(ana, CallRequest(call_id="c1", data=stage.data))


async def test_the_journal_of_one_call_that_is_stopped_is_on_disk_at_once(
    stage, settings, office, ana
):
    async with office as opened:
        running = asyncio.create_task(opened.run(ana, CallRequest(call_id="c1", data=stage.data)))
        await asyncio.sleep(20)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        entries = list(read_journal(settings.calls / "c1" / JOURNAL_FILE))
        told = json.loads((settings.calls / "c1" / "record.json").read_text())
    assert (entries[-1].kind, len(entries)) == ("ended", told["entries"])
