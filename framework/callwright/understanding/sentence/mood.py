"""How the words were meant besides what they say: a correction, a pause to think."""

import itertools

from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["is_backchannel", "is_correction", "is_hesitation", "is_question", "without_oaths"]

_CORRECTION = by_first_word(
    phrases_in(
        "actually|i said|i meant|no wait|wait no|correction|scratch that|make that|make it"
        "|i misspoke|let me correct|change that|that is wrong|that is not right"
        "|not what i said|instead|sorry i mean|i mean|no i mean|rather|on second thought"
        "|that is not correct|you got that wrong|quise decir|digo|mejor dicho|perdon"
        "|no espere|no espera|espere no|me equivoque|en realidad|dije|no dije|corrijo|mas bien"
        "|change it|i want to change|the wrong|not the|should be|supposed to be"
    )
)
_BACKCHANNEL = words_in("""
    mm hmm hm mhm mmhm uh huh um ah oh okay ok right yeah yep yup sure alright all i see got it
    aha gotcha ya si aja bueno ok claro fine good well cool mm
""")
_FILLERS = words_in("uh um uhm er erm eh em este hmm hm mm mmm")
_OPENERS = words_in("well so oh okay ok and but then hmm yeah right")
# Said to keep the floor while looking for the answer, and nothing after them yet.
_STALLING = by_first_word(
    phrases_in(
        "hold on|hang on|wait|one second|one sec|one moment|just a second|just a sec|just a moment"
        "|a second|a sec|a moment|a minute|give me a second|bear with me|let me|let us see|lets see"
        "|i am looking|i am thinking|where is it|where did i|i have to look|i need to look"
        "|un momento|un segundo|espere|espera|a ver|dejeme|deme un momento|permitame"
    )
)
_ANSWERS = words_in("yes no yeah yep nope sure ok okay si correct right")
_STALLED = 5  # words that may belong to such a phrase: "let me get my card"
_LONGEST = 4
_MOST_BACKCHANNEL = 4


def is_correction(tokens: Tokens) -> bool:
    """Do the words take back what was said before?"""
    texts = tokens.texts
    return any(
        phrase_end(texts, i, _CORRECTION) and "not" not in texts[max(0, i - 2) : i]
        for i in range(len(texts))
    )


def is_backchannel(tokens: Tokens) -> bool:
    """Is it only "mm-hm", "okay", "I see"?"""
    return 0 < len(tokens) <= _MOST_BACKCHANNEL and all(t in _BACKCHANNEL for t in tokens.texts)


def is_hesitation(tokens: Tokens) -> bool:
    """Do the words end by keeping the floor: "four eight, um", "let me get my card"?"""
    texts = tokens.texts
    if not texts:
        return False
    if texts[-1] == "huh" and len(texts) > 1 and all(text in _OPENERS for text in texts[:-1]):
        return True  # "well, um" as a recogniser writes it
    if texts[-1] in _FILLERS:
        return not is_backchannel(tokens) or texts[-1] in ("uh", "um", "uhm", "er", "erm")
    for start in range(max(0, len(texts) - _LONGEST - _STALLED), len(texts)):
        end = phrase_end(texts, start, _STALLING)
        # "Let me" needs its verb; of the others nothing may follow but what belongs to them.
        if end and len(texts) - end <= _STALLED and not _ANSWERS & {*texts[end:]}:
            return True
    return False


_QUESTION_WORDS = words_in("""
    what how why when where who which whose question ask que como cuando cuanto cuanta donde quien
    cual pregunta preguntar preguntarle
""")
# "Who the hell is this": after the first word of a question they only stress it.
_OATHS = words_in("hell heck fuck devil demonios diablos carajos rayos")
_INVERTED = frozenset(
    {"can", "could", "do", "does", "did", "is", "are", "will", "would", "should", "am"}
)
_SUBJECTS = frozenset({"i", "you", "we", "there", "it", "this", "they", "he", "she", "my", "that"})


def is_question(tokens: Tokens) -> bool:
    """Do the words ask something?"""
    texts = tokens.texts
    if any(text in _QUESTION_WORDS for text in texts[:8]):
        return True
    pairs = itertools.pairwise(texts[:7])
    return any(a in _INVERTED and b in _SUBJECTS for a, b in pairs)


def without_oaths(tokens: Tokens) -> Tokens:
    """The words without what only stresses a question: "who the hell is this" asks who it is."""
    texts = tokens.texts
    if _OATHS.isdisjoint(texts):
        return tokens
    out: set[int] = set()
    for n, text in enumerate(texts):
        start = n - (n > 0 and texts[n - 1] == "the")
        if text in _OATHS and start > 0 and texts[start - 1] in _QUESTION_WORDS:
            out |= {*range(start, n + 1)}
    items = tuple(item for n, item in enumerate(tokens.items) if n not in out)
    return Tokens(tokens.words, items, tuple(item.text for item in items))
