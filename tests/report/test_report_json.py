"""The JSON of a result: every key of version 1, the digits as read, and the same bytes for the same input."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import result

import audit.report
from audit.model import Quantity
from audit.report.json import _write, as_json, dumps
from audit.result import Coverage, Result

SCHEMA = json.loads((Path(audit.report.__file__).parent / "schema" / "audit-1.json").read_text(encoding="utf-8"))
EMPTY = Result("0", (), (), (), (), (), Coverage(0, 0, {}, 0))


def test_it_fits_the_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(json.loads(dumps(result())), SCHEMA)
    jsonschema.validate(json.loads(dumps(EMPTY)), SCHEMA)


def test_the_schema_refuses_a_key_too_many_and_one_too_few():
    read = json.loads(dumps(result()))
    read["findings"][0].pop("check")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(read, SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(dumps(EMPTY)), "draft": None}, SCHEMA)


def test_the_words_are_those_at_the_offsets():
    made = result()
    texts = {row.id: row.text for row in made.documents}
    read = as_json(made)
    for row in [*read["claims"], *read["findings"]]:
        assert texts[row["document"]][row["start"] : row["end"]] == row["exact"]


def test_the_text_is_carried_only_where_the_file_is_not_the_text():
    carried = {row["path"]: row["text"] is not None for row in as_json(result())["documents"]}
    assert carried["desk/copy.txt"]
    assert not carried["desk/wire.txt"]


def test_the_order_of_the_rows_does_not_matter():
    made = result()
    turned = replace(
        made,
        documents=made.documents[::-1],
        claims=tuple(replace(row, evidence=row.evidence[::-1]) for row in made.claims[::-1]),
        findings=made.findings[::-1],
        citations=made.citations[::-1],
        sources=made.sources[::-1],
    )
    assert dumps(turned) == dumps(made)


def test_evidence_names_the_one_other_side():
    evidence = [row for claim in as_json(result())["claims"] for row in claim["evidence"]]
    sides = [{"claim", "fact", "citation"} & row.keys() for row in evidence]
    assert all(len(side) == 1 for side in sides)
    assert {"fact"} in sides


def test_an_attribution_stands_where_somebody_says_so():
    attributions = [row["attribution"] for row in as_json(result())["claims"]]
    assert {"speaker": "the relief agency", "cue": "According to"} in attributions
    assert None in attributions


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("517", "517"),
        ("1.50", "1.50"),
        ("2.0", "2.0"),
        ("1E+3", "1000"),
        ("-0.10", "-0.10"),
        ("12345678901234567890.123456789", "12345678901234567890.123456789"),
        ("1E+1000000", "1E+1000000"),
        ("0.00000001", "1E-8"),
        ("NaN", "null"),
        ("Infinity", "null"),
    ],
)
def test_numbers_are_printed_as_they_were_read(read: str, printed: str):
    made = result()
    value = Quantity(0, 1, Decimal(read), None, None, "-", "=", None)
    text = dumps(replace(made, claims=(replace(made.claims[0], quantities=(value,)),)))
    assert f'"value": {printed}, "low": null' in text


def test_a_score_that_is_no_number_is_null():
    made = result()
    text = dumps(replace(made, findings=(replace(made.findings[0], confidence=float("nan")),)))
    assert json.loads(text)["findings"][0]["confidence"] is None


@given(st.text(st.characters(codec=None, exclude_categories=())))
@settings(max_examples=50, deadline=None)
def test_any_text_gives_valid_utf8_and_comes_back(text: str):
    made = result()
    printed = dumps(replace(made, findings=(replace(made.findings[0], message=text),)))
    back = json.loads(printed.encode("utf-8"))["findings"][0]["message"]
    assert back == text or back == text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def test_lone_surrogates_are_escaped():
    made = result()
    assert r"a\ud800b" in dumps(replace(made, version="a\ud800b"))


def test_values_of_every_plain_kind():
    assert "".join(_write({"a": [True, False, None, 1, 0.5, Decimal("0.50"), "ä"]})) == (
        '{"a": [true, false, null, 1, 0.5, 0.50, "ä"]}'
    )
    with pytest.raises(TypeError, match="object"):
        list(_write(object()))
