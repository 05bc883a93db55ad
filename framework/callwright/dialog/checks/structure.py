"""CW104, CW105, CW107, CW108: results and outcomes are handled, calls do not recurse.

And of CW501, that the fact which lets a class be spoken does not outlast the person.
"""

from collections.abc import Iterator, Sequence

from callwright.dialog.checks.stacks import called_dialogs, entered_dialogs
from callwright.dialog.findings import Finding, closest, finding
from callwright.machine.events import TRANSFER_RESULTS
from callwright.machine.tables import (
    Application,
    CallState,
    DialogTable,
    DoState,
    ServiceSpec,
    TransferState,
)

__all__ = ["check_recursion", "check_structure"]


def check_structure(app: Application) -> Iterator[Finding]:
    """What needs no path: results and ends."""
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            match state:
                case DoState() if state.service in app.services:
                    yield from _service_results(state, app.services[state.service])
                case TransferState():
                    yield from _transfer_results(state)
                case CallState() if state.dialog in app.dialogs:
                    yield from _outcomes(state, app.dialogs[state.dialog])
                case _:
                    pass
    yield from _ends(app)
    yield from _kept_facts(app)


def _kept_facts(app: Application) -> Iterator[Finding]:
    """Who may hear a class must be found out again when somebody else takes the phone."""
    for class_ in app.classes.values():
        fact = app.facts.get(class_.spoken_to)
        if fact is not None and "new_speaker" not in fact.lost_when:
            yield finding(
                "CW501",
                f"Fact {fact.name!r} says who may hear class {class_.name!r}, but it outlasts the "
                "person: write `lost_when: [new_speaker]`, so that whoever takes the phone next "
                "hears nothing of it.",
                fact.at,
            )


def _service_results(state: DoState, service: ServiceSpec) -> Iterator[Finding]:
    legal = (*service.results, "error", "timeout")
    covered = {*state.results, *(("error", "timeout") if state.failed is not None else ())}
    missing = [result for result in legal if result not in covered]
    if missing:
        yield finding(
            "CW104",
            f"State {state.name!r} does not say what follows when {state.service!r} answers "
            f"{_listed(missing)}: {_mend(missing)}.",
            state.at,
            state=state.name,
        )
    for result, route in state.results.items():
        if result not in legal:
            yield finding(
                "CW104",
                f"Service {state.service!r} has no result {result!r}, so this exit of "
                f"{state.name!r} is never taken.{closest(result, legal)}",
                route.at,
                state=state.name,
            )


def _mend(missing: list[str]) -> str:
    declared = [result for result in missing if result not in ("error", "timeout")]
    parts = [f"write {_listed(declared)} under `results`"] if declared else []
    if len(declared) < len(missing):
        parts.append("write `failed`, which covers `error` and `timeout`")
    return " and ".join(parts)


def _transfer_results(state: TransferState) -> Iterator[Finding]:
    missing = [result for result in TRANSFER_RESULTS[:-1] if result not in state.results]
    if "connected" in missing or (missing and state.failed is None):
        mend = "write `connected` under `results`" if "connected" in missing else "write `failed`"
        yield finding(
            "CW104",
            f"State {state.name!r} does not say what follows when the transfer is "
            f"{_listed(missing if state.failed is None else ['connected'])}: {mend}.",
            state.at,
            state=state.name,
        )
    for result, route in state.results.items():
        if result not in TRANSFER_RESULTS:
            yield finding(
                "CW104",
                f"A transfer has no result {result!r}, so this exit of {state.name!r} is never "
                f"taken.{closest(result, TRANSFER_RESULTS)}",
                route.at,
                state=state.name,
            )


def _outcomes(state: CallState, dialog: DialogTable) -> Iterator[Finding]:
    """In an `each`, an outcome that is not listed goes on with the next round."""
    needed = ["done"] if state.each is not None else list(dialog.returns)
    missing = [outcome for outcome in needed if outcome not in state.returned]
    if missing:
        yield finding(
            "CW105",
            f"State {state.name!r} does not say what follows when {dialog.name!r} returns "
            f"{_listed(missing)}: write it under `returned`.",
            state.at,
            state=state.name,
        )


def _ends(app: Application) -> Iterator[Finding]:
    for name in sorted(entered_dialogs(app) | set(app.start.values())):
        dialog = app.dialogs[name]
        missing = [outcome for outcome in dialog.returns if outcome not in dialog.ends_as]
        if missing:
            how = "starts a call" if name in app.start.values() else "can be entered by `goto`"
            yield finding(
                "CW108",
                f"Dialog {name!r} {how}, where its return {_listed(missing)} would end the call "
                f"without a disposition: name one for it under `ends_as`.",
                dialog.at,
            )


def check_recursion(app: Application) -> Iterator[Finding]:
    """CW107. Calls by globals apart: more than three nested detours are dropped (semantics.md
    section 8).
    """
    callees = {
        name: sorted(called_dialogs(dialog) & app.dialogs.keys())
        for name, dialog in app.dialogs.items()
    }
    reported: set[frozenset[str]] = set()
    for name, dialog in app.dialogs.items():
        cycle = _cycle(name, callees)
        if cycle and frozenset(cycle) not in reported:
            reported.add(frozenset(cycle))
            yield _recursion(dialog, cycle)


def _recursion(dialog: DialogTable, cycle: list[str]) -> Finding:
    round_ = " → ".join((*cycle, cycle[0]))
    return finding(
        "CW107",
        f"Dialog {dialog.name!r} calls itself ({round_}), so calls could nest without end: "
        "leave the inner dialog by `return`, or go on with `goto`.",
        dialog.at,
        path=tuple(
            f"         [{one}] calls {other}"
            for one, other in zip(cycle, (*cycle[1:], cycle[0]), strict=True)
        ),
    )


def _cycle(name: str, callees: dict[str, list[str]]) -> list[str]:
    """The shortest way from a dialog back to itself, over calls."""
    ways: list[list[str]] = [[name]]
    seen: set[str] = set()
    for way in ways:
        for callee in callees[way[-1]]:
            if callee == name:
                return way
            if callee not in seen:
                seen.add(callee)
                ways.append([*way, callee])
    return []


def _listed(names: Sequence[str]) -> str:
    quoted = [f"{name!r}" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if quoted[1:] else quoted)
