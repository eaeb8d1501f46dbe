"""The checks: one file each, found by their place. `frame` says what a check is."""
