"""Checks of the family `citations`."""
