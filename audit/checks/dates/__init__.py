"""Checks of the family `dates`."""
