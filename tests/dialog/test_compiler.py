import shutil
from pathlib import Path

import pytest

from callwright.dialog.compiler import compile_application, load_application
from callwright.dialog.compiler.asked_later import with_later
from callwright.dialog.sources import load
from callwright.machine.tables import AskState, Case, DialogTable, Exit, Route

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


@pytest.mark.parametrize(
    ("no", "after_amount", "later"),
    [
        (Exit(goto="d.email", fill={"amount": "unknown"}), Exit(goto="d.email"), ("email",)),
        (Exit(goto="d.email"), Exit(goto="d.email"), ()),
        (Exit(goto="d.email", fill={"amount": "unknown"}), Exit(end="x"), ()),
    ],
    ids=["filled on the way", "left empty", "asked on the other way only"],
)
def test_a_way_that_fills_a_slot_does_not_lead_past_its_question(
    no: Exit, after_amount: Exit, later: tuple[str, ...]
) -> None:
    def ask(slot: str, then: Exit) -> AskState:
        return AskState(name=f"d.{slot}", slot=slot, prompt=slot, then=Route("then", (then,)))

    yes = Route("case:yes", (Exit(goto="d.amount"),))
    cases = (Case("yes", yes), Case("no", Route("case:no", (no,))))
    states = {
        "d.able": AskState(name="d.able", slot="able", prompt="able", cases=cases),
        "d.amount": ask("amount", after_amount),
        "d.email": ask("email", Exit(end="x")),
    }
    dialog = with_later(DialogTable(name="d", start="d.able", states=states))
    amount = dialog.states["d.amount"]
    assert isinstance(amount, AskState)
    assert amount.later == later


def one_confirmation(folder: Path, words: str) -> dict[str, str]:
    """What the birth date is asked back in where the author wrote `words` alone."""
    shutil.copytree(DIALOGS, folder)
    for name, head in (("verify_identity.yaml", "That is {{"), ("prompts.es-US.yaml", "Es el {{")):
        text = (folder / name).read_text("utf-8")
        at = text.index(f'["{head} it | spoken_date')
        text = text[:at] + f'"{words}"' + text[text.index("]", at) + 1 :]
        (folder / name).write_text(text, "utf-8")
    entries = load_application(folder).prompts["verify_identity.dob"].entries["en-US"]
    return {name: entry.text for name, entry in entries.items() if name.startswith("confirm")}


def test_a_lone_confirmation_is_put_again_in_the_words_of_the_library(tmp_path: Path) -> None:
    mine = "So {{ it | spoken_date }}, yes?"
    asked = one_confirmation(tmp_path / "app", mine)
    assert (asked["confirm"], sorted(asked)) == (mine, ["confirm", "confirm.2"])
    assert "{{ it | spoken_date }}" in asked["confirm.2"]


def test_a_lone_confirmation_that_keeps_the_value_back_is_left_alone(tmp_path: Path) -> None:
    assert list(one_confirmation(tmp_path / "app", "Did I get that right?")) == ["confirm"]
