"""Which words and names sound alike over a telephone."""

import datetime

import pytest

from callwright.understanding.expected import Context
from callwright.understanding.sounds.phones import phones, sound_costs, wanted, weight
from callwright.understanding.verification.verify import THRESHOLDS, hear, score

CONTEXT = Context(today=datetime.date(2022, 1, 1), locale="en-GB")


@pytest.mark.parametrize(
    ("one", "other", "stranger"),
    [
        ("philip", "filip", "peter"),
        ("shaun", "shawn", "diane"),
        ("thompson", "tomson", "simpson"),
        ("catherine", "katherine", "caroline"),
        ("burton", "burden", "barnes"),
        ("knight", "night", "kite"),
    ],
)
def test_a_sound_alike_is_nearer_than_a_stranger(one, other, stranger):
    near, far = sound_costs(wanted([phones(other), phones(stranger)]), phones(one))
    assert near < 0.3 * weight(phones(one))
    assert near < far


@pytest.mark.parametrize(
    ("record", "said", "verified"),
    [
        ("Philip Kay", ["p h i l", "k a y"], True),  # the parts in two attempts
        ("Kay Philip", ["Philip Kay"], True),  # surname first
        ("Robert Price", ["bob price"], True),
        ("Deborah Thompson", ["deb or a tomson"], True),  # cut elsewhere
        # A relative shares the surname, spelled or said.
        ("Simon Whittaker", ["d a v i d w h i t t a k e r"], False),
        ("Thomas Thomas", ["Jordan Thomas"], False),
        ("Robert Price", ["Price"], False),
        ("Robert Price", ["Robert"], False),
        ("Robert Price", ["Robert", "yes Robert"], False),
        # Another name was heard, however much it is like the one on file.
        ("Luke Foster", ["Louise Foster"], False),
        ("Leah Barton", ["Lynn Barton", "Lynn Barton"], False),
        # A word that is nobody's name is rather the one on file misheard.
        ("Angela Blake", ["ankle a blake"], True),
    ],
)
def test_both_parts_of_a_name_carry_their_own_evidence(record, said, verified):
    found = score(hear("name", [[text] for text in said], CONTEXT), record)
    assert (found >= THRESHOLDS["name"]) == verified


@pytest.mark.parametrize(
    ("record", "said", "verified"),
    [
        ("LS1 4PB", ["l s 1", "4 p b"], True),  # the halves in two attempts
        ("LS1 4PB", ["l s 1 4 b b"], True),
        ("LS1 4PB", ["l f 1 4 p b"], True),
        ("LS1 4PB", ["l s 1"], False),
        ("LS1 4PB", ["l s 1 7 p k"], False),  # a neighbour
        ("LS1 4PB", ["m k 9 4 p b"], False),
        ("LS1 4PB", ["4 p b", "four papa bravo"], False),
        # A word of the spelling alphabet is sure where a letter's name is not.
        ("LS1 4PB", ["l s 1 4 p d"], True),
        ("LS1 4PB", ["lima sierra one four papa delta"], False),
        # What is a whole postcode as it stands was not misheard by a sign too many or too few.
        ("LS1 4PB", ["l s 1 4 b d"], False),
        ("LE1 4ZB", ["ellie 1 4 said b"], True),  # a word that sounds like two letters
    ],
)
def test_both_halves_of_a_postcode_carry_their_own_evidence(record, said, verified):
    found = score(hear("postcode", [[text] for text in said], CONTEXT), record)
    assert (found >= THRESHOLDS["postcode"]) == verified
