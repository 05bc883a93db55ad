"""What holds for every call: on all snapshots within a budget, and in random hostile orders."""

import random
from dataclasses import replace

import pytest

from callwright.machine.alphabet import events_of
from callwright.machine.codec import dumps
from callwright.machine.effects import CallService, Note
from callwright.machine.events import (
    Answered,
    Event,
    PlaybackFinished,
    ServiceReplied,
    TimerFired,
    UserTurn,
)
from callwright.machine.explore import explore, violations_of
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Snapshot
from callwright.machine.step import start_at, step
from callwright.machine.waits import earliest
from callwright.privacy.sealed import Vault

from .lines import ACCOUNT, DATA, MONDAY, told

KEY = b"0123456789abcdef"


def answered(seed: int) -> Answered:
    return Answered(
        at_ms=0,
        call_id=f"call-{seed}",
        direction="inbound" if seed % 2 else "outbound",
        answered_at=MONDAY,
        data=DATA,
    )


def run(machine: Machine, seed: int, most_events: int) -> tuple[list[Event], Snapshot]:
    """A random call: any event at any time, then silence until it ends. Checks every step."""
    chance, vault = random.Random(seed), Vault(KEY)
    events: list[Event] = [answered(seed)]
    now, _ = step(machine, INITIAL, events[0], vault)
    while now.done is None and len(events) < 500:
        offered = list(events_of(machine, now, vault))
        if len(events) < most_events:
            # Breakdowns end calls early; a few of them are enough.
            event = chance.choice(offered if chance.random() < 0.3 else offered[:-9])
        else:
            due_ms, _ = earliest(now.waits)
            event = TimerFired(at_ms=max(due_ms, now.now_ms), timer=now.timer)
        events.append(event)
        before = now
        now, effects = step(machine, now, event, vault)
        assert violations_of(machine, before, now, effects) == []
        assert [e.why for e in effects if isinstance(e, Note) and e.what == "defence"] == []
    return events, now


@pytest.mark.parametrize("seed", range(60))
def test_every_random_call_ends_and_discloses_nothing(dialogs: Machine, seed: int) -> None:
    _, last = run(dialogs, seed, most_events=120)
    assert last.done is not None


def test_a_random_call_replays_to_the_byte(dialogs: Machine) -> None:
    events, last = run(dialogs, 7, most_events=120)
    now, vault = INITIAL, Vault(KEY)
    for event in events:
        now, _ = step(dialogs, now, event, vault)
    assert dumps(now) == dumps(last)


def test_a_promise_is_never_saved_unconfirmed(dialogs: Machine) -> None:
    saved = 0
    for seed in range(200):
        chance, vault = random.Random(seed), Vault(KEY)
        now, effects = start_at(
            dialogs,
            replace(answered(seed), data={**DATA, **ACCOUNT}),
            "reminder_call.read_promise",
            slots={
                "promise_amount": told(vault.seal(15_000), confirmed="no"),
                "promise_date": told(vault.seal("2025-06-05"), confirmed="no"),
            },
            facts=("verified",),
            vault=vault,
        )
        for _ in range(60):
            if now.done is not None:
                break
            likely = (PlaybackFinished, UserTurn, ServiceReplied)
            offered = list(events_of(dialogs, now, vault))
            events = [event for event in offered if isinstance(event, likely)] or offered
            now, effects = step(dialogs, now, chance.choice(events), vault)
            if any(isinstance(e, CallService) and e.service == "save_promise" for e in effects):
                slots = now.stack[-1].slots
                assert slots["promise_amount"].confirmed == "yes"
                assert slots["promise_date"].confirmed == "yes"
                saved += 1
    assert saved >= 3  # the assertions above were reached


def test_the_first_snapshots_of_the_library_keep_every_promise(dialogs: Machine) -> None:
    seen = explore(dialogs, answered(0), Vault(KEY), budget=300)
    assert seen.violations == ()
    assert seen.snapshots == 300
    assert not seen.exhausted
