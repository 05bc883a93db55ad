"""The text of a value is the same with orjson and without."""

import dataclasses
import datetime
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.machine import json_text as module
from callwright.machine.json_text import json_text

leaves = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=()))
values = st.recursive(
    leaves,
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=20,
)


@settings(max_examples=300, derandomize=True)
@given(values)
def test_the_text_is_that_of_json_to_the_byte(value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert json_text(value, "backslashreplace") == text.encode(errors="backslashreplace")


@pytest.mark.parametrize("numbered", [{2: "b", 10: "a"}, {"n": 1 << 70}, {"n": (1, (2,))}])
def test_what_the_quick_writer_refuses_is_written_all_the_same(monkeypatch, numbered):
    quick = json_text(numbered)
    monkeypatch.setattr(module, "_quick", None)
    assert quick == json_text(numbered)


@dataclasses.dataclass
class Thing:
    name: str = "x"


@pytest.mark.parametrize("value", [Thing(), datetime.date(2026, 6, 4), {1}, {"a": b"x"}])
def test_what_is_not_json_is_refused(value):
    with pytest.raises(TypeError):
        json_text(value)


def test_half_a_character_is_refused_unless_it_may_be_escaped():
    with pytest.raises(UnicodeEncodeError):
        json_text("\ud800")
    assert json_text("\ud800", "backslashreplace") == b'"\\ud800"'
