import pytest
from hypothesis import given
from hypothesis import strategies as st

from callwright.errors import JournalError
from callwright.stores.sealed_values import (
    SEALED_FILE,
    SealedValues,
    SealError,
    destroy_key,
    new_key,
    read_key,
)
from tests.full_disk import full_disk

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
    assert {sealed_values._opened(b"k" * 32, box) for box in boxes} == {text.encode()}


def test_a_value_that_was_torn_by_a_crash_is_left_out(tmp_path):
    kept = SealedValues(tmp_path, b"k" * 32)
    kept.keep(VALUES)
    kept.close()
    path = tmp_path / SEALED_FILE
    path.write_bytes(path.read_bytes()[:-20])
    whole = {name: VALUES[name] for name in list(VALUES)[:-1]}
    assert SealedValues.read(tmp_path, b"k" * 32) == whole


def test_a_line_that_is_no_value_is_a_file_that_was_changed(tmp_path):
    (tmp_path / SEALED_FILE).write_text("{}\n")
    with pytest.raises(SealError, match="not written under this key, or was changed"):
        SealedValues.read(tmp_path, b"k" * 32)


def test_what_is_kept_outlives_the_process(tmp_path):
    kept = SealedValues(tmp_path, b"k" * 32)
    kept.keep(VALUES)
    assert SealedValues.read(tmp_path, b"k" * 32) == VALUES
    kept.close()


async def test_a_full_disk_is_told_at_the_barrier_and_loses_nothing(tmp_path):
    kept = SealedValues(tmp_path, b"k" * 32)
    values = {f"v{number}": "x" * 200 for number in range(200)}
    with full_disk(after_bytes=10_000):
        for name, value in values.items():
            kept.keep({name: value})
        with pytest.raises(JournalError, match=r"cannot be written \(File too large\)"):
            await kept.barrier()
    kept.close()
    assert SealedValues.read(tmp_path, b"k" * 32) == values


def test_a_key_that_cannot_be_kept_is_one_sentence_and_leaves_no_file(tmp_path):
    with (
        full_disk(after_bytes=10),
        pytest.raises(JournalError, match=r"key of call c1 cannot be kept .*\(File too large\)"),
    ):
        new_key(tmp_path / "keys", "c1")
    assert list((tmp_path / "keys").iterdir()) == []


def test_an_id_that_was_used_is_not_used_again(tmp_path):
    key = new_key(tmp_path, "c1")
    with pytest.raises(JournalError, match=r"There is a call c1 already: .* another id"):
        new_key(tmp_path, "c1")
    assert read_key(tmp_path, "c1") == key
