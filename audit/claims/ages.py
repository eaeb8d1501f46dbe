"""Which quantities are ages."""

from __future__ import annotations

from audit.model import Quantity


def is_age(one: Quantity) -> bool:
    """Whether a figure is how old somebody is."""
    return one.unit == "year of age"
