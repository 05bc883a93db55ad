"""CW508: what is kept of a call, and what tests write down, respect the classes."""

from collections.abc import Iterator

from callwright.dialog.checks.spoken import class_of
from callwright.dialog.checks.utterances import entries_of
from callwright.dialog.findings import Finding, finding
from callwright.dialog.sources import Sources
from callwright.errors import Mark
from callwright.machine.tables import Application, TransferState

__all__ = ["check_records"]


def check_records(app: Application, sources: Sources) -> Iterator[Finding]:
    """Nothing of a class that is stored nowhere is kept, told to an agent, or expected."""
    for achievement in app.achievements.values():
        for name in achievement.keep:
            yield from _kept(app, name, f"achievement {achievement.name!r} keeps", achievement.at)
    for disposition in app.dispositions.values():
        for name in disposition.needs:
            yield from _kept(app, name, f"disposition {disposition.name!r} reports", disposition.at)
    summaries = {app.packet_summary: ""}
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            if isinstance(state, TransferState):
                summaries[state.summary] = dialog.name
    for prompt, dialog_name in summaries.items():
        for said in entries_of(app, prompt):
            for name in said.wording.reads:
                of = f"{dialog_name}.{name}" if dialog_name else name
                yield from _kept(app, of, f"summary {prompt!r} tells", said.wording.at)
    yield from _tests(app, sources)


def _kept(app: Application, name: str, does: str, at: Mark) -> Iterator[Finding]:
    for dialog, slot in _named(app, name):
        kind = class_of(app, dialog, slot)
        if kind is not None and kind.stored == "nothing":
            yield finding(
                "CW508",
                f"The {does} {name!r}, which is {kind.name} and is kept nowhere: take it out, or "
                "give it another class.",
                at,
            )
            return


def _named(app: Application, name: str) -> Iterator[tuple[str, str]]:
    """What a bare or qualified name may stand for."""
    if name in app.data:
        yield "", name
    dialog, _, slot = name.rpartition(".")
    if dialog in app.dialogs:
        yield dialog, slot
    elif not dialog:
        for table in app.dialogs.values():
            if name in table.slots or name in table.takes:
                yield table.name, name


def _tests(app: Application, sources: Sources) -> Iterator[Finding]:
    """A test cannot expect a value that no record holds."""
    for file in sources.tests.values():
        for test in file.tests:
            for name in test.expect.slots if test.expect is not None else ():
                yield from _kept(app, str(name), f"test {str(test.name)!r} expects", test.at)
