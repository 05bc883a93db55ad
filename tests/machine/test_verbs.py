"""Each verb, with its waits: semantics.md section 5, 8 and 10."""

from callwright.machine.effects import (
    AskModel,
    CallService,
    Note,
    PauseRecording,
    Say,
    SetDeadline,
)
from callwright.machine.events import (
    ModelReplied,
    PlaybackFinished,
    Resumed,
    ServiceReplied,
    TimerFired,
    UserTurn,
)
from callwright.machine.keys import keyed_value
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Done
from callwright.machine.values import UNKNOWN
from callwright.understanding.slot_type import SlotType

from .lines import Line, asks, intent, plain


def counted(small: Machine, jobs: int) -> Line:
    """The caller has said how many jobs there are."""
    line = Line(small)
    line.says(plain("count", jobs))
    return line


# --- each ----------------------------------------------------------------------------------------


def test_one_round_for_each_with_fresh_slots_and_a_number(small: Machine) -> None:
    line = counted(small, 2)
    assert [say.values for say in line.of(Say)] == [{"job_index": 1}]
    line.says(line.value("amount", 100_000))
    assert line.said() == ["one_income.amount.implicit", "one_income.amount.ask"]
    assert line.of(Say)[1].values == {"job_index": 2}
    assert line.slot("amount") is None
    line.says(line.value("amount", 50_000))
    (call,) = line.of(CallService)
    assert call.arguments == {"incomes": (line.vault.seal(100_000), line.vault.seal(50_000))}


def test_a_round_that_gives_nothing_goes_on(small: Machine) -> None:
    line = counted(small, 2)
    line.says(intent("dont_know"))
    assert line.now.gathered["one_income.amount"].value == UNKNOWN
    line.says(line.value("amount", 50_000))
    assert line.of(CallService)[0].arguments == {"incomes": (line.vault.seal(50_000),)}


def test_no_item_is_a_loop_that_is_done_at_once(small: Machine) -> None:
    line = counted(small, 0)
    assert line.of(CallService)[0].arguments == {"incomes": ()}


def test_a_loop_is_cut_to_its_bound_and_says_so(small: Machine) -> None:
    line = counted(small, 9)
    assert [note.why for note in line.of(Note) if note.what == "each"] == [
        "incomes.gather is cut from 9 to 3"
    ]
    for _ in range(3):
        line.says(line.value("amount", 100))
    assert line.did() == ["keep"]


def test_an_outcome_listed_in_returned_leaves_the_loop(small: Machine) -> None:
    line = counted(small, 2)
    line.says(intent("goodbye"))
    line.replies("saved")
    assert line.now.done == Done(disposition="sorry")
    assert line.did() == ["save_partial"]  # `sorry` is an end without words: only leaving is left


# --- leaving -------------------------------------------------------------------------------------


def test_leaving_runs_once_when_the_caller_hangs_up(small: Machine) -> None:
    line = counted(small, 2)
    line.hangs_up()
    assert [call.service for call in line.of(CallService)] == ["save_partial"]
    assert set(line.now.waits) == {"minutes", "service"}
    line.replies("saved")
    assert line.now.done == Done(disposition="caller_hung_up", reason="caller")


def test_leaving_is_not_waited_for_when_the_call_goes_elsewhere(small: Machine) -> None:
    line = counted(small, 2)
    line.says(intent("wants_agent"))
    assert line.did() == ["save_partial"]
    assert line.said() == ["bye.bye.say"]
    assert [frame.dialog for frame in line.now.stack] == ["bye"]


def test_leaving_does_not_run_for_the_way_it_excepts(small: Machine) -> None:
    line = counted(small, 0)
    line.replies("saved")
    line.hear()
    assert line.now.done == Done(disposition="done")
    assert line.did() == ["keep"]


def test_leaving_that_times_out_does_not_keep_the_call(small: Machine) -> None:
    line = counted(small, 2)
    line.hangs_up()
    line.waits_out()
    assert line.now.done == Done(disposition="caller_hung_up", reason="caller")


# --- globals and detours -------------------------------------------------------------------------


def at_count(small: Machine) -> Line:
    line = Line(small)
    line.hear()
    line.hear()
    assert line.state == "incomes.ask_count"
    return line


def test_a_detour_that_calls_a_dialog_comes_back_with_nothing_lost(small: Machine) -> None:
    line = at_count(small)
    line.says(intent("complaint"))
    assert (line.state, line.said()) == ("take_complaint.ask_about", ["take_complaint.about.ask"])
    line.says(line.value("about", "the music"))
    assert line.state == "incomes.ask_count"
    assert line.said() == ["shipped.bridge.say", "incomes.count.ask"]
    assert line.now.asked["incomes.ask_count"].attempt == 1


def test_a_detour_that_calls_a_service_grants_its_fact(small: Machine) -> None:
    line = at_count(small)
    line.says(intent("no_recording"))
    line.replies("done")
    assert line.now.facts == ("recording_off",)
    assert line.of(PauseRecording) == [PauseRecording(why="recording_off")]
    assert line.said() == ["recording_off.say"]
    line.hear()
    assert line.state == "incomes.ask_count"


def test_a_detour_whose_service_fails_says_so_and_comes_back(small: Machine) -> None:
    line = at_count(small)
    line.says(intent("no_recording"))
    line.replies("error")
    assert (line.said(), line.now.facts) == (["shipped.could_not_do_that.say"], ())
    line.hear()
    assert line.state == "incomes.ask_count"


def test_a_say_back_stays_inside_the_question(small: Machine) -> None:
    line = at_count(small)
    floor = line.now.floor
    line.says(intent("are_you_a_robot"))
    assert line.said() == ["yes_i_am.say", "shipped.bridge.say", "incomes.count.ask"]
    assert line.now.floor == floor


def test_answers_beyond_the_limit_are_still_said_and_spend_a_try(small: Machine) -> None:
    line = at_count(small)
    line.says(asks("how_long"))
    assert line.now.question is not None
    assert (line.now.question.tries, line.now.call.digressions) == (0, 1)
    line.says(asks("how_long"))
    assert line.said()[0] == "answers.how_long.say"
    assert line.now.question.tries == 1
    assert line.now.call.digressions == 0


def test_replay_says_again_what_was_said_since_the_last_turn(small: Machine) -> None:
    line = at_count(small)
    line.says(intent("say_again"))
    assert line.said() == ["incomes.hello.say", "incomes.count.ask"]
    line.says(intent("say_again"))
    assert line.now.question is not None
    assert (line.said(), line.now.question.tries) == (["incomes.count.no_match.1"], 1)


def test_slower_says_it_again_at_eighty_percent(small: Machine) -> None:
    line = at_count(small)
    line.says(intent("slower"))
    assert [say.rate for say in line.of(Say)] == [80, 80]
    assert line.now.rate == 80


def test_a_caller_who_asks_for_a_moment_gets_it(small: Machine) -> None:
    line = at_count(small)
    line.says(intent("hold_on"))
    assert line.said() == ["shipped.take_your_time.say"]
    line.hear()
    assert set(line.now.waits) == {"minutes", "hold"}
    line.waits_out()
    assert line.said() == ["shipped.still_there.say", "incomes.count.ask"]
    assert line.now.question is not None
    assert line.now.question.tries == 0


# --- do ------------------------------------------------------------------------------------------


def loading(small: Machine, result: str = "") -> Line:
    line = Line(small, at="debts.load")
    if result:
        line.post(
            ServiceReplied(
                at_ms=line.at(),
                key=line.now.awaiting,
                result=result,
                fields={"account.debts": (1_000, 2_000, 3_000)},
            )
        )
    return line


def test_a_list_of_account_data_is_gone_through_item_by_item(small: Machine) -> None:
    line = loading(small, "found")
    assert [(say.prompt, say.values) for say in line.of(Say)] == [
        ("tell_debt.tell", {"debt": 1_000})
    ]
    line.post(PlaybackFinished(at_ms=line.at(), serial=line.now.playing[0].serial))
    assert line.of(Say)[0].values == {"debt": 2_000}
    line.hear()
    assert line.state == "debts.ask_which"


def test_data_of_the_wrong_type_makes_the_result_an_error(small: Machine) -> None:
    line = loading(small)
    line.post(
        ServiceReplied(
            at_ms=line.at(), key=line.now.awaiting, result="found",
            fields={"account.debts": "many"},
        )
    )  # fmt: skip
    assert (line.state, line.now.facts) == ("debts.ask_which", ())


def test_an_undeclared_result_is_an_error(small: Machine) -> None:
    line = loading(small)
    line.replies("maybe")
    assert line.state == "debts.ask_which"


# --- ask -----------------------------------------------------------------------------------------


def at_which(small: Machine) -> Line:
    return loading(small, "none")


def test_a_value_that_is_not_valid_is_said_and_asked_again(small: Machine) -> None:
    line = at_which(small)
    line.says(plain("which", "none"))
    assert line.said() == ["debts.not_none.say", "debts.which.ask"]
    assert line.now.asked["debts.ask_which"].invalid == 1


def test_two_close_values_are_chosen_from(small: Machine) -> None:
    line = at_which(small)
    line.says(plain("which", "car", 860, alternatives=(("house", 820),)))
    assert line.said() == ["debts.which.choose"]
    assert line.of(Say)[0].values == {"first": "car", "second": "house"}
    line.says(intent("second"))
    slot = line.slot("which")
    assert slot is not None
    assert (slot.value, slot.confirmed) == ("house", "yes")


def test_a_low_score_is_asked_back_and_a_no_refuses_it(small: Machine) -> None:
    line = at_which(small)
    line.says(plain("which", "car", 600))
    assert line.said() == ["debts.which.confirm"]
    line.says(intent("deny"))
    assert line.said() == ["debts.which.no_match.1"]
    line.says(plain("which", "car", 900, alternatives=(("house", 600),)))
    assert line.of(Say)[0].values["it"] == "house"


def test_a_changed_answer_forgets_what_depends_on_it(small: Machine) -> None:
    line = at_which(small)
    line.says(plain("which", "car"))
    line.says(plain("year", 2_010), plain("which", "house"), correction=True)
    assert line.state == "debts.ask_year" or line.state.startswith("debts.")
    slot = line.slot("which")
    assert slot is not None
    assert slot.value == "house"


def test_a_miss_is_put_to_the_model_once(small: Machine) -> None:
    line = at_which(small)
    line.hear()
    line.post(UserTurn(at_ms=line.at(), turn=1, floor=line.now.floor, transcript="the auto thing"))
    (ask,) = line.of(AskModel)
    assert (ask.turn, ask.live.slots[0].name) == (1, "which")
    assert line.of(SetDeadline)[0].kind == "model"
    line.post(ModelReplied(at_ms=line.at(), turn=1, readings=(plain("which", "car", 990),)))
    assert line.said() == ["debts.which.confirm"]  # a model's word is asked back


def test_an_amount_without_its_unit_is_narrowed_without_a_try(small: Machine) -> None:
    line = counted(small, 1)
    line.says(line.value("amount", 100_000, unit=False))
    assert line.said() == ["one_income.amount.narrow"]
    assert line.now.question is not None
    assert line.now.question.tries == 0
    line.says(line.value("amount", 100_000))
    assert line.did() == ["keep"]


def test_an_answer_over_the_greeting_is_carried_to_its_question(small: Machine) -> None:
    line = Line(small)
    line.speaks(plain("count", 0), prompt=1, heard_ms=300)
    assert line.did() == ["keep"]
    assert line.all_said() == ["incomes.hello"]


def test_an_early_yes_does_not_answer_and_the_prompt_is_said_again(dialogs: Machine) -> None:
    line = Line(dialogs, at="reminder_call.ask_person")
    line.speaks(intent("affirm"), prompt=line.now.serial, heard_ms=300)
    assert line.said() == ["reminder_call.is_this_you.ask"]
    assert line.state == "reminder_call.ask_person"
    line.says(intent("affirm"))
    assert line.state == "verify_identity.ask_last4"


def test_a_stale_timer_changes_nothing(small: Machine) -> None:
    line = at_count(small)
    before = line.now
    line.post(TimerFired(at_ms=before.now_ms, timer=before.timer - 1))
    assert line.now == before


def test_an_intent_and_a_value_of_the_same_words_are_chosen_from(small: Machine) -> None:
    line = at_which(small)
    line.says(plain("which", "car", 860, span=(0, 3)), intent("wants_none", 820, span=(0, 3)))
    assert line.said() == ["debts.which.choose"]
    assert line.of(Say)[0].values == {"first": "car", "second": "wants none"}
    line.says(intent("second"))
    assert line.now.heard == ("wants_none",)
    assert line.now.done == Done(disposition="sorry")


def test_another_worker_arms_the_deadline_anew(small: Machine) -> None:
    line = at_count(small)
    line.hangs_up()
    line.post(Resumed(at_ms=line.at(0)))
    assert [deadline.kind for deadline in line.of(SetDeadline)] == ["service"]


def test_a_keyed_zip_code_is_written_as_a_spoken_one() -> None:
    assert keyed_value(SlotType("zip"), "02139") == "02139"
    assert keyed_value(SlotType("zip"), "021391234") == "02139-1234"
    assert keyed_value(SlotType("zip"), "0213") is None
