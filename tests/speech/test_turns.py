import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.speech.turns import Began, Continued, Decision, Ended, Paused, Turns

WINDOW_MS = 20
HOW_FAR = ["complete", "may_grow", "could_continue", "incomplete"]


class Line:
    """A caller's voice as a picture: `#` is 20 ms of voice, `.` of silence."""

    def __init__(self, *, end_of_speech_ms: int = 700, yes_or_no: bool = False) -> None:
        self.turns = Turns()
        self.turns.listen(end_of_speech_ms=end_of_speech_ms, longest_ms=15_000, yes_or_no=yes_or_no)
        self.now_ms = 0

    def hear(self, picture: str, level_db: float | None = None) -> tuple[Decision, ...]:
        made: tuple[Decision, ...] = ()
        for mark in picture:
            self.now_ms += WINDOW_MS
            made += self.turns.window(1.0 if mark == "#" else 0.0, self.now_ms, WINDOW_MS, level_db)
        return made

    def say(self, **what: object) -> tuple[Decision, ...]:
        return self.turns.interim(self.turns.turn, self.now_ms, words=True, **what)


def test_a_turn_begins_after_120_ms_of_voice_in_silence() -> None:
    assert Line().hear("...######") == (Began(turn=1, at_ms=180, onset_ms=60),)


def test_a_click_begins_no_turn() -> None:
    assert Line().hear("#####" + "." * 50) == ()


def test_clicks_far_apart_do_not_add_up_to_a_voice() -> None:
    assert Line().hear(("####" + "." * 10) * 5) == ()


def test_a_gap_inside_a_word_does_not_forget_the_voice() -> None:
    assert Line().hear("####..##") == (Began(turn=1, at_ms=160, onset_ms=0),)


def test_a_prompt_that_may_be_interrupted_is_paused_at_200_ms() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    assert line.hear("##########") == (
        Began(turn=1, at_ms=200, onset_ms=0, over_prompt=True, pause=True),
    )


def test_a_prompt_that_must_play_plays_on() -> None:
    line = Line()
    line.turns.prompt("plays_on")
    assert line.hear("##########") == (Began(turn=1, at_ms=200, onset_ms=0, over_prompt=True),)


def test_a_complete_answer_ends_the_turn_after_its_grace() -> None:
    line = Line()
    line.hear("#" * 15)
    line.say(completeness="complete")
    assert line.hear("." * 20) == (
        Paused(turn=1, at_ms=460),
        Ended(turn=1, at_ms=560, voiced_ms=300, why="complete"),
    )


def test_a_sound_too_short_for_a_word_is_not_taken_for_the_whole_answer() -> None:
    line = Line()
    line.hear("#" * 14)  # an "uh" that a recogniser writes as "Yeah."
    line.say(completeness="complete")
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=980, voiced_ms=280, why="silence")


def test_a_short_yes_to_a_yes_or_no_question_need_not_wait_out_a_long_silence() -> None:
    line = Line(end_of_speech_ms=1_500, yes_or_no=True)
    line.hear("#" * 14)
    line.say(completeness="complete")
    assert line.hear("." * 80)[-1] == Ended(turn=1, at_ms=780, voiced_ms=280, why="complete")


def test_a_short_sound_heard_as_a_back_channel_waits_as_one_that_is_no_word() -> None:
    line = Line(end_of_speech_ms=1_500, yes_or_no=True)
    line.hear("#" * 14)  # an "uh" that a recogniser writes as "Yeah."
    line.say(completeness="complete", backchannel=True)
    assert line.hear("." * 80)[-1] == Ended(turn=1, at_ms=1_780, voiced_ms=280, why="silence")


def test_an_answer_known_to_be_complete_late_ends_at_once() -> None:
    line = Line()
    line.hear("#" * 15 + "." * 20)
    assert line.say(completeness="complete") == (
        Ended(turn=1, at_ms=700, voiced_ms=300, why="complete"),
    )


def test_a_text_older_than_what_was_said_since_ends_no_turn() -> None:
    line = Line()
    line.hear("#" * 30)
    line.say(completeness="complete", behind_ms=400)
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=1_300, voiced_ms=600, why="silence")


def test_the_first_text_that_covers_the_pause_ends_it() -> None:
    line = Line()
    line.hear("#" * 30)
    line.say(completeness="complete", behind_ms=400)
    line.hear("." * 20)
    assert line.say(completeness="complete", behind_ms=300) == (
        Ended(turn=1, at_ms=1_000, voiced_ms=600, why="complete"),
    )


def test_a_text_that_covers_the_pause_late_still_gives_who_lacks_something_their_time() -> None:
    line = Line()
    line.hear("#" * 30)
    line.say(completeness="complete", behind_ms=400)
    line.hear("." * 20)
    line.say(completeness="incomplete", behind_ms=300)
    assert line.hear("." * 60)[-1] == Ended(turn=1, at_ms=1_660, voiced_ms=600, why="silence")


def test_a_text_on_its_way_is_waited_for_as_long_as_words_that_lack_something() -> None:
    line = Line()
    line.turns.texts_come = True
    line.hear("#" * 30)
    line.say(completeness="complete", behind_ms=400)
    assert line.hear("." * 60)[-1] == Ended(turn=1, at_ms=1_660, voiced_ms=600, why="silence")


@pytest.mark.parametrize("completeness", ["complete", "may_grow", "could_continue"])
def test_a_text_that_comes_past_its_silence_ends_the_turn_at_once(completeness) -> None:
    line = Line()
    line.turns.texts_come = True
    line.hear("#" * 30 + "." * 40)
    assert line.say(completeness=completeness, behind_ms=700)[-1].at_ms == 1_400


def test_sound_that_a_text_lacks_is_no_voice_where_the_caller_was_silent() -> None:
    line = Line()
    line.hear("#" * 30 + "." * 10)
    line.say(completeness="complete", behind_ms=200)
    assert line.hear("." * 10)[-1] == Ended(turn=1, at_ms=860, voiced_ms=600, why="complete")


def test_an_answer_that_one_more_word_would_change_waits_for_half_a_second() -> None:
    line = Line(end_of_speech_ms=1_500)
    line.hear("#" * 15)
    line.say(completeness="may_grow")
    assert line.hear("." * 60)[-1] == Ended(turn=1, at_ms=800, voiced_ms=300, why="complete")


def test_an_answer_that_could_go_on_waits_for_the_silence_of_its_state() -> None:
    line = Line()
    line.hear("##########")
    line.say(completeness="could_continue")
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=900, voiced_ms=200, why="silence")


def test_a_date_without_its_year_waits_half_as_long_again() -> None:
    line = Line()
    line.hear("##########")
    line.say(completeness="incomplete")
    assert line.hear("." * 60)[-1] == Ended(turn=1, at_ms=1_260, voiced_ms=200, why="silence")


@pytest.mark.parametrize("completeness", HOW_FAR)
def test_who_says_um_or_hold_on_is_given_two_seconds(completeness) -> None:
    line = Line()
    line.hear("##########")
    line.say(completeness=completeness, hesitating=True)
    assert line.hear("." * 110)[-1] == Ended(turn=1, at_ms=2_200, voiced_ms=200, why="silence")


@pytest.mark.parametrize(("over", "ends_ms"), [(True, 680), (False, 1_260)])
def test_a_vote_moves_the_silence_of_words_that_could_continue(over, ends_ms) -> None:
    line = Line()
    line.hear("##########")
    line.say(completeness="could_continue")
    line.hear("." * 10)
    line.turns.vote(1, line.now_ms, over)
    assert line.hear("." * 60)[-1] == Ended(turn=1, at_ms=ends_ms, voiced_ms=200, why="silence")


def test_a_vote_says_nothing_of_a_complete_answer_or_of_words_that_went_on() -> None:
    line = Line()
    line.hear("#" * 15)
    line.say(completeness="complete")
    line.hear("." * 10)
    line.turns.vote(1, line.now_ms, over=False)
    assert line.hear("." * 20)[-1].at_ms == 560
    line.hear("##########")
    line.say()
    line.hear("." * 10)
    line.turns.vote(2, line.now_ms, over=True)
    line.hear("###")
    assert line.hear("." * 40)[-1].at_ms - line.turns.policy.gap_ms > 700


def test_a_hesitation_that_was_followed_by_words_is_over() -> None:
    line = Line()
    line.hear("##########")
    line.say(hesitating=True)
    line.hear("." * 40 + "#" * 15)
    line.say(completeness="complete")
    assert line.hear("." * 20)[-1].why == "complete"


def test_words_after_a_complete_answer_make_it_old_news() -> None:
    line = Line()
    line.hear("##########")
    line.say(completeness="complete")
    line.hear("#" * 15)
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=1_200, voiced_ms=500, why="silence")


def test_going_on_after_a_pause_voids_what_was_started_there() -> None:
    line = Line()
    line.hear("##########")
    assert line.hear("." * 10 + "#") == (
        Paused(turn=1, at_ms=360),
        Continued(turn=1, at_ms=420),
    )


def test_noise_over_a_prompt_is_settled_by_700_ms() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    line.hear("##########")
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=700, voiced_ms=200, why="silence")


def test_a_back_channel_over_a_prompt_needs_no_transcript() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    line.hear("##########")
    line.say(backchannel=True)
    assert line.hear("." * 40)[-1] == Ended(
        turn=1, at_ms=700, voiced_ms=200, why="backchannel", settled=True
    )


def test_a_long_back_channel_holds_the_prompt_no_longer_than_a_short_one() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    line.hear("#" * 25)  # "oh, okay": the prompt has been held since 200 ms
    line.say(backchannel=True)
    line.hear("#" * 15)
    line.say(backchannel=True)
    assert line.hear("#" * 5)[-1] == Ended(
        turn=1, at_ms=860, voiced_ms=860, why="backchannel", settled=True
    )


def test_a_voice_that_was_once_heard_as_okay_may_yet_say_more() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    line.hear("#" * 40)  # "I can pay ..." begins like an "okay"
    line.say(backchannel=True)
    assert line.hear("#" * 9) == ()


def test_who_goes_on_after_an_okay_interrupts_again() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    line.hear("#" * 25)
    line.say(backchannel=True)
    line.hear("#" * 15)
    line.say(backchannel=True)
    line.hear("#" * 5)
    assert line.hear("#" * 10)[-1] == Began(
        turn=2, at_ms=1_060, onset_ms=860, over_prompt=True, pause=True
    )


def test_uh_huh_to_a_yes_or_no_question_is_an_answer() -> None:
    line = Line(yes_or_no=True)
    line.turns.prompt("interruptible")
    line.hear("#" * 15)
    line.say(backchannel=True, completeness="complete")
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=560, voiced_ms=300, why="complete")


def test_words_over_a_prompt_end_like_any_others() -> None:
    line = Line()
    line.turns.prompt("interruptible")
    line.hear("##########")
    line.say()
    assert line.hear("." * 40)[-1] == Ended(turn=1, at_ms=900, voiced_ms=200, why="silence")


def test_a_caller_who_does_not_stop_is_stopped_at_the_longest_turn() -> None:
    line = Line()
    assert line.hear("#" * 800)[1] == Ended(turn=1, at_ms=15_000, voiced_ms=15_000, why="longest")


def test_a_line_without_frames_is_silence() -> None:
    line = Line()
    line.hear("##########")
    assert line.turns.due_ms == 360
    assert line.turns.advance(1_000) == (
        Paused(turn=1, at_ms=1_000),
        Ended(turn=1, at_ms=1_000, voiced_ms=200, why="silence"),
    )


def test_a_line_that_is_gone_forgets_the_turn_in_progress() -> None:
    line = Line()
    line.hear("##########")
    line.turns.forget()
    assert line.hear("." * 100) == ()


def test_words_of_an_earlier_turn_are_ignored() -> None:
    line = Line()
    line.hear("#" * 10 + "." * 40 + "#" * 10)
    assert line.turns.interim(1, line.now_ms, words=True, completeness="complete") == ()


CALLER_DB, TELEVISION_DB = -22.0, -40.0


def test_a_television_that_talks_on_does_not_keep_the_turn_open() -> None:
    line = Line()
    line.hear("#" * 40, CALLER_DB)
    line.say(completeness="complete")
    made = line.hear("#" * 100, TELEVISION_DB)
    ended = next(each for each in made if isinstance(each, Ended))
    assert (ended.why, ended.at_ms <= 800 + 1_000) == ("complete", True)


def test_a_soft_last_word_is_part_of_the_turn() -> None:
    line = Line()
    line.hear("#" * 20, CALLER_DB)
    line.say(completeness="complete")
    assert line.hear("#" * 30, TELEVISION_DB) == ()


def test_soft_words_apart_are_the_callers() -> None:
    line = Line(end_of_speech_ms=1_500)
    line.hear("#" * 20, CALLER_DB)
    for _ in range(4):
        made = line.hear("." * 30 + "#" * 15, TELEVISION_DB)
        assert not any(isinstance(each, Ended) for each in made)
    assert line.turns.turn == 1


def test_a_voice_that_falls_towards_its_end_is_the_callers() -> None:
    line = Line()
    line.hear("#" * 20, CALLER_DB)
    assert line.hear("#" * 100, CALLER_DB - 10) == ()


def test_a_television_does_not_interrupt_a_prompt_once_the_caller_is_known() -> None:
    line = Line()
    line.turns.usual_db = CALLER_DB
    line.turns.prompt("interruptible")
    assert line.hear("#" * 200, TELEVISION_DB) == ()
    assert isinstance(line.hear("#" * 20, CALLER_DB)[0], Began)


def test_a_soft_voice_in_silence_is_listened_to_but_not_for_long() -> None:
    line = Line()
    line.turns.usual_db = CALLER_DB
    began, ended = line.hear("#" * 220, TELEVISION_DB)[:2]
    assert isinstance(began, Began)
    assert isinstance(ended, Ended)
    assert (ended.at_ms, ended.why) == (4_000, "longest")


HAPPENINGS = st.lists(
    st.one_of(
        st.tuples(st.just("voice"), st.integers(1, 60)),
        st.tuples(st.just("silence"), st.integers(1, 60)),
        st.tuples(st.just("gap"), st.integers(1, 3_000)),
        st.tuples(st.just("prompt"), st.sampled_from(["", "interruptible", "plays_on"])),
        st.tuples(
            st.just("words"),
            st.sampled_from(["complete", "may_grow", "could_continue", "incomplete"]),
        ),
        st.tuples(st.just("backchannel"), st.just("could_continue")),
        st.tuples(st.just("listen"), st.integers(300, 2_000)),
    ),
    max_size=40,
)


def play(happenings: list[tuple[str, object]]) -> list[Decision]:
    line, made = Line(), []
    for kind, what in happenings:
        match kind, what:
            case ("voice", int(n)):
                made += line.hear("#" * n)
            case ("silence", int(n)):
                made += line.hear("." * n)
            case ("gap", int(ms)):
                line.now_ms += ms
                made += line.turns.advance(line.now_ms)
            case ("listen", int(ms)):
                line.turns.listen(end_of_speech_ms=ms, longest_ms=15_000)
            case ("prompt", sounds):
                line.turns.prompt(sounds)  # type: ignore[arg-type]
            case (_, completeness):
                made += line.say(backchannel=kind == "backchannel", completeness=completeness)
    return made


@settings(derandomize=True, max_examples=400, deadline=None)
@given(HAPPENINGS)
def test_every_turn_begins_once_and_ends_once_in_order(
    happenings: list[tuple[str, object]],
) -> None:
    turn, paused, last_ms = 0, False, 0
    for decision in play([*happenings, ("gap", 3_000)]):
        assert decision.at_ms >= last_ms
        last_ms = decision.at_ms
        match decision:
            case Began():
                assert (turn, decision.turn > 0) == (0, True)
                assert decision.at_ms - decision.onset_ms >= (200 if decision.over_prompt else 120)
                turn, paused = decision.turn, False
            case Paused() | Continued():
                assert (decision.turn, paused) == (turn, isinstance(decision, Continued))
                paused = not paused
            case Ended():
                assert decision.turn == turn
                turn = 0
    assert turn == 0


@settings(derandomize=True, max_examples=200, deadline=None)
@given(HAPPENINGS)
def test_an_unfinished_turn_always_has_a_due_time_that_decides(
    happenings: list[tuple[str, object]],
) -> None:
    line = Line()
    for kind, what in happenings:
        if kind in ("voice", "silence"):
            line.hear(("#" if kind == "voice" else ".") * int(str(what)))
        due_ms = line.turns.due_ms
        assert (due_ms is None) == (line.turns.turn == 0)
    for _ in range(3):
        if (due_ms := line.turns.due_ms) is not None:
            line.now_ms = max(line.now_ms, due_ms)
            assert line.turns.advance(line.now_ms)
    assert line.turns.turn == 0
