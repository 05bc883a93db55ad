"""Everything that may be said where: what the disclosure checks look at, and who uses what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from callwright.errors import Mark
from callwright.machine.routes import routes_of_dialog
from callwright.machine.tables import (
    Application,
    AskState,
    CallState,
    DecideState,
    DialogTable,
    DoState,
    EndState,
    Exit,
    PromptEntry,
    ReturnState,
    SayState,
    State,
    TransferState,
)
from callwright.understanding.slot_type import SlotType

__all__ = [
    "Utterance",
    "all_exits",
    "entries_of",
    "name_types",
    "state_utterances",
    "used_prompts",
]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One wording that may be heard.

    it: the slot whose value `it`, `first` and `second` stand for, or nothing. after: its place in
    the state's life: `entry` before anything was heard, `candidate` when a value is at stake,
    `exit` on the way out.
    """

    prompt: str
    entry: str
    locale: str
    wording: PromptEntry
    it: str = ""
    used_at: Mark = Mark()  # noqa: RUF009 - frozen

    @property
    def name(self) -> str:
        """As a test would name it: `dob`, `dob.confirm`, `dob.no_input.1`."""
        return self.prompt if self.entry in ("say", "ask") else f"{self.prompt}.{self.entry}"


def entries_of(
    app: Application, prompt: str, *kinds: str, it: str = "", used_at: Mark | None = None
) -> Iterator[Utterance]:
    """A prompt's wordings in every locale. kinds: entry names without their number, all if none."""
    table = app.prompts.get(prompt)
    if table is None:
        return
    for locale, entries in table.entries.items():
        for entry, wording in entries.items():
            if not kinds or entry.split(".", 1)[0] in kinds:
                yield Utterance(prompt, entry, locale, wording, it, used_at or table.at)


def state_utterances(app: Application, state: State) -> Iterator[Utterance]:
    """What the state itself may say, its exits and globals apart."""
    match state:
        case SayState() | EndState():
            said = state.prompts if isinstance(state, SayState) else state.say
            for prompt in said:
                yield from entries_of(app, prompt, "say", used_at=state.at)
        case AskState():
            yield from entries_of(app, state.prompt, it=state.slot, used_at=state.at)
            for valid in state.valid:
                yield from entries_of(app, valid.or_say, "say", it=state.slot, used_at=valid.at)
        case DoState():
            filler = state.filler or app.reply.filler
            yield from entries_of(app, filler, "say", used_at=state.at)
        case CallState() | DecideState() | TransferState() | ReturnState():
            return


def all_exits(app: Application) -> Iterator[Exit]:
    """Every exit written anywhere."""
    for dialog in app.dialogs.values():
        for route in routes_of_dialog(dialog):
            yield from route.exits
    for route in (app.fallback, *app.catch.values(), *(one.route for one in app.globals)):
        yield from route.exits
    for prompt in app.prompts.values():
        for entries in prompt.entries.values():
            for entry in entries.values():
                if entry.goto is not None:
                    yield from entry.goto.exits


def used_prompts(app: Application) -> frozenset[str]:
    """The ids of all prompts that something says."""
    used = {app.reply.filler, app.packet_summary}
    used |= {exit_.say for exit_ in all_exits(app)}
    used |= {one.check_with for one in app.globals}
    used |= {f"answers.{name}" for name in app.answers}
    for dialog in app.dialogs.values():
        for state in dialog.states.values():
            match state:
                case SayState():
                    used.update(state.prompts)
                case EndState():
                    used.update(state.say)
                case AskState():
                    used.add(state.prompt)
                    used.update(valid.or_say for valid in state.valid)
                case DoState():
                    used.add(state.filler)
                case TransferState():
                    used.add(state.summary)
                    used.add(state.hold_music)
                case CallState() | DecideState() | ReturnState():
                    pass
    return frozenset(used - {""})


def name_types(
    app: Application, dialog: DialogTable | None, it: str = ""
) -> Mapping[str, SlotType]:
    """The types of what a prompt of the dialog may read."""
    types = {name: data.type for name, data in app.data.items()}
    if dialog is not None:
        types |= {name: one.type for name, one in dialog.takes.items()}
        types |= {name: one.type for name, one in dialog.slots.items()}
        if it in dialog.slots:
            types |= dict.fromkeys(("it", "first", "second"), dialog.slots[it].type)
    return types
