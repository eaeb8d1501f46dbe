"""Two reports on one event that tell of persons, offices, places and names in two ways: the rules of `discord` over
names.

"Karl Roth, 54" ─ "Karl Roth, 45"     "is minister" ─ "is spokesman"     "Roth beat Kale" ─ "Kale beat Roth"
"""

from __future__ import annotations

from audit.crosscheck.behind import two_ways_out
from audit.crosscheck.climbs import two_starts
from audit.crosscheck.couple import Couple
from audit.crosscheck.directed import directed, turned_about
from audit.crosscheck.holders import two_first, two_ranks_of_one
from audit.crosscheck.nations import two_nations, two_owners
from audit.crosscheck.offices import two_named
from audit.crosscheck.particulars import apart
from audit.crosscheck.persons import two_ages, two_last_names
from audit.crosscheck.places import two_places
from audit.crosscheck.rungs import two_moves
from audit.crosscheck.spots import two_spots
from audit.settings import Matching


def given_to_two(couple: Couple, matching: Matching) -> str:
    """Two names of who was given one office."""
    return two_named(couple.a, couple.b)


def done_to(couple: Couple, matching: Matching) -> str:
    """What the one did to the other, and the other to the one, in two reports."""
    one = directed(couple.a.words)
    if not one or not directed(couple.b.words) or couple.alike < matching.kin_words or apart(couple.a, couple.b):
        return ""
    found = turned_about(couple.a.words, couple.b.words)
    return "what the one did to the other, the other did to the one" if found else ""


def ways_out(couple: Couple, matching: Matching) -> str:
    """Two places towards which the same ones went."""
    found = two_ways_out(couple.a, couple.b) if couple.alike >= matching.kin_words else ""
    return f"towards {found}" if found else ""


def ages(couple: Couple, matching: Matching) -> str:
    """Two ages of one person."""
    return two_ages(couple.a, couple.b)


def last_names(couple: Couple, matching: Matching) -> str:
    """Two last names of one person."""
    return two_last_names(couple) if couple.best and couple.alike >= matching.kin_words else ""


def places(couple: Couple, matching: Matching) -> str:
    """Two places in an order of one thing."""
    return two_places(couple.a, couple.b) if couple.best and couple.alike >= matching.kin_words else ""


def climbs(couple: Couple, matching: Matching) -> str:
    """Two places from which one name rose or fell in an order."""
    return two_starts(couple.a, couple.b) or two_moves(couple.a, couple.b)


def holders(couple: Couple, matching: Matching) -> str:
    """One place in an order of two names, or two of one."""
    return two_first(couple) or (two_ranks_of_one(couple) if couple.best else "")


def nations(couple: Couple, matching: Matching) -> str:
    """Two countries of one person."""
    return two_nations(couple) if couple.best and couple.alike >= matching.kin_words else ""


def owners(couple: Couple, matching: Matching) -> str:
    """Two countries of one figure."""
    return two_owners(couple) if couple.alike >= matching.kin_derived else ""


def spots(couple: Couple, matching: Matching) -> str:
    """Two sorts of place of one thing."""
    return two_spots(couple) if couple.alike >= matching.kin_words else ""
