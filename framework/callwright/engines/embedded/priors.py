"""How often the embedded recogniser is right, by slot type: its confidence when it gives no score.

Moonshine gives none. Shares of whole answers right at 8 kHz mu-law. For digits it is what six real
speakers gave; synthetic ones gave 920 there (docs/explanation/engines.md), so the other measured
figures stand below their synthetic ones too. What was not measured is a guess from its neighbours.
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
        "yes_no": 940,  # synthetic: 1000
        "choice": 850,
        "money": 820,  # synthetic: 960
        "number": 820,
        "percent": 820,
        "date": 780,  # synthetic: 960
        "time": 780,
        "time_range": 700,
        "duration": 780,
        "name": 550,  # synthetic: 620
        "postcode": 450,
        "street_number": 700,
        "us_state": 850,
        "text": 800,
    }
)
