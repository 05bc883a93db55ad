"""The shipped patterns of each language: how people say what an application must never miss."""

from functools import lru_cache

from callwright.understanding import (
    lexicon_calling_en,
    lexicon_dispute_en,
    lexicon_harm_en,
    lexicon_harm_es,
    lexicon_lists_en,
    lexicon_lists_es,
    lexicon_party_en,
    lexicon_requests_en,
    lexicon_requests_es,
    lexicon_rights_en,
    lexicon_rights_es,
)
from callwright.understanding.patterns import PatternIndex

__all__ = ["patterns_of"]

_WRITTEN = {
    "en": (
        lexicon_requests_en,
        lexicon_party_en,
        lexicon_calling_en,
        lexicon_rights_en,
        lexicon_dispute_en,
        lexicon_harm_en,
    ),
    "es": (lexicon_requests_es, lexicon_rights_es, lexicon_harm_es),
}
_LISTS = {"en": lexicon_lists_en.LISTS, "es": lexicon_lists_es.LISTS}


@lru_cache(maxsize=2)
def patterns_of(language: str) -> PatternIndex:
    """The patterns of a language, made ready once. language: `en` or `es`."""
    written = {name: lines for part in _WRITTEN[language] for name, lines in part.PATTERNS.items()}
    return PatternIndex(written, _LISTS[language])
