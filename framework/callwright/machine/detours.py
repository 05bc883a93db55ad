"""Globals that call a service, as dialogs of their own: do, say, return (semantics.md 8)."""

from callwright.machine.declared import Global
from callwright.machine.states import DoState, Exit, ReturnState, Route, SayState
from callwright.machine.tables import Application, DialogTable

__all__ = ["detour_name", "detours"]

SORRY = "shipped.could_not_do_that"


def detour_name(trigger: str, index: int) -> str:
    """Name of the dialog behind one exit of a global."""
    return f"detour:{trigger}.{index}"


def detours(application: Application) -> dict[str, DialogTable]:
    """A dialog for every exit of a global that has `do`, by name."""
    return {
        detour_name(entry.route.trigger, index): _detour(application, entry, leave, index)
        for entry in application.globals
        for index, leave in enumerate(entry.route.exits)
        if leave.do
    }


def _detour(application: Application, entry: Global, leave: Exit, index: int) -> DialogTable:
    name = detour_name(entry.route.trigger, index)
    service = application.services[leave.do]
    after = f"{name}.said" if leave.say else f"{name}.back"
    results = {}
    for result in service.results:
        granted = tuple(
            fact.name
            for fact in application.facts.values()
            if fact.granted_by == leave.do and fact.granted_on in ("", result)
        )
        done = Exit(goto=after, grant=granted, achieved=leave.achieved, at=leave.at)
        results[result] = Route(f"result:{result}", (done,), leave.at)
    states = (
        DoState(
            name=f"{name}.do",
            visits=None,
            service=leave.do,
            results=results,
            failed=Route("failed", (Exit(goto=f"{name}.sorry", at=leave.at),), leave.at),
            at=leave.at,
        ),
        _says(f"{name}.said", leave.say, name, leave),
        _says(f"{name}.sorry", SORRY, name, leave),
        ReturnState(name=f"{name}.back", visits=None, outcome="back", at=leave.at),
    )
    return DialogTable(
        name=name,
        start=f"{name}.do",
        states={state.name: state for state in states},
        at=leave.at,
    )


def _says(state: str, prompt: str, dialog: str, leave: Exit) -> SayState:
    then = Route("then", (Exit(goto=f"{dialog}.back", at=leave.at),), leave.at)
    return SayState(name=state, visits=None, prompts=(prompt,), then=then, at=leave.at)
