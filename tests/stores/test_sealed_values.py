import pytest
from hypothesis import given
from hypothesis import strategies as st

from callwright.stores.sealed_values import (
    SEALED_FILE,
    SealedValues,
    SealError,
    destroy_key,
    new_key,
    read_key,
)

VALUES = {"a1": "1980-06-04", "b2": 12_050, "c3": True, "d4": ("x", ("y", 2)), "e5": "x" * 500}


def test_values_come_back_under_the_calls_key(tmp_path):
    key = new_key(tmp_path / "keys", "c1")
    kept = SealedValues(tmp_path, key)
    kept.keep(VALUES)
    kept.close()
    assert SealedValues.read(tmp_path, read_key(tmp_path / "keys", "c1")) == VALUES
    assert "1980" not in (tmp_path / SEALED_FILE).read_text()


def test_destroying_the_key_erases_them(tmp_path):
    new_key(tmp_path, "c1")
    destroy_key(tmp_path, "c1")
    with pytest.raises(SealError, match=r"key of call c1 is gone .*: its sealed values are erased"):
        read_key(tmp_path, "c1")


@pytest.mark.parametrize("key", [bytes(32), b"k" * 32])
def test_another_key_or_a_changed_value_is_refused(tmp_path, key):
    kept = SealedValues(tmp_path, b"k" * 32)
    kept.keep({"a1": "1980-06-04"})
    kept.close()
    if key == b"k" * 32:
        path = tmp_path / SEALED_FILE
        path.write_text(path.read_text().replace('"box":"', '"box":"AAAA'))
    with pytest.raises(SealError, match="not written under this key, or was changed"):
        SealedValues.read(tmp_path, key)


def test_a_key_file_is_its_owners_alone(tmp_path):
    new_key(tmp_path / "keys", "c1")
    assert (tmp_path / "keys" / "c1.key").stat().st_mode & 0o777 == 0o600


@given(st.text(max_size=80))
def test_equal_values_look_different_each_time(text):
    from callwright.stores import sealed_values

    boxes = {sealed_values._seal(b"k" * 32, text.encode()) for _ in range(2)}
    assert len(boxes) == 2
    assert {sealed_values._open(b"k" * 32, box) for box in boxes} == {text.encode()}
