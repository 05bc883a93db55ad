"""What every journal promises."""

import asyncio
import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from callwright.errors import JournalError
from callwright.ports import Envelope, Journal
from callwright.stores.journal import (
    JOURNAL_FILE,
    JsonLinesJournal,
    MemoryJournal,
    read_journal,
)
from tests.full_disk import full_disk


def entry(seq: int, call_id: str = "c1", **payload: object) -> Envelope:
    return Envelope(
        call_id=call_id,
        seq=seq,
        at_ms=seq * 10,
        kind="event",
        payload=payload,
        app_hash="a" * 8,
        engine_version="0.1.0",
    )


@pytest.fixture(params=["memory", "json lines"])
def kept(request, tmp_path):
    """A journal, and how to read back what it holds of one call."""
    if request.param == "memory":
        journal = MemoryJournal()
        return journal, lambda call_id: [e for e in journal.entries if e.call_id == call_id]
    return (
        JsonLinesJournal(tmp_path),
        lambda call_id: list(read_journal(tmp_path / call_id / JOURNAL_FILE)),
    )


async def test_entries_come_back_whole_and_in_order(kept):
    journal, read = kept
    entries = [entry(1, words="é ✓\n"), entry(2, nested={"a": [1, True, "x"]})]
    for each in entries:
        journal.append(each)
    await journal.close()
    assert read("c1") == entries


async def test_what_stood_before_a_barrier_can_be_read(kept):
    journal, read = kept
    journal.append(entry(1))
    await journal.barrier("c1")
    assert read("c1") == [entry(1)]
    await journal.close()


async def test_calls_do_not_mix(kept):
    journal, read = kept
    for each in (entry(1, "c1"), entry(1, "c2"), entry(2, "c1")):
        journal.append(each)
    await journal.close()
    assert (read("c1"), read("c2")) == ([entry(1, "c1"), entry(2, "c1")], [entry(1, "c2")])


def test_both_are_journals():
    journals: list[Journal] = [MemoryJournal(), JsonLinesJournal(Path("unused"))]
    assert len(journals) == 2


async def test_a_torn_last_line_is_left_out(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    journal.append(entry(1))
    await journal.close()
    path = tmp_path / "c1" / JOURNAL_FILE
    path.write_text(path.read_text() + '{"call_id":"c1","seq":2,"at')
    assert list(read_journal(path)) == [entry(1)]


async def test_a_changed_line_names_its_place(tmp_path):
    path = tmp_path / JOURNAL_FILE
    path.write_text("{}\n")
    with pytest.raises(JournalError, match=r"journal\.jsonl:1: this line is not a journal entry"):
        list(read_journal(path))


async def test_a_journal_is_never_written_over(tmp_path):
    first = JsonLinesJournal(tmp_path)
    first.append(entry(1))
    await first.close()
    with pytest.raises(JournalError, match=r"cannot be created \(File exists\)"):
        JsonLinesJournal(tmp_path).append(entry(1))


async def test_a_full_disk_is_told_at_the_barrier_and_loses_nothing(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    entries = [entry(seq, words="x" * 200) for seq in range(1, 301)]
    with full_disk(after_bytes=10_000):
        for each in entries:
            journal.append(each)
        with pytest.raises(JournalError, match=r"cannot be written \(File too large\)"):
            await journal.barrier("c1")
    path = tmp_path / "c1" / JOURNAL_FILE
    assert 0 < len(list(read_journal(path))) < 300
    await journal.barrier("c1")
    assert list(read_journal(path)) == entries
    await journal.close()


async def test_one_call_that_cannot_be_written_leaves_the_others_safe(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    with full_disk(after_bytes=1_000):
        journal.append(entry(1, "long", words="x" * 2_000))
        journal.append(entry(1, "short"))
        with pytest.raises(JournalError):
            await journal.barrier("long")
        await journal.barrier("short")
    assert read_back(tmp_path, "short") == [entry(1, "short")]
    await journal.close()


async def test_a_call_that_ended_on_a_full_disk_is_written_when_another_can_be(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    ended = replace(entry(1, "ended", words="x" * 2_000), kind="ended")
    with full_disk(after_bytes=1_000):
        journal.append(ended)
        with pytest.raises(JournalError):
            await journal.barrier("ended")
    journal.append(entry(1, "next"))
    await journal.barrier("next")
    assert read_back(tmp_path, "ended") == [ended]
    await journal.close()


async def test_a_barrier_waits_for_its_own_call_alone(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    for call_id in ("c1", "c2"):
        journal.append(entry(1, call_id))
    await journal.barrier("c1")
    assert (read_back(tmp_path, "c1"), read_back(tmp_path, "c2")) == ([entry(1)], [])
    await journal.close()
    assert read_back(tmp_path, "c2") == [entry(1, "c2")]


async def test_a_text_that_is_no_unicode_comes_back_as_it_was(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    journal.append(entry(1, words="half a pair: \ud83d"))
    await journal.close()
    assert read_back(tmp_path, "c1") == [entry(1, words="half a pair: \ud83d")]


def read_back(calls: Path, call_id: str) -> list[Envelope]:
    return list(read_journal(calls / call_id / JOURNAL_FILE))


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


async def test_a_call_that_has_ended_holds_no_file(tmp_path):
    journal = JsonLinesJournal(tmp_path)
    before = open_files()
    for number in range(20):
        journal.append(replace(entry(1, f"c{number}"), kind="ended"))
    for number in range(20):
        await journal.barrier(f"c{number}")
    assert open_files() == before


async def test_who_gives_a_barrier_up_leaves_the_lines_in_order(tmp_path, monkeypatch):
    journal = JsonLinesJournal(tmp_path)
    entries = [entry(seq) for seq in range(1, 200)]
    reached, goes_on = threading.Event(), threading.Event()
    write = os.write

    def slow(file: int, data: bytes) -> int:
        if not reached.is_set():
            reached.set()
            goes_on.wait()
        return write(file, data)

    monkeypatch.setattr(os, "write", slow)
    journal.append(entries[0])
    waiting = asyncio.create_task(journal.barrier("c1"))
    await asyncio.to_thread(reached.wait)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    for each in entries[1:]:
        journal.append(each)
    goes_on.set()
    await journal.close()
    assert read_back(tmp_path, "c1") == entries
