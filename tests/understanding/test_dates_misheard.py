"""A date of birth through a bad line: alternatives and attempts that contradict one another."""

import pytest

from callwright.understanding.dates.channel import ratio
from callwright.understanding.dates.cut_digits import cut_date
from callwright.understanding.dates.day_sounds import day_by_sound, in_place_of_day
from callwright.understanding.dates.evidence import digit_evidence, heard_dates, likely_dates
from callwright.understanding.dates.records import chance, weighed
from callwright.understanding.lines import answer

BIRTH = {"from": "1905-01-01", "to": "2021-12-31"}


def understood(*nbest, history=(), locale="en-GB"):
    request = {
        "id": 1, "type": "date", "locale": locale, "today": "2022-01-01", "plausible": BIRTH,
        "nbest": [{"text": text} for text in nbest],
        "history": [[{"text": text} for text in attempt] for attempt in history],
    }  # fmt: skip
    reply = answer(request)
    return reply["value"] if reply["status"] == "match" else reply["status"]


@pytest.mark.parametrize(
    ("nbest", "meant"),
    [
        (["the fourth of June nineteen sixty two"], "1962-06-04"),
        (["20 seconds of March 1971", "22nd of March 1971"], "1971-03-22"),
        (["27 of the 8th 1958"], "1958-08-27"),
        (["17th 05 1949"], "1949-05-17"),
        (["9th of October 1876"], "1976-10-09"),
        (["3rd of May 1961 3rd of May 1967"], "1967-05-03"),
        (["25th August 7th 1983", "25th of the 7th 1983"], "1983-07-25"),
        (["10 07 1958"], "1958-07-10"),
        (["17 or 6 1949"], "1949-06-17"),
        (["17th 0 6 1949"], "1949-06-17"),
        # An "8th" or a "May" in few alternatives was put in by the recogniser.
        (["March 1968", "of March 1968", "March 8th 1968"], "partial"),
        (["24", "24th", "twenty four", "2024"], "no_match"),
    ],
)
def test_one_attempt_means_what_its_alternatives_agree_on(nbest, meant):
    assert understood(*nbest) == meant


def test_day_and_month_in_digits_wait_for_their_year():
    assert understood("2408") != "1967-08-24"
    assert understood("nineteen sixty seven", history=[["2408"]]) == "1967-08-24"


@pytest.mark.parametrize("day", ["10", "ten", "the tenth", "it's the 10th"])
def test_a_day_by_itself_completes_the_month_and_year_of_another_attempt(day):
    assert understood(day, history=[["September 1994"]]) == "1994-09-10"
    assert understood("September 1994", history=[[day]]) == "1994-09-10"


def test_a_number_by_itself_changes_no_date_that_has_its_day():
    assert understood("two", history=[["26th of September 1994"]]) == "1994-09-26"
    assert understood("two") == "no_match"


def test_a_later_whole_answer_outweighs_an_earlier_one():
    assert understood("18th of May 1919", history=[["18th of May 1990"]]) != "1990-05-18"


def test_a_day_heard_as_another_word_shows_by_its_sound():
    garbled = ["toast of April 1967", "coast of April 1967"]
    by_sound = dict(day_by_sound([in_place_of_day(("twelve", "of", "may"), "en-GB")]))
    assert max(by_sound, key=lambda day: by_sound[day]) == 12
    assert understood(*garbled) == "partial"
    assert understood("born in April 1967") == "partial"
    assert understood("the forth April", history=[["fought of April 1967"]]) == "1967-04-04"


def test_the_words_of_all_alternatives_together_tell_the_day():
    sounds = [in_place_of_day((word, "of", "may"), "en-GB") for word in ("elves", "shelf")]
    assert day_by_sound(sounds[:1])[0][0] == 11
    assert day_by_sound(sounds)[0][0] == 12


def test_what_stands_behind_the_eighth_alternative_changes_nothing():
    eight = ["12th of June 1962", *["um"] * 7]
    assert understood(*eight, *["4th of May 1971"] * 12) == understood(*eight) == "1962-06-12"


def test_words_before_a_day_that_sound_like_twenty_belong_to_it():
    assert understood("plenty 3rd of May 1971", "plenty third of May 1971") == "1971-05-23"
    assert understood("it's the 3rd of May 1971") == "1971-05-03"
    assert understood("monday the 3rd of May 1971") == "1971-05-03"


def test_a_first_that_is_not_in_words_beside_other_words_is_a_fifth():
    assert understood("1st of May 1971", "best of May 1971") == "1971-05-05"
    assert understood("1st of May 1971", "first of May 1971", "best of May 1971") == "1971-05-01"
    assert understood("6th of May 1971", "list of May 1971", "sis of May 1971") == "1971-05-05"
    assert understood("6th of May 1971", "sick of May 1971", "six of May 1971") == "1971-05-06"
    assert understood("01 May 1971", "no one May 1971") == "1971-05-01"


def test_eight_digits_that_are_a_date_outweigh_what_is_part_of_one():
    said = ["170 401975", "170 4 1975 1", "17041 1975", "1704 1975"]
    assert understood(*said) == "1975-04-17"


def test_a_year_two_thousand_that_another_attempt_has_longer_was_cut():
    earlier = [["3rd of April 2000"], ["3rd of April 2006"]]
    assert understood("3rd of April 2000", history=earlier) == "2006-04-03"


@pytest.mark.parametrize(
    "nbest",
    [["12th of June 1960", "12th of June 1967"], ["12th of June 1967", "12th of June 1960"]],
)
def test_a_year_that_some_alternatives_cut_is_the_longer_one(nbest):
    assert understood(*nbest) == "1967-06-12"


def test_a_year_that_was_cut_in_earlier_attempts_is_the_longer_one():
    said = ["October 30th 1956", "October 30th 1950 sex"]
    assert understood(*said, history=[["30 October 1950"], ["30 October 1950"]]) == "1956-10-30"


def test_digits_that_are_a_date_only_in_the_order_of_another_country_are_asked_for_again():
    said = ["0722 1944", "0722 19:44", "0722 1940 4"]
    assert understood(*said) == "no_match"
    assert understood(*said, locale="en-US") == "1944-07-22"
    assert understood("7th June 1944", history=[said]) == "1944-06-07"


def test_digits_that_lost_one_of_the_year_still_tell_day_and_month():
    assert understood("April 1972", history=[["1604 197", "16 04 197"]]) == "1972-04-16"
    assert understood("April 1972", history=[["4404 197"]]) == "partial"
    in_figures = ["2207 195", "22 071 95", "22:07 195", "22 07 19 55"]
    assert understood(*in_figures) == "1955-07-22"


def test_digits_that_lost_their_month_still_tell_a_year_that_was_cut():
    assert understood("14 of 67", "1467", history=[["14th July 1960"]]) == "1967-07-14"
    assert understood("14 of 67", "1467") == "no_match"


def test_digits_are_in_the_order_of_the_country():
    garbled = ["0722 194", "0722 1 94", "0722 1944"]
    assert understood("22nd July 1944", history=[garbled], locale="en-US") == "1944-07-22"
    cut = heard_dates([(1.0, {}, "0722194", "")], day_first=False)
    assert cut
    assert cut.guesses[0][0] == (None, 7, 22)
    assert digit_evidence(cut, (1944, 7, 22)) > 100 * digit_evidence(cut, (1944, 8, 23))
    other = heard_dates([(1.0, {}, "0722194", "")])
    assert other
    assert other.guesses == (((None, None, None), 1.0),)


@pytest.mark.parametrize("run", ["", "1", "0722", "3213195", "220719555", "2207955", "0067"])
def test_other_digits_that_are_no_date_tell_nothing_for_sure(run):
    assert cut_date(run) == {}


def test_asked_again_a_close_rival_is_no_reason_to_ask_a_third_time():
    said = ["14th of May 1957", "18th of May 1957"]
    assert understood(*said, history=[["18th of May 1957"]]) == "1957-05-14"


def test_a_clear_last_attempt_against_two_earlier_ones_is_read_back():
    earlier = [[{"text": "12th of June 1954"}]] * 2
    reply = answer({"type": "date", "nbest": [{"text": "12th of July 1954"}], "history": earlier,
                    "locale": "en-GB", "today": "2022-01-01",
                    "plausible": BIRTH})  # fmt: skip
    assert (reply["status"], reply["value"]) == ("match", "1954-07-12")
    assert 0.5 < reply["confidence"] < 0.75


def test_confidence_grows_with_a_second_hearing():
    heard = heard_dates([(1.0, {"1962-06-04": 1_000}, "", "")])
    once, twice = likely_dates([heard])[0][1], likely_dates([heard, heard])[0][1]
    assert once < twice < 1


@pytest.mark.parametrize(
    ("heard", "likelier", "than"),
    [
        ((1978, 2, 1), (1978, 2, 5), (1978, 2, 2)),  # "fifth" sounds like "first", "second" not
        ((1990, 2, 1), (1919, 2, 1), (1928, 2, 1)),  # "nineteen" and "ninety"
        ((1940, 2, 1), (1947, 2, 1), (1957, 2, 1)),  # the last digit is cut off
        ((1940, 2, 7), (1940, 2, 27), (1940, 2, 25)),  # the "twenty" is lost
        ((1940, 6, 7), (1940, 7, 7), (1940, 12, 7)),
        ((1940, 6, 7), (1940, 7, 6), (1940, 8, 6)),  # the order of another country
    ],
)
def test_what_sounds_alike_is_likelier_than_what_does_not(heard, likelier, than):
    assert ratio(heard, heard) > ratio(heard, likelier) > ratio(heard, than)


def test_a_neighbouring_date_has_no_chance_beside_the_one_that_was_said():
    heard = weighed([heard_dates([(1.0, {"1962-06-04": 1_000}, "04061962", "")])])
    assert chance(heard, (1962, 6, 4)) > 0.4
    assert chance(heard, (1962, 6, 5)) < 0.01
    assert chance(weighed([None]), (1962, 6, 4)) is None
