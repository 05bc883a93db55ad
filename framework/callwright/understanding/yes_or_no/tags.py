"""Answers by an auxiliary at the beginning of a turn: "she does", "we have, we moved in June",
"they won't".
"""

from callwright.understanding.candidate import Candidate
from callwright.understanding.sentence.clause import clause_at, is_written_question
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_or_no.yes_no_meant import ASKED_BACK, ECHOED, TOLD

__all__ = ["leads_on", "of_first", "tag"]

_OURS = words_in("i we it")
_OTHERS = words_in("he she they you there that those these everyone everybody both")
_SUBJECTS = _OURS | _OTHERS
_VERBS = words_in("do does did have has had am are is was were can could will would")
# These deny as the others do, and alone say neither yes nor no: "I might", "we should".
_DENIED = _VERBS | words_in("should shall must need might may")
_UNSURE = words_in("could would had")  # "I could", "we would": on a condition
_BEFORE = words_in("""
    oh ah uh um er well yes yeah yep no nope so and but actually honestly ok okay right sure course
    of really aye ooh
""")
_FILLED = words_in("oh ah uh um er well so and but")
_THINKING = words_in("think believe suppose guess reckon expect imagine")
_AFRAID = (("i", "am", "afraid"), ("we", "are", "afraid"), ("i", "am", "sorry"))
# Behind the auxiliary nothing new begins, or a sentence of its own does.
_BEHIND = ECHOED - words_in("it is am i do did does was he she that this they are have has can "
                            "will would not right correct") | words_in("""
    indeed actually yeah certainly definitely absolutely honestly unfortunately sadly though sorry
    cheers ta mate love madam anymore already yet now too either really truly
""")  # fmt: skip
_BEING = words_in("am are is was were")
_JOINED = words_in("but because cause cos cuz and so")
_MOST_BEHIND = 3


def tag(tokens: Tokens, language: str) -> Candidate | None:
    """The yes or the no of a turn that begins with somebody and an auxiliary, if it does.

    What others do is no answer to most questions: that is asked back, as is "I could".
    """
    texts = tokens.texts
    if language != "en":
        return None
    start = next((n for n, text in enumerate(texts) if text not in _BEFORE), len(texts))
    thinks = texts[start : start + 1] in (("i",), ("we",)) and texts[start + 1 : start + 2] != ()
    if thinks and texts[start + 1] in _THINKING:
        at = start + 2
    elif texts[start : start + 3] in _AFRAID:
        at = start + 3
    else:
        thinks, at = False, start
    who, verb = (*texts[at : at + 2], "", "")[:2]
    end = at + 2
    denied = texts[end : end + 1] == ("not",)
    if who not in _SUBJECTS or verb not in (_DENIED if denied else _VERBS):
        return None
    end += denied
    if denied and texts[end : end + 1] == ("no",) and not tokens.items[end].pause:
        return None  # "I don't no": a recogniser's "know"
    if not _ends(tokens, end, who) or is_written_question(tokens, clause_at(tokens, at, end)):
        return None
    sure = who in _OURS and verb not in _UNSURE and not thinks and _closed(tokens, end)
    if denied:
        return Candidate(value="no", start=start, end=end, weight=1_000 if sure else 850)
    return Candidate(value="yes", start=start, end=end, weight=1_000 if sure else TOLD)


def _closed(tokens: Tokens, end: int) -> bool:
    return end == len(tokens) or tokens.items[end].pause or tokens.texts[end] in _BEHIND


def _ends(tokens: Tokens, end: int, who: str) -> bool:
    """Tell "we have, we moved", "we have we moved in June" from "we have a dog"."""
    texts = tokens.texts
    if end == len(texts) or tokens.items[end].pause:
        return True
    rest = texts[end:]
    if len(rest) <= _MOST_BEHIND and _BEHIND.issuperset(rest):
        return True
    # The same person begins another sentence, or a reason does.
    again = rest[0] == who and who in ("i", "we", "he", "she", "they") and len(rest) > 1
    return rest[0] in _JOINED or (again and rest[1] not in _THINKING)


def leads_on(tokens: Tokens, language: str) -> bool:
    """May the rest of a sentence follow: "she has …", "if you could …"?"""
    told = tag(tokens, language)
    begins = next((n for n, text in enumerate(tokens.texts) if text not in _FILLED), 0)
    return tokens.texts[:1] == ("if",) or bool(
        told and told.start == begins and told.end == len(tokens) and told.value == "yes"
    )


def of_first(answer: Candidate, tokens: Tokens, language: str) -> Candidate:
    """The yes, asked back where who is asked for themselves tells what was done: "I did, I paid
    that" is no "this is Ana".
    """
    told = tag(tokens, language)
    if not told or told.start != answer.start or tokens.texts[told.end - 1] in _BEING:
        return answer
    if _BEHIND.issuperset(tokens.texts[told.end :]):
        return answer
    return answer.lowered(min(1.0, 1_000 * ASKED_BACK / answer.weight))
