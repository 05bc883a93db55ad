"""The languages that speech is understood in."""

from functools import lru_cache

__all__ = ["language_of"]


@lru_cache(maxsize=64)
def language_of(locale: str) -> str:
    """The language of a locale: `es`, else `en`, whose words serve where there are none."""
    return "es" if locale.lower().startswith("es") else "en"
