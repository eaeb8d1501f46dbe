"""Checks of the family `facts`."""
