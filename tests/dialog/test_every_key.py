"""What the library does not use of the language, compiled."""

import datetime
import shutil
import wave
from pathlib import Path

import pytest

from callwright.dialog.compiler import compile_application, load_application
from callwright.dialog.findings import Finding, apply_waivers, finding
from callwright.dialog.prompts import Renderer
from callwright.dialog.sources import load
from callwright.errors import DialogError, Mark
from callwright.machine.declared import Band, Leaving, Limits, Wait
from callwright.machine.effects import Say
from callwright.machine.expressions import Comparison, Constant, Name
from callwright.machine.states import (
    AskState,
    CallState,
    DecideState,
    DoState,
    Each,
    EndState,
    FromName,
    ReturnState,
    SayState,
)
from callwright.machine.tables import Application, DialogTable
from callwright.machine.values import UNKNOWN, Value

EVERYTHING = Path(__file__).parent / "everything"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("apps") / "everything"
    shutil.copytree(EVERYTHING, copy)
    with wave.open(str(copy / "hi.wav"), "wb") as recording:
        recording.setnchannels(1)
        recording.setsampwidth(2)
        recording.setframerate(8_000)
        recording.writeframes(b"\0\0" * 4_000)
    return copy


@pytest.fixture(scope="module")
def application(folder: Path) -> Application:
    return load_application(folder)


@pytest.fixture(scope="module")
def debts(application: Application) -> DialogTable:
    return application.dialogs["debts"]


def test_policies_are_laid_over_each_other(application: Application, debts: DialogTable) -> None:
    assert application.limits == Limits(turns=90)
    assert debts.limits == Limits(turns=90, tries=2, visits=4)
    assert debts.waits["normal"] == Wait(end_of_speech_ms=1_000)
    assert debts.waits["slow"] == Wait(no_speech_ms=60_000)
    assert application.bands["hasty"] == Band(400, 200)
    assert (application.unscored, application.margin) == (700, 50)


def test_a_state_inherits_limits_and_may_have_its_own(debts: DialogTable) -> None:
    greet, count, income = (
        debts.states[f"debts.{n}"] for n in ("greet", "ask_count", "ask_income")
    )
    assert isinstance(greet, SayState)
    assert (greet.any_of, greet.visits, greet.visits_written) == (True, None, True)
    assert isinstance(count, AskState)
    assert (count.tries, count.visits, count.visits_written, count.keypad) == (4, 4, False, 1)
    assert isinstance(income, AskState)
    assert (income.tries, income.wait, income.also_fills) == (2, "slow", ("income2",))


def test_values_are_stored_as_their_type_stores_them(debts: DialogTable) -> None:
    count = debts.states["debts.ask_count"]
    assert isinstance(count, AskState)
    assert count.then is not None
    assert count.then.exits[1].fill == {"count": 1, "share": "12.5", "who": "me"}
    income = debts.slots["income"]
    assert (income.least, income.greatest) == (0, 10_000_050)
    assert debts.slots["income2"].label == "account"


def test_a_loop_has_its_rounds_and_what_they_give(debts: DialogTable) -> None:
    call, known = debts.states["debts.each_debt"], debts.states["debts.each_known"]
    assert isinstance(call, CallState)
    assert call.each == Each(count="count", up_to=3, name="debt", into={"incomes": "amount"})
    assert isinstance(known, CallState)
    assert known.each == Each(of="account.debts", up_to=3, name="debt")
    assert known.returned["given"].exits[0].take == {"income": "amount"}


def test_services_ends_and_returns_name_what_they_carry(
    application: Application, debts: DialogTable
) -> None:
    look, finish = debts.states["debts.look"], debts.states["debts.finish"]
    assert isinstance(look, DoState)
    assert (look.with_, look.filler) == ({"who": FromName("who")}, "debts.hi")
    assert isinstance(finish, EndState)
    assert finish.say == ("debts.hi", "debts.sorry")
    give = application.dialogs["one_debt"].states["one_debt.give"]
    assert isinstance(give, ReturnState)
    assert give.give == {"amount": "paid"}
    assert debts.leaving == Leaving(
        ("done",), "save_partial", debts.leaving.at if debts.leaving else Mark()
    )


def test_a_guard_is_a_tree(application: Application) -> None:
    known = application.dialogs["one_debt"].states["one_debt.known"]
    assert isinstance(known, DecideState)
    assert known.route is not None
    assert known.route.exits[0].guard == Comparison(
        Name("debt_index"), ">", Constant("2", is_number=True)
    )


def test_a_global_that_calls_comes_back(application: Application) -> None:
    (one,) = application.globals
    exit = one.route.exits[0]
    assert (exit.call, exit.back, exit.with_) == (
        "one_debt",
        True,
        {"debt": 10_000, "debt_index": 1},
    )


def test_a_prompt_shares_what_another_has(application: Application) -> None:
    entries = application.prompts["debts.income"].entries["en-US"]
    assert entries["no_input.1"].text == "How many debts are there?"
    goto = entries["no_input.2"].goto
    assert goto is not None
    assert goto.exits[0].goto == "debts.finish"
    assert entries["ask"].text == "And how much do you earn?"


def test_a_recording_is_measured(application: Application) -> None:
    entry = application.prompts["debts.hi"].entries["en-US"]["say"]
    assert (entry.audio, entry.est_ms) == ("hi.wav", 500)


def test_the_app_file_replaces_shipped_words(application: Application) -> None:
    assert application.prompts["shipped.bridge"].entries["en-US"]["say"].text == "So."
    check = application.prompts["shipped.check_help_me"].entries["en-US"]["ask"]
    assert check.text == "I want to be sure I heard you. Would you like to get some help?"
    words = application.words["en-US"]
    assert words.intents["wants_agent"][-1] == "give me Bob"


@pytest.mark.parametrize(
    ("balance", "said"),
    [
        (15_000, "Hello, it is one hundred fifty dollars."),
        (10_000, "Hello, it is little."),
        (UNKNOWN, "Hello, we will see."),
    ],
)
def test_conditions_compare_money_in_whole_units(
    application: Application, balance: Value, said: str
) -> None:
    say = Say(serial=1, prompt="debts.hello", entry="say", values={"account.balance": balance})
    assert Renderer(application).render(say) == said


def test_lists_and_questions_are_spoken(application: Application) -> None:
    renderer = Renderer(application)
    values: dict[str, Value] = {"account.debts": (5_000, 100, 200), "share": "12.5"}
    say = Say(serial=1, prompt="debts.sorry", entry="say", values=values)
    assert renderer.render(say) == (
        "Sorry about fifty dollars, one dollar and one more and twelve point five percent."
    )
    ask = Say(serial=1, prompt="debts.income", entry="confirm", values={"it": 5_000})
    assert renderer.render(ask) == "Fifty dollars?"


def test_the_longest_branch_is_measured_and_the_strictest_class_is_its_label(
    application: Application,
) -> None:
    entry = application.prompts["debts.hello"].entries["en-US"]["say"]
    assert (entry.label, entry.reads) == ("account", ("account.balance",))
    assert entry.est_ms == (len(["Hello", ",", "it", "is"]) + 13 + 1) * 600


def test_a_changed_test_does_not_change_the_version(folder: Path) -> None:
    before = load(folder).content_hash
    (folder / "debts.tests.yaml").write_text("tests: []\n", encoding="utf-8")
    assert load(folder).content_hash == before
    text = (folder / "debts.yaml").read_text(encoding="utf-8")
    (folder / "debts.yaml").write_text(text + "\n", encoding="utf-8")
    assert load(folder).content_hash != before


def test_a_waiver_covers_a_warning_of_its_state_until_its_day(folder: Path) -> None:
    waivers = load(folder).waivers
    greet = Finding("CW306", "W", "too long", Mark(), state="debts.greet")
    other = finding("CW306", "too long", Mark(), state="debts.look")
    error = finding("CW501", "said", Mark(), state="debts.greet")
    everything = (other, error, greet)
    last, after = datetime.date(2030, 1, 31), datetime.date(2030, 2, 1)
    assert set(apply_waivers(everything, waivers, last)) == {other, error}
    assert set(apply_waivers(everything, waivers, after)) == set(everything)


@pytest.mark.parametrize("name", ["callwright.yaml", "debts.yaml", ""])
def test_an_application_is_found_by_any_of_its_files(folder: Path, name: str) -> None:
    assert load(folder / name).root == folder


@pytest.mark.parametrize(
    ("path", "words"),
    [("nowhere", "no such file or folder"), ("", "no application here"), ("a.txt", "not a YAML")],
)
def test_a_path_without_an_application_is_said_in_one_sentence(
    tmp_path: Path, path: str, words: str
) -> None:
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(DialogError, match=words):
        load(tmp_path / path)


def test_a_file_whose_name_says_nothing_is_refused(folder: Path) -> None:
    (folder / "some.notes.here.yaml").write_text("a: b\n")
    messages = [one.message for one in compile_application(load(folder)).findings]
    (folder / "some.notes.here.yaml").unlink()
    assert any("says nothing of what it is" in message for message in messages)
