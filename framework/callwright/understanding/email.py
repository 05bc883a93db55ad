"""E-mail addresses, spelled or said: "j smith at g mail dot com"."""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.email_local import explained, told
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.numbers import NumberWords, digit_run
from callwright.understanding.reading import Completeness
from callwright.understanding.sounds.spanish_letters import as_letters
from callwright.understanding.sounds.spelling import letter_at
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["completeness", "read"]

_AT = frozenset({"at", "@", "arroba"})
_DOT = frozenset({"dot", ".", "point", "period", "punto"})
_SIGNS = {
    "underscore": "_",
    "dash": "-",
    "hyphen": "-",
    "minus": "-",
    "plus": "+",
    "_": "_",
    "-": "-",
    "+": "+",
    "guion": "-",
}
_NOT_LOCAL = words_in("""
    is its it my the email mail address um uh es mi el correo yes sure okay ok thats that would be
    send to and so well you can reach me use please on at mean meant no sorry actually wait its
    i'd like para mi perdon digo
""")
_AGAIN = words_in("no not sorry wait actually perdon digo")
_LONGEST = 64  # words on each side of the at sign: the longest legal local part, spelled
_LINKING = by_first_word(phrases_in("and then | then | followed by | y luego | seguido de"))
_LONGEST_NUMBER = 4  # words
_STYLE = words_in("capital uppercase lowercase letter small letra mayuscula minuscula")
# The providers most people name without their "dot com".
_PROVIDERS = words_in("gmail yahoo hotmail outlook icloud aol msn comcast verizon protonmail live")


def read(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """The addresses in the words, in small letters."""
    words = number_words(context.locale)
    every = as_letters(tokens.texts, context.locale)
    explaining = explained(every) | _links(every, words)
    kept = [n for n in range(len(every)) if n not in explaining]
    texts = tuple(every[n] for n in kept)
    found: list[Candidate] = []
    for at, text in enumerate(texts):
        if text not in _AT or (found and at < found[-1].end):
            continue
        behind = at + 1 + (texts[at + 1 : at + 2] in (("sign",), ("symbol",)))
        host = _host(texts, behind, words)
        if host and texts[host[1] : host[1] + 1] == ("no",):
            # "At gmail, no, at yahoo dot com"
            host = _host(texts, host[1] + 1 + (texts[host[1] + 1 : host[1] + 2] == ("at",)), words)
        local = _local(texts, at, words, found[-1].end if found else 0)
        if host and local:
            weight = min(local[2], host[2])
            value = f"{local[0]}@{host[0]}"
            found.append(Candidate(value=value, start=local[1], end=host[1], weight=weight))
    if not explaining:
        return tuple(found)
    return tuple(c._replace(start=kept[c.start], end=kept[c.end - 1] + 1) for c in found)


def _links(texts: Sequence[str], words: NumberWords) -> frozenset[int]:
    """The places of words that only link signs: "k mason, and then a seven", "followed by"."""
    out: set[int] = set()
    for i in range(1, len(texts)):
        end = phrase_end(texts, i, _LINKING)
        if end and end + 1 < len(texts) and texts[end] == "a" and texts[end + 1] in words.digits:
            end += 1
        out |= {*range(i, end)}
    return frozenset(out)


def _local(
    texts: Sequence[str], at: int, words: NumberWords, least: int
) -> tuple[str, int, int] | None:
    """What stands before the at sign, from `least` on: its text, its start, a weight."""
    if texts[at - 1 : at] == ("is",) and at > 1 and len(texts[at - 2]) == 1:
        at -= 1  # "with two t's"
    start = at
    while start > max(least, at - _LONGEST) and (
        texts[start - 1] not in _NOT_LOCAL
        or (texts[start - 1] == "the" and texts[start] in ("number", "digit", "letter"))
        or (texts[start - 1] == "the" and texts[start - 2 : start - 1] in (("with",), ("without",)))
        or (texts[start - 1] in _AGAIN and start - 1 > least and texts[start - 2] not in _NOT_LOCAL)
    ):
        start -= 1
    spelling = told(texts[:at], start, words)
    if spelling is None:
        return None
    own, start = spelling
    text, i, weight = "", 0, 1_000
    while i < len(own.texts):
        piece, i, cost = _piece(own.texts, i, words)
        text, weight = text + piece, weight - cost
    text = text.strip(".")
    sure = text[:1].isalnum() and own.holds(text)
    return (text, start, max(500, weight)) if sure else None


def _piece(texts: Sequence[str], i: int, words: NumberWords) -> tuple[str, int, int]:
    text = texts[i]
    if text in _DOT:
        return ".", i + 1, 0
    if text == "full" and [*texts[i + 1 : i + 2]] == ["stop"]:
        return ".", i + 2, 0
    if text == "guion" and (*texts[i + 1 : i + 2],) in (("bajo",), ("medio",)):
        return "_" if texts[i + 1] == "bajo" else "-", i + 2, 0
    if text in _SIGNS:
        return _SIGNS[text], i + 1, 0
    if text in _STYLE:
        return "", i + 1, 0
    if text in words.repeats or len(text) == 1:
        letter = letter_at(texts, i, sounds=False)
        if letter:
            return letter[0], letter[1], 0
    # "One twenty three", "nineteen eighty nine" and "noventa y dos" are one number.
    digits, end, _ = digit_run(texts[: i + _LONGEST_NUMBER], i, words)
    if digits and end > i:
        return digits, end, 0
    # "m as in Mary" is a letter; any other word is written as it sounds.
    letter = letter_at(texts, i, sounds=False)
    if letter and letter[1] > i + 1:
        return letter[0], letter[1], 0
    return (text, i + 1, 20) if text.isalnum() else ("", i + 1, 100)


def _host(texts: Sequence[str], i: int, words: NumberWords) -> tuple[str, int, int] | None:
    """What stands after the at sign, up to its last "dot com": its text, its end, a weight."""
    dotted = _dotted_host(texts[: i + _LONGEST // 3], i, words)
    return (*dotted, 1_000) if dotted else _bare_host(texts, i)


def _bare_host(texts: Sequence[str], i: int) -> tuple[str, int, int] | None:
    """A provider whose "dot com" was swallowed: "at gmail", "at g mail com"."""
    for end in (i + 1, i + 2):
        name = "".join(texts[i:end])
        if name in _PROVIDERS and end <= len(texts):
            com = texts[end : end + 1] == ("com",)
            return f"{name}.com", end + com, 700 if com else 600
    return None


def _dotted_host(texts: Sequence[str], i: int, words: NumberWords) -> tuple[str, int] | None:
    text, best = "", None
    while i < len(texts):
        if texts[i] in _AT | _AGAIN:
            break  # "at gmail, no, at yahoo dot com"
        piece, after, cost = _piece(texts, i, words)
        if cost >= 100 or (not piece and after <= i):
            break
        dotted = text.endswith(".")
        text, i = text + piece, after
        if dotted and piece.isalpha() and len(piece) >= 2:
            if piece == "co" and [*texts[i : i + 1]] == ["uk"]:
                return text + ".uk", i + 1
            best = (text, i)
            if i >= len(texts) or texts[i] not in _DOT:
                break
        elif dotted and len(piece) == 1 and i < len(texts) and len(texts[i]) == 1:
            # "dot e d u": a top-level name spelled.
            spelt = piece
            while i < len(texts) and len(texts[i]) == 1 and texts[i].isalpha():
                spelt, i = spelt + texts[i], i + 1
            text = text[:-1] + spelt
            best = (text, i)
            break
    return best if best and "." in best[0].strip(".") else None


def completeness(tokens: Tokens, slot: ExpectedSlot, context: Context) -> Completeness | None:
    """Of unfinished words: an address ends with its "dot com"; "co" may go on with "dot uk"."""
    found = read(tokens, slot, context)
    if found and found[-1].weight > 700:
        return "could_continue" if str(found[-1].value).endswith((".co", ".ac")) else "complete"
    return "incomplete" if len(tokens) else None
