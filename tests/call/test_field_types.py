"""What a lender's system sends is what the application declared, or is named."""

import pytest

from callwright.call.field_types import misfit
from callwright.understanding.slot_type import SlotType


@pytest.mark.parametrize("kind", ["name", "text", "email"])
def test_half_a_character_is_no_text(kind):
    assert misfit("Ana \ud800", SlotType(kind)) == "a text"
    assert misfit("Ana \U0001f44b", SlotType(kind)) == ""
