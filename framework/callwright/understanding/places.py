"""Street numbers and states of the United States."""

from callwright.understanding.candidate import Candidate, number_words
from callwright.understanding.expected import Context, ExpectedSlot
from callwright.understanding.numerals.number_words import NumberWords
from callwright.understanding.numerals.numbers import cardinal, digit_run
from callwright.understanding.numerals.small import below_hundred
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.unfinished import ending
from callwright.understanding.word_lists import words_in

__all__ = [
    "STATES",
    "keyed_street_number",
    "read_street_number",
    "read_us_state",
    "street_number_completeness",
    "us_state_completeness",
]

_STATES = """
AL alabama | AK alaska | AZ arizona | AR arkansas | CA california | CA cali | CO colorado
| CT connecticut | CA calif
| DE delaware | DC district of columbia | DC washington dc | DC washington d c | DC d c | FL florida
| GA georgia | HI hawaii | ID idaho | IL illinois | IN indiana | IA iowa | KS kansas | KY kentucky
| LA louisiana | ME maine | MD maryland | MA massachusetts | MI michigan | MN minnesota
| MS mississippi | MO missouri | MT montana | NE nebraska | NV nevada | NH new hampshire
| NH nueva hampshire | NJ new jersey | NJ jersey | NJ nueva jersey | NM new mexico | NM nuevo mexico
| NC carolina norte | SC carolina sur | ND dakota norte | SD dakota sur
| LA luisiana | MS misisipi | MO misuri | HI hawai | TN tenesi
| NM nuevo mejico | NY new york | NY nueva york
| NC north carolina | NC carolina del norte | ND north dakota
| ND dakota del norte | OH ohio | OK oklahoma | OR oregon | PA pennsylvania | PA pensilvania
| PR puerto rico | RI rhode island | SC south carolina | SC carolina del sur | SD south dakota
| SD dakota del sur | TN tennessee | TX texas | TX tejas | UT utah | VT vermont | VA virginia
| WA washington | WA washington state | WV west virginia | WI wisconsin | WY wyoming
"""
STATES = {tuple(names): code for code, *names in map(str.split, _STATES.split("|"))}
# Each of these is two states: asked back.
_EITHER = {"carolina": ("NC", "SC"), "carolinas": ("NC", "SC"), "dakota": ("ND", "SD")}
_EITHER["dakotas"] = _EITHER["dakota"]
_CODES = frozenset(STATES.values())
# Codes that are also everyday words: believed only when spelled or alone.
_WORDS_TOO = frozenset({"IN", "OR", "ME", "OK", "HI", "OH", "MA", "PA", "LA", "DE", "ID", "AL"})


def read_us_state(tokens: Tokens, slot: ExpectedSlot, context: Context) -> tuple[Candidate, ...]:
    """States as their two capital letters."""
    texts = tokens.texts
    found: list[Candidate] = []
    i = 0
    while i < len(texts):
        for size in (3, 2, 1):
            code = STATES.get(tuple(texts[i : i + size]))
            if code and i + size <= len(texts):
                if candidate := _in_place(texts, Candidate(value=code, start=i, end=i + size)):
                    found.append(candidate)
                i += size - 1
                break
        else:
            spelt = "".join(texts[i : i + 2]).upper()
            if either := _EITHER.get(texts[i]):
                rivals = ((either[1], 900),)
                found.append(
                    Candidate(value=either[0], start=i, end=i + 1, weight=900, rivals=rivals)
                )
            elif all(len(t) == 1 for t in texts[i : i + 2]) and spelt in _CODES:
                found.append(Candidate(value=spelt, start=i, end=i + 2, weight=950))
            elif texts[i].upper() in _CODES and (
                len(texts) == 1 or texts[i].upper() not in _WORDS_TOO
            ):
                code = texts[i].upper()
                found.append(Candidate(value=code, start=i, end=i + 1, weight=900))
        i += 1
    return tuple(found)


def _in_place(texts: tuple[str, ...], state: Candidate) -> Candidate | None:
    """The state as it may be meant: Kansas City lies in two, and "are Kansas" was misheard."""
    if state.value != "KS":
        return state
    if texts[state.end : state.end + 1] == ("city",):
        if texts[state.end + 1 : state.end + 2] == ("missouri",):
            return None
        return state._replace(rivals=(("MO", state.weight),))
    if state.start and texts[state.start - 1] in ("are", "our"):
        return state._replace(value="AR", rivals=(("KS", 850),))
    return state


# Where a second number may be the one that is meant.
_AGAIN = words_in("no not sorry now mean meant wait actually perdon ahora digo")
_FLATS = words_in("flat apartment apt unit suite room apartamento departamento depto")
_FIRST_WORDS = frozenset(names[0] for names in STATES if len(names) > 1)


def us_state_completeness(
    tokens: Tokens, slot: ExpectedSlot, context: Context
) -> Completeness | None:
    """Of unfinished words: "new" and "north" want their second word, "washington" may have one."""
    if not len(tokens):
        return None
    found = read_us_state(tokens, slot, context)
    if found and found[-1].end == len(tokens):
        return "could_continue" if tokens.texts[-1] in _FIRST_WORDS else "complete"
    if tokens.texts[-1] in _FIRST_WORDS:
        return "incomplete"
    return ending(tokens, context.locale)


def _before_ordinal(texts: tuple[str, ...], i: int, words: NumberWords) -> int:
    """How far a house number at `i` may go: "fifteen, twenty first avenue" is 15."""
    for at in range(i + 1, min(i + 8, len(texts) - 1)):
        if texts[at] in words.tens and texts[at + 1] in words.ordinals:
            return at
    return len(texts)


def _past_flat(texts: tuple[str, ...], i: int, words: NumberWords) -> int:
    """The place behind the number of a flat, where that of the house follows: "flat three, forty
    two High Street"; 0 where none does.
    """
    single = texts[i] in words.digits and texts[i + 1 : i + 2] != ()
    again = digit_run(texts, i + 1, words)[1] if single else 0
    end = i + 1 if again > i + 1 else digit_run(texts, i, words)[1]
    follows = any(text in words.digits or text in words.tens or text in words.units
                  or text.isdecimal() for text in texts[end:])  # fmt: skip
    return end if end > i and follows else 0


def read_street_number(
    tokens: Tokens, slot: ExpectedSlot, context: Context
) -> tuple[Candidate, ...]:
    """House numbers as strings of digits: "twelve thirty four Main Street" is `1234`."""
    texts, words = tokens.texts, number_words(context.locale)
    found: list[Candidate] = []
    i = 0
    while i < len(texts):
        if i and texts[i - 1] in _FLATS and (past := _past_flat(texts, i, words)):
            i = past
            continue
        last = _before_ordinal(texts, i, words)
        if i and texts[i - 1] == "not" and (small := below_hundred(texts, i, words)):
            last = min(last, small[1])  # "not twelve, fourteen Oak Street"
        run, end, _ = digit_run(texts[:last], i, words)
        number = cardinal(texts[:last], i, words)
        if number and number[1] >= end and number[0].denominator == 1 and number[0] > 0:
            run, end = str(int(number[0])), number[1]
        if not run or len(run) > 6 or run == "0":
            i = max(end, i + 1)
            continue
        letter = (
            texts[end].upper() if end < len(texts) and texts[end] in ("a", "b", "c", "d") else ""
        )
        following = texts[end + 1 : end + 2]
        if letter == "A" and following:
            letter = ""
        ordinal_street = end < len(texts) and texts[end] in ("st", "nd", "rd", "th")
        if not ordinal_street:
            found.append(Candidate(value=run + letter, start=i, end=end + bool(letter)))
        i = max(end, i + 1)
    # The house number comes first; a later one belongs to the street or the flat.
    again = _AGAIN & {*texts}
    return tuple(found if again else found[:1])


def street_number_completeness(
    tokens: Tokens, slot: ExpectedSlot, context: Context
) -> Completeness | None:
    """Of unfinished words: a number may have more digits, until its street follows."""
    found = read_street_number(tokens, slot, context)
    if found and found[0].end < len(tokens):
        return ending(tokens, context.locale) or "complete"
    return ending(tokens, context.locale) or ("could_continue" if found else None)


def keyed_street_number(digits: str, slot: ExpectedSlot, context: Context) -> str | None:
    """Keyed digits are the number."""
    return digits if digits.isdecimal() and len(digits) <= 6 else None
