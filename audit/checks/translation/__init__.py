"""Checks of the family `translation`."""
