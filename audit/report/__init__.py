"""A result as a person or another program reads it: one file a format."""
