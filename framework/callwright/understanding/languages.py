"""The languages that speech is understood in."""

__all__ = ["language_of"]


def language_of(locale: str) -> str:
    """The language of a locale: `es`, else `en`, whose words serve where there are none."""
    return "es" if locale.lower().startswith("es") else "en"
