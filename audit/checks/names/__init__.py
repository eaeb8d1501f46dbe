"""Checks of the family `names`."""
