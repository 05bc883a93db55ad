from pathlib import Path

from callwright.dialog.compiler import compile_application, load_application
from callwright.dialog.sources import load
from callwright.machine.tables import AskState, Exit, Route

DIALOGS = Path(__file__).parents[2] / "dialogs"


def test_the_library_compiles_without_a_finding() -> None:
    assert compile_application(load(DIALOGS)).findings == ()


def test_a_later_readback_spares_the_question() -> None:
    application = load_application(DIALOGS)
    spared = {
        state.name
        for dialog in application.dialogs.values()
        for state in dialog.states.values()
        if isinstance(state, AskState) and state.spared_by_readback
    }
    assert spared == {"reminder_call.ask_amount", "reminder_call.ask_date"}


def test_a_name_as_an_exit_becomes_a_route() -> None:
    state = load_application(DIALOGS).dialogs["reminder_call"].states["reminder_call.ask_date"]
    assert isinstance(state, AskState)
    assert state.then is not None
    mark = state.then.at
    read = Exit(goto="reminder_call.read_promise", at=mark)
    assert state.then == Route("then", (read,), mark)
