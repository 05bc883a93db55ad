"""A confidence is a chance of being right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callwright.understanding.calibration import calibrated, shared
from callwright.understanding.lines import answer

scores = st.floats(0, 1)


@given(st.sampled_from(["money", "date", "name", "text"]), scores, scores, scores)
def test_a_better_score_is_never_a_lower_chance(kind, one, other, words):
    low, high = sorted((one, other))
    chances = [calibrated(kind, score, 0.85, words) for score in (low, high)]
    assert 0 <= chances[0] <= chances[1] <= 1


@given(scores, st.lists(scores, max_size=5), scores, st.booleans())
def test_the_chances_of_rivals_add_up_to_one_at_most(best, rivals, chance, close):
    dealt = shared(best, tuple(rivals), chance, close=close)
    assert len(dealt) == 1 + len(rivals)
    assert all(0 <= share <= 1 for share in dealt)
    assert sum(dealt) <= 1 + 1e-9 or not sum(rivals)


def test_two_close_readings_share_their_chance_evenly():
    assert shared(0.8, (0.8,), 0.98, close=True) == [0.49, 0.49]


def test_what_the_recogniser_doubts_is_doubted():
    assert calibrated("money", 0.85, 0.85) > 0.98
    assert calibrated("money", 0.5, 0.85, 0.5) < 0.5


@pytest.mark.parametrize("said", ["a couple hundred", "a few hundred dollars", "several hundred"])
def test_a_vague_amount_is_not_a_sure_amount(said):
    assert answer({"type": "money", "nbest": [{"text": said}]})["confidence"] <= 0.6
    assert answer({"type": "money", "nbest": [{"text": "two hundred"}]})["confidence"] > 0.95


@pytest.mark.parametrize(
    ("kind", "said"), [("name", "Ann Reeves"), ("postcode", "s w one a one a a")]
)
def test_a_name_or_a_postcode_heard_once_is_never_nearly_certain(kind, said):
    heard = answer({"type": kind, "nbest": [{"text": said}], "locale": "en-GB"})
    assert heard["value"] is not None
    assert 0.5 < heard["confidence"] < 0.85
