"""How often the embedded recogniser is right, by slot type: its confidence when it gives no score.

Moonshine gives none. Shares of whole answers right at 8 kHz mu-law; where the source says so they
are our own measurement, the others are guesses from those.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["PRIORS"]

PRIORS: Mapping[str, int] = MappingProxyType(
    {
        # 48 strings of four digits spoken by six real people: 65 % whole strings right.
        "digits": 650,
        "zip": 650,
        "phone": 500,  # ten digits, each as good as one of those four
        "alnum": 450,
        "email": 350,
        # Synthetic borrower sentences, clean line: 65 % (Piper) to 98 % (Kokoro) whole sentences.
        "yes_no": 940,
        "choice": 850,
        "money": 820,
        "number": 820,
        "percent": 820,
        "date": 700,
        "time": 780,
        "time_range": 700,
        "duration": 780,
        "name": 600,
        "postcode": 450,
        "street_number": 700,
        "us_state": 850,
        "text": 800,
    }
)
