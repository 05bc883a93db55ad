"""What a lender's system sends is what the application declared, or is named."""

import pytest

from callwright.call.field_types import misfit
from callwright.understanding.slot_type import SlotType


@pytest.mark.parametrize("kind", ["name", "text", "email"])
def test_half_a_character_is_no_text(kind):
    assert misfit("Ana \ud800", SlotType(kind)) == "a text"
    assert misfit("Ana \U0001f44b", SlotType(kind)) == ""


@pytest.mark.parametrize("written", ["20260604", "2026-W23-4", "2026-02-30", "2026-6-4"])
def test_a_day_is_written_in_one_way(written):
    assert misfit(written, SlotType("date")) == "a date like 2026-06-04"
