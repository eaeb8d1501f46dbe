"""Addresses in the form in which they are compared, and the parts of them that only count visitors."""

from __future__ import annotations

import re
from functools import cache

from audit.citations.words import listed

_HEAD = re.compile(r"^(?:[a-z][a-z0-9+.-]{0,12}:)?(?:/{0,2})(?:www\.|m\.|amp\.)?(?:dx\.doi\.org/|doi\.org/)?")
_PAIR = re.compile(r"[^&;=]{1,80}(?:=[^&;]{0,400})?")


@cache
def _tracking() -> re.Pattern[str]:
    names = sorted(listed("tracking"))
    return re.compile("|".join(re.escape(name).replace(r"\*", r"\w{0,40}") for name in names), re.IGNORECASE)


def core(address: str) -> str:
    """An address without scheme, "www.", fragment, slash at the end and what counts visitors, in small letters."""
    plain = untracked(address.strip().split("#")[0]).lower().replace("\\", "")
    return _HEAD.sub("", plain, count=1).rstrip("/")


def untracked(address: str) -> str:
    """The address without the parameters that only tell how a reader came."""
    path, mark, query = address.partition("?")
    if not mark:
        return address
    query, hashed, fragment = query.partition("#")
    kept = [pair for pair in query.split("&") if not _tracking().fullmatch(pair.partition("=")[0])]
    return path + ("?" + "&".join(kept) if kept else "") + hashed + fragment
