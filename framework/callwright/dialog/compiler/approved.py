"""When an approved answer may be given: what its wording and the rules want first."""

import dataclasses
from collections.abc import Mapping, Sequence

from callwright.dialog.checks.templates import reads_of
from callwright.machine.declared import Answer, Rule
from callwright.machine.tables import PromptTable

__all__ = ["bound_answers"]


def bound_answers(
    answers: Mapping[str, Answer], rules: Sequence[Rule], prompts: Mapping[str, PromptTable]
) -> dict[str, Answer]:
    """The answers, each with the facts, notices and values without which it is not live."""
    return {name: _bound(answer, rules, prompts) for name, answer in answers.items()}


def _bound(answer: Answer, rules: Sequence[Rule], prompts: Mapping[str, PromptTable]) -> Answer:
    table = prompts.get(f"answers.{answer.name}")
    entries = table.entries.values() if table is not None else ()
    classes = {answer.class_, *(e.label for by_name in entries for e in by_name.values())}
    tags = set(table.tags) if table is not None else set()
    said, requires = dict.fromkeys(answer.said), dict.fromkeys(answer.requires)
    for rule in rules:
        if classes & set(rule.never.get("says", ())) or tags & set(rule.never_tags):
            said |= dict.fromkeys(rule.until.get("said", ()))
            requires |= dict.fromkeys(rule.until.get("fact", ()))
    needs = {
        read.name: None
        for by_name in entries
        for entry in by_name.values()
        for read in reads_of(entry.text)
        if not read.asks and read.name not in read.known
    }
    return dataclasses.replace(
        answer, said=tuple(said), requires=tuple(requires), needs=tuple(needs)
    )
