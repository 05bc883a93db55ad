"""Prompts' sound on disk: whole or not at all, checked, bounded."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from callwright.stores.prompt_sounds import Evicted, PromptSounds, cache_folder

DAY_S = 86_400
SOUND = bytes(range(256)) * 10
NAMES = [f"{number:02x}" * 32 for number in range(6)]


@pytest.fixture
def sounds(tmp_path: Path) -> PromptSounds:
    return PromptSounds(tmp_path / "prompts")


def files(sounds: PromptSounds) -> list[Path]:
    return sorted(path for path in sounds.folder.rglob("*") if path.is_file())


def test_what_is_saved_is_found_by_another_process_too(sounds: PromptSounds) -> None:
    sounds.save(NAMES[0], SOUND)
    other = PromptSounds(sounds.folder)
    assert not other.has(NAMES[0])
    other.open()
    assert (other.has(NAMES[0]), other.load(NAMES[0])) == (True, SOUND)
    assert (other.has(NAMES[1]), other.load(NAMES[1])) == (False, None)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole[:-1],
        lambda whole: whole[:-1] + b"!",
        lambda whole: b"",
        lambda whole: b"not json\n" + whole,
        lambda whole: b"[]\n" + whole,
        lambda whole: whole.partition(b"\n")[2],
    ],
    ids=["cut", "changed", "emptied", "no head", "another head", "head lost"],
)
def test_a_changed_file_is_dropped_and_made_again(sounds: PromptSounds, spoil) -> None:
    sounds.save(NAMES[0], SOUND)
    (file,) = files(sounds)
    file.write_bytes(spoil(file.read_bytes()))
    assert sounds.load(NAMES[0]) is None
    assert (sounds.has(NAMES[0]), files(sounds)) == (False, [])
    sounds.save(NAMES[0], SOUND)
    assert sounds.load(NAMES[0]) == SOUND


def test_a_file_that_cannot_be_opened_just_now_is_kept(sounds: PromptSounds) -> None:
    sounds.save(NAMES[0], SOUND)
    usual = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, usual[1]))  # as on a server that has no more
    try:
        assert sounds.load(NAMES[0]) is None
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, usual)
    assert (sounds.has(NAMES[0]), sounds.load(NAMES[0])) == (True, SOUND)


def test_what_nobody_has_read_for_long_goes_first(sounds: PromptSounds) -> None:
    for age, name in enumerate(NAMES):
        sounds.save(name, SOUND)
        path = sounds.folder / name[:2] / f"{name}.pcm"
        os.utime(path, (1_000 * DAY_S - age * 40 * DAY_S,) * 2)
    size = files(sounds)[0].stat().st_size
    assert sounds.evict(1_000 * DAY_S) == Evicted(3, 3, 3 * size)  # of 120, 160 and 200 days
    assert [sounds.has(name) for name in NAMES] == [True] * 3 + [False] * 3
    sounds.most_bytes = 2 * size
    assert sounds.evict(1_000 * DAY_S) == Evicted(1, 2, 2 * size)
    assert [sounds.has(name) for name in NAMES[:3]] == [True, True, False]


def test_reading_makes_young(sounds: PromptSounds) -> None:
    sounds.save(NAMES[0], SOUND)
    (file,) = files(sounds)
    os.utime(file, (0, 0))
    sounds.load(NAMES[0])
    assert sounds.evict().files == 0


def test_what_a_killed_writer_left_is_cleared_away(sounds: PromptSounds) -> None:
    writer = (
        "import os, sys; from pathlib import Path; import tempfile\n"
        "from callwright.stores.prompt_sounds import PromptSounds\n"
        "Path.replace = lambda *_: os._exit(9)\n"  # the power goes between writing and moving
        f"PromptSounds(Path({str(sounds.folder)!r})).save({NAMES[0]!r}, bytes(50_000))\n"
    )
    done = subprocess.run([sys.executable, "-c", writer], check=False)
    assert done.returncode == 9
    (left,) = files(sounds)
    sounds.open()
    assert (sounds.has(left.stem), sounds.has(NAMES[0])) == (False, False)
    os.utime(left, (0, 0))
    sounds.evict()
    assert files(sounds) == []


def test_a_folder_that_cannot_be_written_only_misses(tmp_path: Path) -> None:
    (tmp_path / "prompts").write_text("a file stands in the way")
    sounds = PromptSounds(tmp_path / "prompts")
    sounds.open()
    sounds.save(NAMES[0], SOUND)
    assert (sounds.has(NAMES[0]), sounds.load(NAMES[0])) == (False, None)
    assert sounds.evict() == Evicted(0, 0, 0)
    assert sounds.unkept == "Not a directory"


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("/srv/cache", "/srv/cache/callwright/prompts"),
        ("", "~/.cache/callwright/prompts"),
        ("not/absolute", "~/.cache/callwright/prompts"),
    ],
)
def test_the_folder_is_where_the_user_keeps_caches(given: str, wanted: str) -> None:
    assert cache_folder({"XDG_CACHE_HOME": given}) == Path(wanted).expanduser()
