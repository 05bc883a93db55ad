"""CW606: pauses are long enough for people, and silence while we wait is filled."""

from collections.abc import Iterator

from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import Application, AskState, DialogTable, DoState, State, Wait

__all__ = ["check_timing", "wait_of"]

# checks.md, CW606: people pause this long between groups of digits.
DIGIT_PAUSE_MS = 1_200
_READ_IN_GROUPS = frozenset({"digits", "phone", "alnum"})


def check_timing(app: Application) -> Iterator[Finding]:
    """Wait profiles against what is asked with them, timeouts against fillers."""
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            match state:
                case AskState():
                    yield from _question(app, dialog, state)
                case DoState():
                    yield from _service(app, state)
                case _:
                    pass


def wait_of(app: Application, dialog: DialogTable, name: str) -> Wait | None:
    """The dialog's own profile of that name, else the app's."""
    return dialog.waits.get(name) or app.waits.get(name)


def _question(app: Application, dialog: DialogTable, state: AskState) -> Iterator[Finding]:
    wait, slot = wait_of(app, dialog, state.wait), dialog.slots.get(state.slot)
    if wait is None or slot is None:
        return
    if slot.type.kind in _READ_IN_GROUPS and wait.end_of_speech_ms < DIGIT_PAUSE_MS:
        yield _found(
            state,
            f"asks for {slot.type} but takes {wait.end_of_speech_ms} ms of silence for the end "
            f"(`wait: {state.wait}`), and people pause {DIGIT_PAUSE_MS} ms between groups: use "
            "`wait: digits`",
        )
    if wait.no_speech_ms <= app.reply.target_ms:
        yield _found(
            state,
            f"takes {wait.no_speech_ms} ms without a word for silence (`wait: {state.wait}`), no "
            f"longer than our own reply takes ({app.reply.target_ms} ms): make `no_speech` longer",
        )


def _service(app: Application, state: DoState) -> Iterator[Finding]:
    service = app.services.get(state.service)
    if service is None or state.filler or app.reply.filler:
        return
    if service.timeout_ms > app.reply.filler_after_ms:
        yield _found(
            state,
            f"may wait {service.timeout_ms} ms for {service.name!r} in silence, longer than "
            f"`reply.filler_after` ({app.reply.filler_after_ms} ms): name a `filler`",
        )


def _found(state: State, says: str) -> Finding:
    return finding("CW606", f"State {state.name!r} {says}.", state.at, state=state.name)
