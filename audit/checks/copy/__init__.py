"""Checks of the family `copy`."""
