"""Checks of the family `noise`."""
