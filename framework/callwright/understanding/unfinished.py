"""Words that cannot be the end of an answer, whatever was asked."""

from callwright.understanding.candidate import number_words
from callwright.understanding.reading import Completeness
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["HESITATIONS", "ending"]

HESITATIONS = words_in("um uh er erm hmm hm ah eh este mmm uhm ehm")
# A lead-in, a determiner or a link wants what it leads to: "my number is", "it's at", "plus".
_LEADS = words_in("""
    is are am was be my the a an at on in by to for of with from about around between like its
    it's i and but or so because that your his her our their this it would will can could i'll
    minus negative plus point dollar
    es soy llamo son mi el la los las un una en de del con por para sobre entre como y o pero que
    menos mas punto su
""")


def ending(tokens: Tokens, locale: str) -> Completeness | None:
    """`incomplete` when the last word leads on to another; None: the words may stand."""
    if not len(tokens):
        return None
    last = tokens.texts[-1]
    words = number_words(locale)
    if last in HESITATIONS or last in words.repeats:
        return "incomplete"
    if last in _LEADS or last in words.joins or last in words.points or last in words.negatives:
        return "incomplete"
    return None
