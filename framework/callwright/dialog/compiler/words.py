"""The words of each locale, the shipped lexicon merged in."""

from callwright.dialog.findings import Finding, closest, finding
from callwright.dialog.schema.prompts import IntentMap, WordsFile
from callwright.dialog.sources import Sources
from callwright.errors import Mark
from callwright.understanding.lexicon.shipped import shipped
from callwright.understanding.words import ChoiceValue, Words

__all__ = [
    "compile_words",
]


def compile_words(
    sources: Sources, locales: tuple[str, ...]
) -> tuple[dict[str, Words], tuple[Finding, ...]]:
    """Words by locale, and where locales disagree (CW109, CW310)."""
    findings: list[Finding] = []
    made = {locale: _merged(sources.words.get(locale), locale, findings) for locale in locales}
    app = sources.app
    nowhere = app.key_at("locales") if app is not None else Mark()
    for locale in locales:
        lacks = locale not in sources.words and f"words:{locale}" not in sources.broken
        if lacks and sources.words:
            message = f"there is no words.{locale}.yaml, but {locale} is among `locales`"
            findings.append(finding("CW310", message, nowhere))
    for locale, words in sources.words.items():
        if locale not in locales:
            near = closest(locale, locales)
            message = f"{locale} is not among `locales`, so these words are never used.{near}"
            findings.append(finding("CW310", message, words.locale.mark))
    _compare(sources, made, findings)
    return made, tuple(findings)


def _merged(written: WordsFile | None, locale: str, findings: list[Finding]) -> Words:
    base = shipped(locale)
    if written is None:
        return base
    intents, says = dict(base.intents), dict(base.says)
    for name, intent in written.intents.items():
        if isinstance(intent, IntentMap):
            if intent.examples:
                intents[str(name)] = tuple(map(str, intent.examples))
            if intent.say is not None:
                says[str(name)] = str(intent.say)
        else:
            intents[str(name)] = tuple(map(str, intent))
    for name, more in written.add.items():
        if name not in intents:
            near = closest(name, intents)
            message = f"`add` extends an intent that there is; {str(name)!r} is none.{near}"
            findings.append(finding("CW106", message, name.mark))
        intents[str(name)] = (*intents.get(str(name), ()), *map(str, more))
    choices = {
        str(choice): tuple(
            ChoiceValue(str(name), str(one.say), tuple(map(str, one.hears)), str(one.keys or ""))
            for name, one in values.items()
        )
        for choice, values in written.choices.items()
    }
    answers = {str(name): tuple(map(str, one.asked)) for name, one in written.answers.items()}
    return Words(locale=locale, intents=intents, says=says, choices=choices, answers=answers)


def _compare(sources: Sources, made: dict[str, Words], findings: list[Finding]) -> None:
    """Every choice and value, intent and answer of one locale stands in every other (CW109)."""
    for locale in made:
        written = sources.words.get(locale)
        if written is None:
            continue
        for other, words in made.items():
            there = sources.words.get(other)
            if other == locale or there is None:
                continue
            mark = there.locale.mark
            for choice, values in written.choices.items():
                theirs = {value.name for value in words.choices.get(str(choice), ())}
                for value in values:
                    if value not in theirs:
                        place = there.key_at("choices")
                        message = f"{choice!s}.{value} has no words in {other}"
                        findings.append(finding("CW109", message, place))
            for name in written.intents:
                if name not in words.intents:
                    message = f"the intent {str(name)!r} has no examples in {other}"
                    findings.append(finding("CW109", message, mark))
            for name in written.answers:
                if name not in words.answers:
                    message = f"the answer {str(name)!r} has no words in {other}"
                    findings.append(finding("CW109", message, mark))
