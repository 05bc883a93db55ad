"""Yes and no, said outright or through what is agreed to or denied. Values `yes` and `no`."""

from collections.abc import Iterator, Sequence
from itertools import islice

from callwright.understanding.candidate import Candidate
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.languages import language_of
from callwright.understanding.reading import Completeness
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.sentence.framing_words import SUBJECTS
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import HESITATIONS, ending
from callwright.understanding.word_lists import phrases_in, words_in
from callwright.understanding.yes_or_no.another_told import of_asked, tells_another
from callwright.understanding.yes_or_no.doubts import (
    doubt_end,
    doubtful,
    doubts_of,
    takes_back,
)
from callwright.understanding.yes_or_no.idioms import UNKNOWN, said_otherwise
from callwright.understanding.yes_or_no.outright import ENGLISH, NOT_MEANT, SPANISH, Phrases
from callwright.understanding.yes_or_no.self_told import self_told, speaks_of_another
from callwright.understanding.yes_or_no.tags import leads_on, of_first
from callwright.understanding.yes_or_no.yes_and_no import is_torn, of_both
from callwright.understanding.yes_or_no.yes_no_meant import (
    ASKED_BACK,
    AUXILIARIES,
    EARLY,
    ECHOED,
    HEDGES,
    NEGATIONS,
    PLAIN,
    TOLD,
    TRAILING,
    as_meant,
    is_trouble,
    said_to_us,
)

__all__ = ["completeness", "read"]

_BEGINS = {
    "en": frozenset(words[0] for words in (*ENGLISH, *NOT_MEANT["en"])),
    "es": frozenset(words[0] for words in (*SPANISH, *NOT_MEANT["es"])),
}
_LONGEST = 5
_NEXT = 2  # words between a yes and a doubt of it
_MOST_MARKS = 32  # bounds the work on a hostile text
_INVERTED = words_in("should do would can could did will am is was type kind")
_TAKEN_BACK = phrases_in("i mean | no wait | sorry | actually | wait | digo | perdon | mejor")
_BEFORE_NO = words_in("oh uh um well but no so ah hmm pues ay que mean wait sorry hell")
_BUT = frozenset({"but", "pero"})
_SAYING = words_in("say said saying")
_TELLING = words_in("say tell answer discuss")
# "Yes, no, I can't", "I'd say no but thanks"; "I said no onions" is another matter.
_ANSWERED = PLAIN | _SAYING | {"and"}
_BEHIND_NO = PLAIN | words_in("""
    i it that this we they he she you there sorry already to because so and not yo eso ya but
    thanks thank what really
""")
_BEHIND_SPANISH_NO = words_in("soy yo me estoy tiene confirmo")
_NOT_ALL_OF_IT = words_in("half almost nearly partly partially barely casi medio")
_STRESSING = words_in("exactly definitely totally certainly absolutely indeed sure correct right")
_INVERTED_FIRST = words_in("can could would will do does is are")
_WILLING = words_in("want need have agree wish care feel plan intend")
_ASKED = words_in("what which how why where when who")
_MISSED = words_in("hear catch understand")  # "I can not hear you": no answer at all
_NOBODY = words_in("nobody nothing nadie")
_YOURS = words_in("you your yours usted ustedes su sus")
_OPINIONS = words_in("think guess suppose believe reckon creo supongo pienso")  # want what it is
# A yes or a no with so little behind it is all that will be said: "yes, that's fine".
_MOST_BEHIND = 3


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The yes or the no of the whole answer: one candidate, or none."""
    # Who the caller is comes first: later, it is a new speaker who says a name.
    first = bool(slot.name) and context.filled.keys() <= {slot.name}
    answer = self_told(tokens, context) if first else None
    answer = answer or _answer(tokens, context)
    if first and answer and answer.value == "yes":
        answer = None if tells_another(tokens, context) else of_asked(answer, tokens)
        answer = of_first(answer, tokens, language_of(context.locale)) if answer else None
    answer = said_to_us(answer, tokens, first=first) if answer else None
    return (answer,) if answer else ()


def _answer(tokens: Tokens, context: Context) -> Candidate | None:
    language = language_of(context.locale)
    phrases = SPANISH if language == "es" else ENGLISH
    marks = [m for mark in islice(_marks(tokens, phrases, language), _MOST_MARKS)
             for m in as_meant(mark, tokens, language)]  # fmt: skip
    said = said_otherwise(tokens, language, marks)
    marks = [m for m in marks if not any(i.start < m.end and m.start < i.end for i in said)]
    marks = sorted([*marks, *(i for i in said if i.value != UNKNOWN)], key=lambda m: m.start)
    doubts = doubts_of(tokens, said)
    strong = [m for m in marks if m.weight == 1_000] or marks
    if doubts and all(m.weight < 1_000 for m in marks):
        return None
    if strong and is_torn(strong[0], marks, tokens):
        return None
    if strong:
        first = _decisive(strong, tokens)
        if strong is marks and first.weight < 1_000:
            # "Agree, it is not ok": of weak words the no counts.
            first = next((m for m in marks if m.value == "no"), first)
        if first is strong[0] and any(m.value != first.value for m in strong):
            return of_both(strong, tokens, _denial(tokens))
        # "I'm not sure who I spoke to but I confirm it's right"
        doubted = doubts and doubts[0] < first.start
        doubted = doubted and not _BUT & {*tokens.texts[doubts[-1] : first.start]}
        if first.value == "yes" and _is_doubted_at_once(first, tokens):
            return None
        if first.value == "yes" and takes_back(tokens.texts, first.end):
            return first.lowered(ASKED_BACK)
        return first.lowered(0.8) if first is not strong[0] or doubted else first
    return None if doubts else _denial(tokens)


def _marks(tokens: Tokens, phrases: Phrases, language: str) -> Iterator[Candidate]:
    texts = tokens.texts
    skipped = NOT_MEANT[language]
    begins = _BEGINS[language]
    i = 0
    while i < len(texts):
        if texts[i] not in begins:
            i += 1
            continue
        for length in range(min(_LONGEST, len(texts) - i), 0, -1):
            words = tuple(texts[i : i + length])
            found = phrases.get(words)
            if found and not _inside(texts, i, length, words, phrases):
                value, weight = found
                opens = words[0] in ("i", "it") and i + length < len(texts)
                missed = opens and texts[i + length] in _MISSED
                if value == "no" and (missed or _says_one(texts, i + length)):
                    i += length
                    break
                if value == "no" and opens and len(words) > 2:
                    weight = TOLD  # "I can not recall that": told, rather than answered
                yield Candidate(value=value, start=i, end=i + length, weight=weight)
                i += length - 1
                break
            if words in skipped and not found:
                i += length - 1
                break
        i += 1


def _inside(
    texts: tuple[str, ...], i: int, length: int, words: tuple[str, ...], phrases: Phrases
) -> bool:
    """Is this mark only a part of a sentence that is not an answer?"""
    before = texts[i - 1] if i else ""
    after = texts[i + length] if i + length < len(texts) else ""
    if length == 1 and words[0] in PLAIN and _is_spoken_of(texts, i):
        return True
    if words == ("no",):
        # "no money", "I have no card": a determiner, unless it opens what is said.
        opens = before in _BEFORE_NO or (before in _ANSWERED and after in _BEHIND_NO)
        return bool(i and after and not opens)
    if length == 1 and speaks_of_another(texts, i):
        return True
    if before in _NOT_ALL_OF_IT and phrases[words][0] == "yes":
        return True  # "half right"
    if length == 1 and words[0] in _STRESSING and _ASKED & {*texts[:2]}:
        return True  # "when exactly is it": a question
    if length == 1 and phrases[words][1] < 1_000:
        greets = after == "to" and texts[i + 2 : i + 3] not in (("me",), ("us",))
        return i > 1 or before in ("am", "is", "not", "are") or greets  # "great to meet you"
    if after == "not" and words[-1] in AUXILIARIES:
        return True  # "please don't"
    if length == 1 and words[0] in _STRESSING and texts[i + 2 : i + 3] == ("not",):
        return after in AUXILIARIES  # "sure don't"
    if words[0] in ("i", "it") and length == 2 and after:
        # "I can", "it is" only close an answer ("yes I can"); they open many other sentences.
        return True
    if words[0] in ("i", "it") and (before in _INVERTED or _ASKED & {*texts[:i]}):
        return True
    if length == 1 and texts[max(0, i - 2) : i] == ("answer", "is"):
        return False
    if length == 1 and before in ("not", "is", "are", "never", "what", "all") and words[0] != "no":
        return words[0] not in ("correct", "right", "exactly", "true", "wrong", "false", "fine")
    if before == "not" and phrases[words][0] == "yes":
        return True
    if before == "no" and words[0] in _BEHIND_SPANISH_NO and phrases is SPANISH:
        return True  # "no soy yo"
    if words in (("is", "not"), ("i", "do", "not"), ("i", "am", "not"), ("is", "right")):
        return bool(before in ("what", "who", "where", "how"))
    return words in (("nothing",), ("none",), ("never",), ("sure",), ("good",)) and i > 3


def _is_spoken_of(texts: Sequence[str], i: int) -> bool:
    """Is a yes or a no only spoken of: "yes or no to what", "I never said yes"?"""
    if {"or", "o"} & {*texts[i + 1 : i + 2], *texts[max(0, i - 2) : i]}:  # "a yes or a no"
        return bool(PLAIN & {*texts[max(0, i - 3) : i], *texts[i + 2 : i + 4]})
    said = texts[max(0, i - 3) : i]
    return said[-1:] != () and said[-1] in _SAYING and bool({"not", "never"} & {*said})


def _says_one(texts: Sequence[str], at: int) -> bool:
    """Does "say yes", "say no" stand at `at`?"""
    return bool(_SAYING & {*texts[at : at + 1]} and PLAIN & {*texts[at + 1 : at + 2]})


def _is_doubted_at_once(first: Candidate, tokens: Tokens) -> bool:
    """Tell "yeah I'm not sure about that" from "yes, I'm not sure why you ask"."""
    texts = tokens.texts
    for at in range(first.end, min(first.end + _NEXT + 1, len(texts))):
        if tokens.items[at].pause:
            return False
        if end := doubt_end(texts, at):
            return _ASKED.isdisjoint(texts[end : end + 1])
    return False


def _decisive(marks: Sequence[Candidate], tokens: Tokens) -> Candidate:
    """The first mark, unless a later one openly takes it back ("agree, it is not ok")."""
    first = marks[0]
    for later in marks[1:]:
        between = tokens.texts[first.end : later.start]
        if later.value != first.value and any(
            pair in _TAKEN_BACK
            for n in (1, 2)
            for pair in zip(*(between[k:] for k in range(n)), strict=False)
        ):
            return later
    return first


def _denial(tokens: Tokens) -> Candidate | None:
    """A no that is told: "I didn't pay by card", "looks like it hasn't arrived"."""
    texts = tokens.texts
    for i, text in enumerate(texts):
        if text in NEGATIONS and i < EARLY:
            after = texts[i + 1] if i + 1 < len(texts) else ""
            if text == "no" or after in ("you", "mind") or after in _MISSED:
                continue
            if texts[i - 1] in ("rather", "prefer") and {*texts[i + 1 : i + 3]} & _TELLING:
                continue  # "I'd rather not say"
            if _says_one(texts, i + 1):
                continue  # "I didn't say yes"
            if "why" in texts[:i] or "what" in texts[:i] or "how" in texts[:i]:
                continue
            clause = clause_at(tokens, i, i + 1)
            if "if" in texts[max(0, clause.start - 1) : i]:
                continue  # "I will if it's not a nuisance"
            if clause.asks or is_written_question(tokens, clause):
                continue
            # "Nobody called me", "your website doesn't work": of others.
            if text in _NOBODY or _YOURS & {*texts[clause.start : i]}:
                continue
            if is_trouble(texts, i + 1, clause.end):
                continue
            sure = i + 1 == clause.end and not HEDGES & {*texts[:i]}
            return Candidate(
                value="no", start=max(0, i - 1), end=i + 1, weight=850 if sure else TOLD
            )
        if i == 0 and text in _INVERTED_FIRST and not _leaves_out_i(texts):
            return None
    return None


def _leaves_out_i(texts: Sequence[str]) -> bool:
    """Tell "can't do it", "don't want to" from "can't you wait", "don't call"."""
    first, denied, verb = (*texts[:3], "", "", "")[:3]
    if denied != "not" or verb in SUBJECTS:
        return False
    return first in ("can", "could", "will", "would") or (first == "do" and verb in _WILLING)


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: "yes" is done, "yes but" is not, "I don't" may be a "think so"."""
    if not len(tokens):
        return None
    last = tokens.texts[-1]
    found = read(tokens, slot, context)
    behind = len(tokens) - found[0].end if found and found[0].weight >= 850 else -1
    # "I think so" ends in a word that elsewhere leads on.
    if (
        last in HESITATIONS
        or (last in _OPINIONS and behind < 0)
        or (last in TRAILING and behind != 0)
    ):
        return "incomplete"
    if behind == 0 and leads_on(tokens, language_of(context.locale)):
        return "could_continue"
    rest = tokens.texts[found[0].end :] if found and found[0].weight >= 850 else ("",)
    bare_not = last == "not" and not (found and found[0].start == 0 and found[0].end == 1)
    if all(text in ECHOED for text in rest) and not bare_not:
        return "complete"
    if 0 < behind <= _MOST_BEHIND and not ending(tokens, context.locale):
        return "complete"
    if any(doubt_end(tokens.texts, at) == len(tokens) for at in doubtful(tokens.texts)):
        return "complete"
    return "could_continue" if found or not ending(tokens, context.locale) else "incomplete"
