"""What callers tell about a name and is no part of it: "Price with an i", "Bell like the thing you
ring", the letters after it, "shall I spell that?", what others call them, and the name that was
theirs before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from callwright.understanding.names.letters import Spelling, may_begin_spelling, spelling_at
from callwright.understanding.names.letters_told import TELLING_LETTERS, LetterTold, letters_told
from callwright.understanding.names.likeness import sounds_like
from callwright.understanding.numerals.small import at as _at
from callwright.understanding.sounds.spelling import may_begin_letter
from callwright.understanding.unfinished import HESITATIONS
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["Told", "told_of_name"]

_COMPARING = by_first_word(phrases_in("like | as in | as in the | como"))
_BEFORE_THING = words_in("the a an that in those el la los un una")
_AS_EVER = by_first_word(
    phrases_in("""
    like it sounds | as it sounds | how it sounds | the way it sounds | it sounds | like you hear it
    | the usual way | the usual spelling | usual spelling | usual way | the normal way
    | normal spelling | the normal spelling | the common spelling | standard spelling
    | the standard spelling | regular spelling | the regular way | the traditional spelling
    | the way you would think | how you would think | how you would expect | as you would expect
    | the way you would expect | all one word | one word | two words | tal como suena | tal cual
    | como suena | como se oye | tal y como suena | todo junto
    """)
)
_ADVERBS = words_in("""
    just exactly simply spelled spelt yes yeah pronounced written it is that same si
""")
_WAYS = words_in("way spelling version")
# Words around "spell": "I'll spell the last bit", "do you want me to spell it".
_SPELLING = words_in("spell spelled spelt spelling spells deletreo deletrear escribe deletree")
_AROUND_SPELLING = words_in("""
    i will shall can could let me do you want need like to it that the last first bit part name for
    out if would should just is and so one way help second surname se lo quiere que como gonna going
    again this here did
""")
_LEADING_LETTERS = words_in("that is it which so as in con with spelled spelt and")
_WITH = words_in("with con")
_NOT = frozenset({"not"})
_MOST_TOLD = 3  # letters that are told of a name and do not spell it
_FORMER = by_first_word(
    phrases_in("""
    it was | it used to be | i used to be | was | used to be | formerly | maiden name is
    | maiden name was | my maiden name | era | antes era | de soltera
    """)
)
_CONTRAST = words_in("but now pero ahora") | {"it"}
_SINCE = by_first_word(
    phrases_in("""
    i got married | i am married | i married | i got divorced | i am divorced | i changed it
    | i changed my name | i went back to | me case | me divorcie
    """)
)
# By what others call them: the name before or after it is the one they sign with.
_CALLED = by_first_word(
    phrases_in("""
    everyone calls me | everybody calls me | they call me | people call me | friends call me
    | my friends call me | most people call me | everyone says | people say | but i go by | i go by
    | but call me | known as | i am known as | they know me as | todos me dicen | me dicen
    | todos me llaman | aunque me dicen
    """)
)
_BUT = words_in("but though although pero aunque")
_REPAIRS = by_first_word(
    phrases_in("""
    i mean | i meant | no it is | no wait | sorry | i am sorry | actually | digo | perdon
    | quise decir | mas bien | no sorry | no | wait | scratch that | correction | no perdon
    | no i mean | sorry no | wait no | no that is | rather | i said
    """)
)
# "No" alone puts right only what sounds like it: "Hill, no, Hall".
_WEAK = words_in("no wait rather said")
_BESIDE = words_in("now currently ahora") | HESITATIONS - {"este"}
_NEAR = 6  # words to either side among which one is put right
_MOST_REPAIRS = 4  # in one answer; bounds the work on a hostile text
_WHOLE = 2  # words of a name that is whole
_ALIKE = 0.4  # a part and what puts it right
# Whatever is told about a name has one of these words, or letters.
_TELLING = (
    TELLING_LETTERS | _SPELLING | _BESIDE | _COMPARING.keys() | _FORMER.keys() | _CALLED.keys()
    | _REPAIRS.keys() | _WAYS | words_in("sounds usual normal standard word words think expect not")
    | words_in("suena cual oye junto traditional regular common hear")
)  # fmt: skip
# Whatever is told but of letters begins with one of these.
_BEGINNING = (
    _ADVERBS | _AS_EVER.keys() | _COMPARING.keys() | _BUT | _CALLED.keys() | _FORMER.keys()
    | _NOT | _BESIDE | {"the"}
)  # fmt: skip
_FEWEST_LETTERS = 2


@dataclass(slots=True)
class Told:
    """aside: the places of words that only tell about the name. spellings, letters: in order of
    speech. instead: a place, and the place of the word that is put right there.
    """

    aside: set[int] = field(default_factory=set)
    spellings: list[Spelling] = field(default_factory=list)
    letters: list[LetterTold] = field(default_factory=list)
    instead: dict[int, int] = field(default_factory=dict)


def told_of_name(texts: Sequence[str]) -> Told:
    """What is told about a name in these words."""
    told = Told()
    letters = sum(map(may_begin_letter, texts))
    if letters < _FEWEST_LETTERS and _TELLING.isdisjoint(texts):
        return told
    i = 0
    while i < len(texts):
        text, end = texts[i], 0
        if may_begin_spelling(text) or text in TELLING_LETTERS:
            end = _letters(texts, i, told)
        if not end and text in _BEGINNING:
            end = _besides(texts, i, told.aside)
        told.aside |= {*range(i, end)}
        i = max(end, i + 1)
    told.aside |= _about_spelling(texts)
    _put_right(texts, told)
    return told


def _besides(texts: Sequence[str], i: int, aside: set[int]) -> int:
    """The end of what is told at `i`, but of letters; or 0."""
    return (
        _as_ever(texts, i)
        or _compared(texts, i)
        or _called(texts, i)
        or _former(texts, i)
        or _ruled_out(texts, i, aside)
        or (i + 1 if texts[i] in _BESIDE and (i or texts[i] in HESITATIONS) else 0)
    )


def _letters(texts: Sequence[str], i: int, told: Told) -> int:
    """The end of what is spelled or told of letters at `i`, noted in `told`."""
    begun = i > 0 and len(texts[i - 1]) > 1
    # "That's with a w r i g h t"
    led = i + 1 + (_at(texts, i + 1) in ("a", "an")) if texts[i] in _WITH else i
    spelling = spelling_at(texts, led) if led < len(texts) else None
    if spelling and (led == i or spelling.said > _MOST_TOLD):
        start = i
        while start and texts[start - 1] in _LEADING_LETTERS:
            start -= 1
        told.aside |= {*range(start, i)}
        if _at(texts, start - 1) not in _NOT or not start:
            told.spellings.append(spelling)  # "p i k e, not p y k e"
        return spelling.end
    if letters := letters_told(texts, i, begun):
        told.letters += letters[0]
        return letters[1]
    return 0


def _as_ever(texts: Sequence[str], i: int) -> int:
    """As in "just like it sounds", "yes, the usual spelling"."""
    at = i
    while _at(texts, at) in _ADVERBS:
        at += 1
    if _at(texts, at) == "the" and _at(texts, at + 2) in _WAYS and i:
        return at + 3  # "the Scottish way"
    return phrase_end(texts, at, _AS_EVER) if i and at < len(texts) else 0


def _about_spelling(texts: Sequence[str]) -> set[int]:
    """As in "I'll spell that for you", "do you need the spelling"."""
    out: set[int] = set()
    for n, text in enumerate(texts):
        if text in _SPELLING:
            start, end = n, n + 1
            while start and texts[start - 1] in _AROUND_SPELLING:
                start -= 1
            while _at(texts, end) in _AROUND_SPELLING:
                end += 1
            out |= {*range(start, end)}
    return out


def _compared(texts: Sequence[str], i: int) -> int:
    """As in "like the thing you ring", "as in the flower": to the end, or to a repair; before a
    name the thing is one word, "like the singer, Selena Lee".
    """
    start = i + (texts[i] in _ADVERBS and i > 0)
    end = phrase_end(texts, start, _COMPARING) if start < len(texts) else 0
    if not end or _at(texts, end) not in _BEFORE_THING | {""}:
        return 0
    if not i:
        return min(end + 2, len(texts))
    return next((n for n in range(end, len(texts)) if _repairs(texts, n)), len(texts))


def _repairs(texts: Sequence[str], n: int) -> bool:
    return texts[n] not in _WEAK and bool(phrase_end(texts, n, _REPAIRS))


def _former(texts: Sequence[str], i: int) -> int:
    """As in "it was Hughes but", "I used to be Parker, now"."""
    end = phrase_end(texts, i, _FORMER)
    past = next((n for n in range(end, len(texts)) if texts[n] in _CONTRAST), 0) if end else 0
    if not past or texts[past] == "it":
        return past
    past += 1
    return (phrase_end(texts, past, _SINCE) or past) if past < len(texts) else past


def _called(texts: Sequence[str], i: int) -> int:
    """As in "everyone calls me Bob but", and behind the name "but I go by Bob"."""
    start = i + (texts[i] in _BUT and i + 1 < len(texts))
    end = phrase_end(texts, start, _CALLED)
    if not end or end >= len(texts):
        return 0
    if _at(texts, end + 1) in _BUT:
        return end + 2
    return end + 1 if i and end + 1 == len(texts) else 0


def _ruled_out(texts: Sequence[str], i: int, aside: set[int]) -> int:
    """As in "Robert, not Rupert, Hall": a word after a not, where another sounds like it."""
    if texts[i] != "not" or not i or len(_at(texts, i + 1)) < _WHOLE:
        return 0
    near = range(max(0, i - _NEAR), min(len(texts), i + _NEAR))
    others = [texts[n] for n in near if n != i + 1 and n not in aside and len(texts[n]) > 1]
    return i + 2 if any(sounds_like(texts[i + 1], t) >= _ALIKE for t in others) else 0


def _put_right(texts: Sequence[str], told: Told) -> None:
    """Set aside what stands before the last repair, where a whole name or the same part is said
    after it, or the one part that it puts right.
    """
    tried = 0
    if _REPAIRS.keys().isdisjoint(texts):
        return
    for n in range(len(texts) - 1, 0, -1):
        end = phrase_end(texts, n, _REPAIRS) if n not in told.aside else 0
        if tried >= _MOST_REPAIRS:
            return
        if not end or end >= len(texts):
            continue
        after = [at for at in range(end, len(texts)) if at not in told.aside]
        before = [at for at in range(n) if at not in told.aside and len(texts[at]) > 1]
        if not after or not before or any(_repairs(texts, at) for at in after):
            continue
        tried += 1
        weak = all(text in _WEAK for text in texts[n:end])
        alike = max(before[-_NEAR:], key=lambda at: sounds_like(texts[at], texts[after[0]]))
        same = sounds_like(texts[alike], texts[after[0]]) >= _ALIKE
        if weak and not same:
            continue
        if len(after) >= _WHOLE or len(before) == 1:
            told.aside |= {*range(end)}
        elif same:
            told.instead[alike] = after[0]
            told.aside |= {*range(n, end), after[0]}
        else:
            continue
        return
