"""Walking the reachable snapshots of an application, to a stated budget (semantics.md section 4).

Breadth first, so that the path to a violation is the shortest. Snapshots are the same when stack,
filled and known slots, facts, visits, this question's counters and what is waited for are; clock
and call-wide counters are dropped.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from callwright.machine.alphabet import events_of
from callwright.machine.effects import Effect, Listen, Say, SetDeadline
from callwright.machine.events import Answered, Event, TimerFired
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Frame, Question, Snapshot
from callwright.machine.step import Step, start, step
from callwright.machine.values import Absent, Value
from callwright.machine.waits import earliest
from callwright.privacy.sealed import Vault

__all__ = ["Exploration", "Violation", "explore", "key_of", "violations_of"]

Promised = Callable[[Snapshot, tuple[Effect, ...]], Iterable[str]]

_TELL_EVERY = 50
MOST_TIMERS = 2_000  # deadlines until the end when nothing else happens any more


@dataclass(frozen=True, slots=True)
class Violation:
    """What does not hold, and the shortest events that lead there. state: where it began."""

    what: str
    path: tuple[Event, ...]
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exploration:
    """What was seen. exhausted: nothing was left to try within the equivalence."""

    snapshots: int
    steps: int
    exhausted: bool
    violations: tuple[Violation, ...]
    states: frozenset[str]


def explore(
    machine: Machine,
    answered: Answered,
    vault: Vault,
    *,
    budget: int = 10_000,
    most_violations: int = 5,
    first: Step | None = None,
    promised: Promised = lambda after, effects: (),
    progress: Callable[[int], None] = lambda snapshots: None,
) -> Exploration:
    """Visit up to `budget` snapshots that differ, from a call's first.

    first: where to begin instead. promised: what else a step must keep, as sentences on what it
    broke. progress: told now and then how many snapshots have been looked at.
    """
    first = first or start(machine, answered, vault)
    seen = {key_of(first.snapshot)}
    parents: dict[int, tuple[int, Event]] = {}
    nodes = [first.snapshot]
    queue = deque([0])
    ending: set[object] = set()
    found: list[Violation] = []
    states: set[str] = set()
    steps = 0
    while queue and len(found) < most_violations:
        index = queue.popleft()
        now = nodes[index]
        state = now.stack[-1].state if now.stack else ""
        if index % _TELL_EVERY == 0:
            progress(index)
        states.update(frame.state for frame in now.stack)
        if not _ends(machine, now, vault, ending):
            found.append(Violation("silence never ends the call", _path(parents, index), state))
            continue
        for event in events_of(machine, now, vault):
            after, effects = step(machine, now, event, vault)
            steps += 1
            wrong = (*violations_of(machine, now, after, effects), *promised(after, effects))
            found.extend(Violation(what, (*_path(parents, index), event), state) for what in wrong)
            if after.done is not None:
                continue
            key = key_of(after)
            if key in seen or len(nodes) >= budget:
                continue
            seen.add(key)
            parents[len(nodes)] = (index, event)
            queue.append(len(nodes))
            nodes.append(after)
    return Exploration(
        snapshots=len(nodes),
        steps=steps,
        exhausted=not queue and len(nodes) < budget,
        violations=tuple(found),
        states=frozenset(states),
    )


def _path(parents: Mapping[int, tuple[int, Event]], index: int) -> tuple[Event, ...]:
    path: list[Event] = []
    while index in parents:
        index, event = parents[index]
        path.append(event)
    return tuple(reversed(path))


def violations_of(
    machine: Machine, before: Snapshot, after: Snapshot, effects: tuple[Effect, ...]
) -> list[str]:
    """What one step broke of the promises that hold for every call."""
    wrong: list[str] = []
    listens = [effect for effect in effects if isinstance(effect, Listen)]
    deadlines = [effect for effect in effects if isinstance(effect, SetDeadline)]
    if len(listens) > 1 or len(deadlines) > 1:
        wrong.append("more than one Listen or SetDeadline in a step")
    if after.done is None:
        if not after.waits or "minutes" not in after.waits:
            wrong.append("no deadline is armed")
        elif len(after.waits) < 2:
            wrong.append("nothing but the end of the call is waited for")
        else:
            due_ms, kind = earliest(after.waits)
            if deadlines and (deadlines[0].due_ms, deadlines[0].kind) != (due_ms, kind):
                wrong.append("the armed deadline is not the earliest")
            if not deadlines and before.waits and earliest(before.waits) != (due_ms, kind):
                wrong.append("the deadline changed and was not armed")
            if deadlines and deadlines[0].timer != after.timer:
                wrong.append("the armed timer has another number")
    for effect in effects:
        if isinstance(effect, Say):
            to = machine.data_class(effect.label).spoken_to
            if to == "nobody" or (to not in ("anyone", "same_speaker") and to not in after.facts):
                wrong.append(f"'{effect.prompt}' was said without the fact '{to}'")
    return wrong


def _ends(machine: Machine, now: Snapshot, vault: Vault, ending: set[object]) -> bool:
    """Do deadlines alone bring the call to its end?"""
    passed: list[object] = []
    for _ in range(MOST_TIMERS):
        if now.done is not None or key_of(now) in ending:
            ending.update(passed)
            return True
        if not now.waits:
            return False
        passed.append(key_of(now))
        due_ms, _ = earliest(now.waits)
        event = TimerFired(at_ms=max(due_ms, now.now_ms), timer=now.timer)
        now = step(machine, now, event, vault).snapshot
    return False


def key_of(now: Snapshot) -> object:
    """What makes a snapshot differ from another for the walk."""
    return (
        tuple(_frame(frame) for frame in now.stack),
        tuple(sorted(now.base_visits.items())),
        now.facts,
        _question(now.question),
        bool(now.playing),
        now.playing[0].barge_in if now.playing else "",
        bool(now.cut),
        bool(now.owed),
        tuple(sorted(now.waits)),
        (now.pending.kind, now.pending.trigger, bool(now.pending.carried)) if now.pending else None,
        now.deferred,
        (now.speech.over, now.speech.early, now.speech.ended, now.speech.floor == now.floor)
        if now.speech
        else None,
        now.locale,
        now.call.mute,
        now.walking,
        now.fallback_used,
        now.overtime,
        tuple(intent for intent in now.heard),
    )


def _frame(frame: Frame) -> object:
    return (
        frame.dialog,
        frame.state,
        tuple(sorted((name, _known(slot.value)) for name, slot in frame.slots.items())),
        tuple(sorted((name, _plain(slot.value)) for name, slot in frame.takes.items())),
        tuple(sorted(frame.visits.items())),
        frame.each.index if frame.each is not None else 0,
        frame.corrections,
        frame.left,
    )


def _known(value: Value) -> str:
    return value.why if isinstance(value, Absent) else "known"


def _plain(value: Value) -> str:
    return str(value)


def _question(question: Question | None) -> object:
    if question is None:
        return None
    return (
        question.state,
        question.phase,
        question.checks,
        question.tries,
        tuple(sorted(question.shown.items())),
        len(question.refused),
        question.repeats,
        question.holds,
        question.asked_again,
        question.false_starts,
    )
