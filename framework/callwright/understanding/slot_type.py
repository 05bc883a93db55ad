"""What kind of value a slot holds."""

from dataclasses import dataclass

__all__ = ["SlotType"]


@dataclass(frozen=True, slots=True)
class SlotType:
    """A slot's type as language.md section 4 writes it.

    kind: yes_no, choice, digits, number, money, percent, date, time, time_range, duration, name,
    phone, email, zip, postcode, street_number, us_state, alnum, text or list.
    """

    kind: str
    choice: str = ""  # choice(name)
    least: int | None = None  # digits(a..b), number(a..b), alnum(a..b); digits(n): least == most
    most: int | None = None  # list: `at_most`
    item: "SlotType | None" = None  # of a list

    def heard_in(self, locale: str) -> "SlotType":
        """The type as this locale's country writes it: a `postcode` of the United States is a
        `zip`.
        """
        return _ZIP if self.kind == "postcode" and locale.lower().endswith("-us") else self

    def __str__(self) -> str:
        if self.kind == "choice":
            return f"choice({self.choice})"
        if self.kind == "list":
            return f"{{list: {self.item}, at_most: {self.most}}}"
        if self.least is None and self.most is None:
            return self.kind
        if self.least == self.most:
            return f"{self.kind}({self.least})"
        return f"{self.kind}({self.least}..{self.most})"


_ZIP = SlotType("zip")
