"""The shipped patterns of each language: how people say what an application must never miss."""

from functools import lru_cache

from callwright.understanding.intents.patterns import PatternIndex
from callwright.understanding.lexicon import (
    calling_en,
    dispute_en,
    globals_en,
    globals_es,
    harm_en,
    harm_es,
    languages_en,
    lists_en,
    lists_es,
    manners_en,
    manners_es,
    other_matters_en,
    other_matters_es,
    party_en,
    persons_en,
    reports_en,
    requests_en,
    requests_es,
    rights_en,
    rights_es,
)

__all__ = ["patterns_of"]

_WRITTEN = {
    "en": (
        requests_en,
        persons_en,
        party_en,
        calling_en,
        rights_en,
        dispute_en,
        harm_en,
        languages_en,
        globals_en,
        manners_en,
        reports_en,
        other_matters_en,
    ),
    "es": (requests_es, rights_es, harm_es, globals_es, manners_es, other_matters_es),
}
_LISTS = {"en": lists_en.LISTS, "es": lists_es.LISTS}


@lru_cache(maxsize=2)
def patterns_of(language: str) -> PatternIndex:
    """The patterns of a language, made ready once. language: `en` or `es`."""
    written: dict[str, str] = {}
    for part in _WRITTEN[language]:
        for name, lines in part.PATTERNS.items():
            written[name] = written.get(name, "") + lines
    return PatternIndex(written, _LISTS[language])
