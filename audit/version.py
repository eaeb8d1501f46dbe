"""The version of audit."""

VERSION = "0.1.0"
