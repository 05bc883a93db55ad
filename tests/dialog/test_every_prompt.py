"""Every wording of the library, as it is spoken: `rendered.LOCALE.txt` is read by people too.

Write them again with `python tests/dialog/test_every_prompt.py`.
"""

from pathlib import Path

import pytest

from callwright.dialog.compiler import load_application
from callwright.dialog.prompts import Renderer
from callwright.machine.effects import Say
from callwright.machine.values import Value
from callwright.understanding.slot_type import SlotType

HERE = Path(__file__).parent
APPLICATION = load_application(HERE.parents[1] / "dialogs")
RENDERER = Renderer(APPLICATION)

KNOWN: dict[str, Value] = {
    "lender.name": "Lakeside Lending",
    "lender.contact": "Maria Lopez",
    "lender.phone": "+13125550142",
    "person.first_name": "Ana",
    "account.past_due": 32_000,
    "account.minimum": 10_000,
    "account.due_date": "2025-05-20",
    "account.late_fee": 2_500,
    "account.grace_until": "2025-06-10",
    "promise_amount": 15_000,
    "promise_date": "2025-06-05",
    "callback_day": "2025-06-05",
    "callback_time": "15:30",
    "reason": "asked",
    "call.keys": True,
    "today": "2025-06-02",
}
# Two values of each type: what is at stake, and what it is mistaken for.
AT_STAKE: dict[str, tuple[Value, Value]] = {
    "money": (15_000, 5_000),
    "date": ("1980-06-04", "1980-06-14"),
    "digits": ("0042", "0024"),
    "yes_no": ("yes", "no"),
    "time": ("15:30", "13:00"),
}


def at_stake(type: SlotType | None, locale: str) -> dict[str, Value]:
    if type is None:
        return {}
    if type.kind == "choice":
        names = [value.name for value in APPLICATION.words[locale].choices[type.choice]]
        first: Value = names[0]
        second: Value = names[1]
    else:
        first, second = AT_STAKE[type.kind]
    return {"it": first, "first": first, "second": second}


def lines(locale: str) -> list[str]:
    rendered = []
    for id, table in sorted(APPLICATION.prompts.items()):
        values = KNOWN | at_stake(RENDERER.type(id, "it"), locale)
        for entry, wording in sorted(table.entries.get(locale, {}).items()):
            read = {name: values[name] for name in wording.reads}
            say = Say(serial=1, prompt=id, entry=entry, values=read, locale=locale)
            rendered.append(f"{id} {entry}: {RENDERER.render(say)}\n")
    return rendered


@pytest.mark.parametrize("locale", APPLICATION.locales)
def test_every_prompt_is_spoken_as_it_was_read_and_approved(locale: str) -> None:
    assert lines(locale) == (HERE / f"rendered.{locale}.txt").read_text("utf-8").splitlines(True)


@pytest.mark.parametrize("locale", APPLICATION.locales)
def test_no_digit_and_no_brace_is_left_to_the_synthesizer(locale: str) -> None:
    assert [
        line for line in lines(locale) if set("0123456789{}$%") & set(line.split(":", 1)[1])
    ] == []


@pytest.mark.parametrize("locale", APPLICATION.locales)
def test_nobody_is_thanked_for_telling_who_may_have_told_nothing(locale: str) -> None:
    # The reason of a hardship may be refused or unknown, and the hand-over says the same.
    (said,) = [line for line in lines(locale) if line.startswith("handoff.hardship say")]
    assert "telling me" not in said
    assert "contarme" not in said


if __name__ == "__main__":
    for one in APPLICATION.locales:
        (HERE / f"rendered.{one}.txt").write_text("".join(lines(one)), encoding="utf-8")
