"""What the phrases of one transcript mean: intents, choices, answers, a yes or a no among them."""

from collections.abc import Iterator, Sequence
from functools import partial

from callwright.understanding.expected import Context, Expected, ExpectedSlot
from callwright.understanding.intents.phrases import GUESSED, PhraseMatch
from callwright.understanding.languages import language_of
from callwright.understanding.lexicon.index import Lexicon
from callwright.understanding.ranking import Read
from callwright.understanding.sentence.chosen import chosen
from callwright.understanding.sentence.clause import (
    Clause,
    asks_outright,
    asks_what,
    clause_at,
    is_supposed,
    is_wish_with_but,
)
from callwright.understanding.sentence.fact_asked import Fact, fact_told
from callwright.understanding.sentence.framing import NAMED
from callwright.understanding.sentence.mood import is_question
from callwright.understanding.sentence.paid_elsewhere import paid_elsewhere
from callwright.understanding.sentence.spoken_of import is_lost, is_refused, tells_income
from callwright.understanding.tokens import Tokens, tokenise
from callwright.understanding.word_lists import words_in
from callwright.understanding.yes_or_no.affirmation import STRONG, yes_or_no
from callwright.understanding.yes_or_no.doubts import not_knowing

__all__ = ["may_be_phrased", "phrases_said"]

# Takes a full score into the band where an alarm is asked back.
_DOUBTFUL = 0.55
_PART = 0.4
_OUTRIGHT = 850  # a question in form, whatever it is about
_BEING = words_in("is are es son")
# "Talk to my bankruptcy attorney" tells of both.
_BESIDE = {
    *(("bankruptcy", "attorney"), ("deceased", "stop_calling"), ("dispute", "stop_calling")),
    ("hold_on", "new_speaker"),
}
_WONDERING = words_in("why where how")  # "where's the contract" disputes
_GUESSED_AT = 0.9  # an answer to a question that guesses at it
_EARLY = 4  # words in which a question says what it asks
_WHAT_WAS = {("did", "you"), ("did", "they")}
_PUTTING_RIGHT = words_in("""
    no nope the that amount date day number sum total payment is was not right correct wrong
    incorrect off sorry but it la el cantidad monto fecha dia suma total esta es mal correcta
    correcto equivocada equivocado
""")
_SMALL_ASKING = words_in("como que what")
_CHOSEN = 800  # a choice made in words of its examples
_BY_PHRASES = frozenset({"confirming", "checking", "choosing"})


def may_be_phrased(expected: Expected) -> bool:
    """Is anything listened for that is said by phrases? A question for one value has nothing."""
    return (
        bool(_live(expected) or expected.answers)
        or expected.phase in _BY_PHRASES
        or any(slot.type.kind == "choice" for slot in expected.slots)
    )


def phrases_said(
    tokens: Tokens, expected: Expected, lexicon: Lexicon, context: Context, taken: frozenset[int]
) -> list[Read]:
    """Everything live that the words say by phrases. taken: tokens that values explain."""
    names = _live(expected)
    found = [
        read
        for slot in expected.slots
        if slot.type.kind == "choice"
        for read in _chosen(tokens, slot, lexicon, taken)
    ]
    reads_back = any(slot.role == "readback" for slot in expected.slots)
    found += _intents(tokens, names, lexicon, taken, reads_back=reads_back)
    found = [_outdone(read, found) for read in found]
    if "dont_know" in names:
        unknown = [p for p in found if p.name == "dont_know"]
        language = language_of(context.locale)
        found = [p for p in found if p not in unknown] + not_knowing(tokens, unknown, language)
    if expected.phase in _BY_PHRASES or {"affirm", "deny"} & names:
        own = [p for p in found if p.name in ("affirm", "deny")]
        found = [p for p in found if p not in own]
        found += yes_or_no(tokens, expected, context, own, found)
    asked = expected.slots[0].type.choice if expected.slots else ""
    # "Un pago" takes what was offered, and asks nothing.
    takes = expected.answers and asked and lexicon.by_part(asked, tokens, taken, most=1)
    answers = () if takes else expected.answers
    found += [
        Read("answer", match.name, match.name, match.score, tokens.span(match.start, match.end))
        for match in lexicon.answers(tokens, frozenset(answers), taken)
    ]
    if answers and (fact := fact_told(tokens, context.locale)) and fact.asks:
        found += _answered(fact, tokens, lexicon, answers, found)
    told = any(p.score >= STRONG and p.name != "asks_something" for p in found)
    if "asks_something" in names and not told and not taken and asks_outright(tokens):
        found = [p for p in found if p.name != "asks_something"]
        whole = tokens.span(0, len(tokens))
        found.append(Read("intent", "asks_something", "asks_something", _OUTRIGHT, whole))
    return found


def _answered(
    fact: Fact, tokens: Tokens, lexicon: Lexicon, answers: Sequence[str], found: Sequence[Read]
) -> Iterator[Read]:
    """The answers to what "is the minimum a hundred?" guesses at, asked for outright."""
    known = {read.name for read in found if read.kind == "answer"}
    for match in lexicon.answers(tokenise(fact.outright), frozenset(answers) - known):
        score = round(match.score * _GUESSED_AT)
        yield Read("answer", match.name, match.name, score, tokens.span(0, len(tokens)))


def _live(expected: Expected) -> frozenset[str]:
    """The intents listened for; a slot that may be unknown or refused listens for those too."""
    also = {"unknown": "dont_know", "refused": "refuse"}
    asked = expected.slots[0].may_be if expected.slots else ()
    return frozenset(expected.intents) | {also[why] for why in asked if why in also}


def _intents(
    tokens: Tokens,
    names: frozenset[str],
    lexicon: Lexicon,
    taken: frozenset[int],
    *,
    reads_back: bool,
) -> Iterator[Read]:
    being = _BEING & {*tokens.texts[:_EARLY]} and "not" not in tokens.texts
    wonders = bool(being) and asks_outright(tokens) and not _WONDERING & {*tokens.texts[:2]}
    for match in lexicon.intents(tokens, names, taken):
        if match.name == "asks_something" and not is_question(tokens):
            continue
        if match.name == "dispute" and (wonders or (reads_back and _puts_right(tokens))):
            # "Is this a scam?" wants to know; "why am I charged twice?" disputes. "The amount is
            # wrong" puts right what was read back.
            continue
        if match.name == "say_again" and _leads_value(tokens, match, taken):
            continue
        span = tokens.span(match.start, match.end)
        yield Read("intent", match.name, match.name, match.score, span)


def _puts_right(tokens: Tokens) -> bool:
    """Do the words only say that what was read back is wrong: "no, the amount is wrong"?"""
    return _PUTTING_RIGHT.issuperset(tokens.texts)


def _leads_value(tokens: Tokens, match: PhraseMatch, taken: frozenset[int]) -> bool:
    """Tell "como cien", "el lunes que viene" from "¿cómo?": a small word beside a value."""
    alone = match.end == match.start + 1 and tokens.texts[match.start] in _SMALL_ASKING
    return alone and bool({match.start, match.start - 1, match.end} & taken)


def _chosen(
    tokens: Tokens, slot: ExpectedSlot, lexicon: Lexicon, taken: frozenset[int]
) -> Iterator[Read]:
    choice = slot.type.choice
    named = lexicon.named(choice, tokens)
    two = lexicon.of_two(choice, tokens, named)
    found = [two] if two else chosen(
        tokens, slot, lexicon.choice(choice, tokens, taken), named,
        lexicon.values(choice), lexicon.words.locale, partial(lexicon.mentions, choice),
    )  # fmt: skip
    if not found:
        part = lexicon.by_part(choice, tokens, taken)
        if part is None:
            return
        found = [part]
    best, *rest = found
    if slot.role != "asked" and best.score <= GUESSED:
        return  # nothing is guessed about a question that is not open
    share, clause = 1.0, clause_at(tokens, best.start, best.end)
    if _is_spoken_of(tokens.texts, best, lexicon, choice):
        share = _PART
    elif is_supposed(tokens, best.start):
        share = NAMED / 1_000  # "what happens if I don't pay?" chooses nothing
    elif asks_what(tokens, clause.start, best.start) or _asks_what_was(tokens, clause):
        share = _PART  # nor does "how much is half?", "did you get all of it?"
    elif best.score < _CHOSEN and clause.asks:
        share = _PART  # nor does a question in words that are only near an example's
    elif is_wish_with_but(tokens, best.start, best.end):
        share = min(1.0, GUESSED / best.score)  # "I want to pay but it's hard" may choose nothing
    rivals = tuple((match.name, round(match.score * share)) for match in rest)
    yield Read(
        "slot", slot.name, best.name, round(best.score * share),
        tokens.span(best.start, best.end), rivals,
    )  # fmt: skip


def _is_spoken_of(texts: Sequence[str], best: PhraseMatch, lexicon: Lexicon, choice: str) -> bool:
    """Tell "I have to pay the rent", "I get paid Friday", "I refuse to pay" from a choice."""
    at = best.start, best.end
    if is_refused(texts, *at) or is_lost(texts, *at):
        return True
    word = paid_elsewhere(texts, *at)
    if word and not lexicon.mentions(choice, best.name, word):
        return True
    said = any(lexicon.mentions(choice, best.name, getting) for getting in ("get", "got", "am"))
    return not said and tells_income(texts, *at)


def _asks_what_was(tokens: Tokens, clause: Clause) -> bool:
    return clause.asks and tokens.texts[clause.start : clause.start + 2] in _WHAT_WAS


def _outdone(read: Read, others: Sequence[Read]) -> Read:
    """An intent whose words another one says letter by letter is doubtful: it is asked back."""
    a, b = read.span
    for other in others:
        covers = other.span[0] <= a and b <= other.span[1]
        better = read.score < 975 or other.span != read.span
        if (read.name, other.name) in _BESIDE:
            continue
        if other.score == 1_000 and covers and better and other.name != read.name:
            share = _DOUBTFUL if other.span == read.span else _PART
            return read._replace(score=round(read.score * share))
    return read
