"""CW203: every question has a way out when its tries run out."""

from collections.abc import Iterator

from callwright.dialog.checks.stacks import called_dialogs
from callwright.dialog.findings import Finding, finding
from callwright.machine.tables import Application, AskState

__all__ = ["check_questions"]


def check_questions(app: Application) -> Iterator[Finding]:
    """A question may leave its tries to the fallback, but not where the fallback itself, or a
    dialog that it calls, is asking: there the call would end as `failed`
    (semantics.md section 11).
    """
    asking = {exit_.goto for exit_ in app.fallback.exits if exit_.goto} & app.dialogs.keys()
    work = list(asking)
    while work:
        for callee in called_dialogs(app.dialogs[work.pop()]) & app.dialogs.keys():
            if callee not in asking:
                asking.add(callee)
                work.append(callee)
    for name in sorted(asking):
        dialog = app.dialogs[name]
        for state in dialog.states.values():
            if not isinstance(state, AskState) or state.after_tries is not None:
                continue
            slot = dialog.slots.get(state.slot)
            if slot is not None and "unknown" not in slot.may_be:
                yield finding(
                    "CW203",
                    f"Question {state.name!r} has no way out when its {state.tries} tries are "
                    "used up: it is part of the fallback, so the fallback cannot help, and the "
                    "call would end as failed. Write `after_tries`, or let its slot be `unknown`.",
                    state.at,
                    state=state.name,
                )
