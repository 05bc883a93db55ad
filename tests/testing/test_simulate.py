"""Random hostile calls: each ends, keeps every rule, and is the same again from its seed."""

import datetime
import random
from dataclasses import replace
from functools import cache

import pytest

from callwright.dialog.compiler import load_application
from callwright.machine.effects import CallService, Say
from callwright.machine.machine import Machine
from callwright.machine.snapshot import INITIAL, Frame, Slot, Snapshot
from callwright.machine.step import step
from callwright.privacy.sealed import Vault
from callwright.testing.monitors import RuleMonitor, Violation
from callwright.testing.pretend import plausible
from callwright.testing.sample_values import sample_value
from callwright.testing.simulate import simulate
from callwright.understanding.slot_type import SlotType

SEEDS = 150


@cache
def worked() -> Machine:
    return Machine(load_application("dialogs"))


def broken(seeds: range) -> dict[int, tuple[Violation, ...]]:
    found = {seed: simulate(worked(), seed) for seed in seeds}
    return {seed: call.violations for seed, call in found.items() if call.violations}


def test_every_random_call_ends_and_keeps_every_rule() -> None:
    assert broken(range(SEEDS)) == {}


@pytest.mark.heavy
@pytest.mark.timeout(1_500)
@pytest.mark.parametrize("first", range(0, 10_000, 1_000))
def test_ten_thousand_random_calls_end_and_keep_every_rule(first: int) -> None:
    assert broken(range(first, first + 1_000)) == {}


def test_random_calls_reach_good_ends_and_bad_ones() -> None:
    ends = {
        call.last.done.disposition
        for call in (simulate(worked(), seed) for seed in range(SEEDS))
        if call.last.done is not None
    }

    assert {"caller_hung_up", "not_verified", "transferred", "unresolved", "failed"} <= ends


@pytest.mark.parametrize("seed", range(40))
def test_the_events_of_a_call_give_the_same_snapshots_and_effects_again(seed: int) -> None:
    call = simulate(worked(), seed)
    # The same seed seals the same values under the same key.
    vault = _vault_of(seed)

    snapshot, effects = INITIAL, []
    for event in call.events:
        snapshot, more = step(worked(), snapshot, event, vault)
        effects.extend(more)

    assert (snapshot, tuple(effects)) == (call.last, call.effects)


def _vault_of(seed: int) -> Vault:
    from callwright.testing import simulate as module

    world = module._World(worked(), seed, "")
    world.run()
    return world.vault


def speak(label: str, prompt: str = "reminder_call.past_due") -> Say:
    return Say(serial=1, prompt=prompt, entry="say", label=label)


def test_a_monitor_sees_account_data_spoken_before_anyone_is_verified() -> None:
    monitor = RuleMonitor(worked().application)

    found = monitor.watch(None, Snapshot(waits={"speaking": 1}, timer=1), (speak("account"),))

    assert {each.rule for each in found} == {"right_party_first", "notice_first"}


def test_a_monitor_sees_a_promise_saved_that_was_not_confirmed() -> None:
    slots = {
        "promise_amount": Slot(value=10_000, confirmed="yes"),
        "promise_date": Slot(value="2025-06-06"),
    }
    frame = Frame(dialog="reminder_call", state="reminder_call.save", slots=slots)
    after = Snapshot(stack=(frame,), waits={"service": 1}, timer=1)
    call = CallService(key="k", service="save_promise", arguments={}, timeout_ms=1, effect="once")

    found = RuleMonitor(worked().application).watch(None, after, (call,))

    assert [each.rule for each in found] == ["promise_confirmed"]


def test_a_monitor_sees_an_alarm_whose_act_was_never_done() -> None:
    monitor = RuleMonitor(worked().application)

    found = monitor.close(Snapshot(heard=("stop_calling",)))

    assert [each.rule for each in found] == ["stop_means_stop"]


def test_a_monitor_sees_a_call_that_waits_for_nothing() -> None:
    monitor = RuleMonitor(worked().application)

    found = monitor.watch(None, Snapshot(waits={"minutes": 600_000}, timer=3), ())

    assert [each.rule for each in found] == ["one_deadline"]


@pytest.mark.parametrize(("locale", "code"), [("en-US", "60601"), ("en-GB", "SW1A1AA")])
def test_a_made_up_postcode_is_of_the_country_of_the_locale(locale: str, code: str) -> None:
    application = replace(load_application("dialogs"), locales=(locale,))
    postcode = SlotType("postcode")
    assert plausible(application, postcode, datetime.date(2025, 6, 2)) == code
    assert sample_value(postcode, random.Random(1), application) == code
