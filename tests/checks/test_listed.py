"""Announced lists: what their commas and conjunctions can mean is never counted against them."""

from __future__ import annotations

import pytest

import audit

SILENT = [
    "Three pairs danced: Ash and Elm, Oak and Pine, Yew and Box.",
    "Three towns (Hill and Dale, Moor and Fen, Wick and Lea) merged.",
    "He had three cares: debt, which he hid, drink, and his horse.",
    "It gave three cups: gold to Ostrel, silver to Hask and Tarn, who drew, and bronze to Dorn.",
    "Four halls were shut: the mint, with its yard, the mill, the forge and the inn.",
    "It has mills in two towns, Salem, Oregon, and Dover, Delaware.",
    "She bought two prints, Dawn, Otto Hahn's etching, and Dusk.",
    "They met two envoys, Ida Roe, Duke of Tarn and Lou Poe.",
    "The two cousins are Flemish and Walloon.",
    "The three sisters, Una, Ida and Will, sold it.",
    "Both mills, Ostrel and Hask, burned.",
    "Three of the five mills burned: Ostrel, Hask and Tarn. Some of her four sons stayed: Tom and Jim.",
    "Two of the three aims:\n\n- Bread\n- Land\n",
    "It sets three aims:\n\n- Bread\n- Land\n  - of the north\n  - of the south\n- Peace\n",
    "It sets three aims:\n\n- Bread\n\nIt is dear.\n\n- Land\n\n- Peace\n",
    "For 12 buns:\n\n- flour\n- yeast\n- milk\n",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_list_that_may_have_its_number_is_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check == "figures/list-count"] == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The three sisters, Una, Ida, Eve and Will, sold it.", 4),
        ("The three sisters – Una, Ida, Eve and Will – sold it.", 4),
        ("All three sisters, Una, Ida, Eve and May, sold it.", 4),
        ("The three judges are Ann Roe and Eve Poe.", 2),
        ("Both judges, Ann Roe, Eve Poe and Jim Lee, left.", 3),
        ("It has mills in five towns, Ostrel, Hask, Tarn and Dorn.", 4),
        ("It sets three aims:\n\n- Bread\n- Land\n- Peace\n- Sleep\n", 4),
        ("It sets five aims:\n\n1. Bread\n2. Land\n3. Peace\n\nThat is all there is.", 3),
    ],
)
def test_another_number_of_items_is_named(text: str, count: int) -> None:
    (found,) = [one.message for one in audit.inspect(text) if one.check == "figures/list-count"]
    assert f"but {count} are listed" in found
