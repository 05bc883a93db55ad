"""`callwright doctor` names what is here, what is not, and the mend."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from callwright.cli.doctor import _base, _report
from callwright.engines.embedded.doctor import Check

ABSENT = Check(name="voice", status="absent", says="No voice.", mend="pip install it")
BROKEN = Check(name="voice", status="broken", says="It hums.", mend="pip install it again")


def report(*checks: Check, as_json: bool = False) -> int:
    async def found() -> AsyncIterator[Check]:
        for check in checks:
            yield check

    return asyncio.run(_report(found(), as_json=as_json))


def test_what_is_absent_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(ABSENT) == 0
    assert capsys.readouterr().out == "not here  voice: No voice.\n          -> pip install it\n"


def test_what_is_broken_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(ABSENT, BROKEN) == 1
    assert "BROKEN    voice: It hums." in capsys.readouterr().out


def test_a_program_reads_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    report(ABSENT, as_json=True)
    assert json.loads(capsys.readouterr().out) == [
        {"name": "voice", "status": "absent", "says": "No voice.", "mend": "pip install it"}
    ]


def test_the_base_install_works() -> None:
    assert [check.status for check in _base()] == ["works", "works"]
