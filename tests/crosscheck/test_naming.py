from __future__ import annotations

from told import told

from audit.crosscheck.naming import variants
from audit.crosscheck.terms import renderings
from audit.evidence import Corpus
from audit.model import Finding


def forms(*texts: str) -> list[tuple[str, str, bool]]:
    analyses = tuple(told(str(number), text) for number, text in enumerate(texts))
    found = variants(Corpus(analyses))
    return [(v.document, v.of(texts[int(v.document)]), v.wrong) for v in found]


def test_one_form_in_all_documents_is_no_variant() -> None:
    assert forms("The Meridian Lake Authority (MLA) met.", "The Meridian Lake Authority (MLA) left.") == []
    assert forms("The Institute for Lakes & Rivers (ILR) met.", "The Institute for Lakes and Rivers (ILR) left.") == []
    assert forms("The Meridian Lake Authority (MLA) met, and the Meridian Lakes Agency (MLA) left.") == []
    assert forms("General Jane Roe, the army chief, came.", "The chief of army staff, Jon Doe, came.") == []


def test_an_acronym_spelled_out_in_two_ways() -> None:
    assert forms("The Meridian Lake Authority (MLA) met.", "The Meridian Lakes Agency (MLA) left.") == [
        ("0", "Meridian Lake Authority (MLA)", False),
        ("1", "Meridian Lakes Agency (MLA)", False),
    ]


def test_the_form_that_a_row_calls_wrong() -> None:
    found = forms("Inter-Services Intelligence (ISI) said no.", "The Military Intelligence Agency (ISI) said no.")
    assert [wrong for _, _, wrong in found] == [False, True]


def test_a_title_with_its_words_in_another_order() -> None:
    found = forms("Army Chief of Staff General Jane Roe came.", "Chief of Army Staff General Jane Roe came.")
    assert [(document, wrong) for document, _, wrong in found] == [("0", True), ("1", False)]


def test_two_labels_for_one_body() -> None:
    assert forms("IS-K claimed it. IS-K did.", "ISIS-Khorasan claimed it.") == [
        ("0", "IS-K", False),
        ("1", "ISIS-Khorasan", False),
    ]


def test_each_variant_has_the_other_places_beside_it() -> None:
    texts = ("Kyiv was quiet.", "Kiev was quiet.", "Kiev was loud.")
    found = variants(Corpus(tuple(told(str(n), text) for n, text in enumerate(texts))))
    assert [[p.document for p in v.others] for v in found] == [["1", "2"], ["0"], ["0"]]
    for v in found:
        assert all(p.exact == texts[int(p.document)][p.start : p.end] for p in v.others)


def test_a_calque_and_the_right_term() -> None:
    one, two = told("a", "A policy of geographical economy."), told("b", "Two geo-economic pacts.")
    calque = Finding(12, 32, "translation/calque", "warning", "…", "geo-economics")
    other = Finding(0, 1, "copy/fused", "warning", "…", "A b")
    from dataclasses import replace

    found = list(renderings(Corpus((replace(one, findings=(calque, other)), two))))
    assert [(r.place.exact, r.other.exact, r.calque) for r in found] == [
        ("geographical economy", "geo-economic", True),
        ("geo-economic", "geographical economy", False),
    ]
    for suggestion in (None, "economic …", "this or that", "a b"):
        vague = replace(calque, suggestion=suggestion)
        assert list(renderings(Corpus((replace(one, findings=(vague,)), two)))) == []
