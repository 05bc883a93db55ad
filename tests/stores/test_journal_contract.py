"""What every journal promises."""

from pathlib import Path

import pytest

from callwright.ports import Envelope, Journal
from callwright.stores.journal import (
    JOURNAL_FILE,
    JournalError,
    JsonLinesJournal,
    MemoryJournal,
    read_journal,
)


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
    await journal.barrier()
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
