"""Bytes to Document: what is read, what it says of itself, and where that was taken from."""
