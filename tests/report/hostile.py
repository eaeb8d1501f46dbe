"""A result in which every field that comes from outside holds one hostile text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from made_up import result

from audit.result import Result

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "closing": "</style></script></textarea><img src=x onerror=alert(1)>",
    "attribute": '"onload="alert(1)" x=\'y\' `',
    "address": "javascript:alert(document.domain)",
    "template": "{{ 7*7 }}{% raw %}&lt;b&gt;&#x3c;",
    "comment": "<!--><![CDATA[<svg onload=alert(1)>]]>-->",
    "direction": "paid \u202eeno\u202c \u2066x\u2069 \u200f\u061c",
    "controls": "".join(map(chr, range(0x20))) + "\x7f\x80\x85\x9f\ufeff\ufffe\U000e0041",
    "surrogates": "\ud800 \udfff \udc00\ud800",
    "word": "w" * 100_000,
    "wide": "\u0e01\u0e49" * 5_000 + "\u202e" * 50,
}

# Offsets, numbers and closed vocabularies that the code sets itself.
_KEPT = {"start", "end", "score", "confidence", "value", "low", "high", "total", "extracted", "negated"}


# Words from the model's own lists; without them the page would not reach most of its parts.
_CLOSED = {"severity", "verdict", "relation", "decision", "kind"}


def soiled(text: str, closed: bool = False) -> Result:
    """The made-up result with `text` in every field; rows still find each other by id.

    With `closed` the fields whose words come from a closed list keep them.
    """
    kept = _KEPT | _CLOSED if closed else _KEPT
    made = result()
    names = {row.id: f"{text}-{number}" for number, row in enumerate(made.documents)}
    names |= {row.id: f"{text}.{number}" for number, row in enumerate(made.claims)}

    def soil(value: Any, field: str, number: int = 0) -> Any:
        if field in kept or value is None or isinstance(value, bool | int | float):
            return value
        if isinstance(value, str):
            return names.get(value, f"{text}_{number}" if field == "id" else text)
        if isinstance(value, tuple):
            return tuple(soil(item, field, at) for at, item in enumerate(value))
        if isinstance(value, dict):
            return {soil(k, "", 0): soil(v, "", 0) for k, v in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            changes = {f.name: soil(getattr(value, f.name), f.name, number) for f in fields(value)}
            return replace(value, **changes)
        raise TypeError(type(value))

    soiled_rows = {f.name: soil(getattr(made, f.name), f.name) for f in fields(made)}
    whole = Result(**soiled_rows)
    return replace(
        whole,
        documents=tuple(replace(row, text=f"{text} {text}\n\n{row.text}", url=text) for row in whole.documents),
    )
