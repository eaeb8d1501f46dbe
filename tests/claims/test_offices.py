from __future__ import annotations

import pytest

from audit.claims.offices import offices
from audit.claims.titles import absent, key, normal
from audit.claims.words import words
from audit.model import Office


def read(text: str) -> list[Office]:
    return [mention.office for mention, _ in offices(text, words(text)) if mention.office]


SILENT = [
    "The president spoke for an hour.",
    "A spokesman declined to comment.",
    "It was 5 pm in the harbour.",
    "The head of the queue moved.",
    "The army's chief worry was rain.",
    "A judge will decide.",
    "The presidents met.",
    "The port's chief, rain, came.",
    "The mayor's Lake House burned.",
    "president",
    "The deputy head (BBC) left.",
    "As minister of finance he left.",
    "Reporters, who were told that the interior minister had gone, left.",
    "A clerk, who was the interior minister's aide, left.",
]

READ = [
    ("Prime Minister Jane Roe left.", Office("Prime Minister", None, "Jane Roe")),
    ("Norway's Foreign Minister Jane Roe left.", Office("Foreign Minister", "Norway", "Jane Roe")),
    ("Norwegian minister of foreign affairs Jane Roe left.", Office("Foreign Minister", "Norway", "Jane Roe")),
    ("US Defence Secretary John Doe left.", Office("Secretary of Defense", "United States", "John Doe")),
    ("U.S. Secretary of Defense John Doe left.", Office("Secretary of Defense", "United States", "John Doe")),
    ("The president of Chile, Ana Luz, left.", Office("President", "Chile", "Ana Luz")),
    ("Ana Luz, the president of Chile, left.", Office("President", "Chile", "Ana Luz")),
    ("Ana Luz, Chile's former interior minister, left.", Office("Interior Minister", "Chile", "Ana Luz", "former")),
    ("Ana Luz, who was interior minister until May, left.", Office("Interior Minister", None, "Ana Luz", "former")),
    ("Ana Luz, interior minister until May, left.", Office("Interior Minister", None, "Ana Luz", "former")),
    ("Ana Luz, who is mayor until 2031, left.", Office("Mayor", None, "Ana Luz")),
    ("Ana Luz, who had long served as mayor, left.", Office("Mayor", None, "Ana Luz", "then")),
    ("Ana Luz, who has been the mayor since May, left.", Office("Mayor", None, "Ana Luz")),
    ("Ana Luz, who met Mayor Ben Orr, left.", Office("Mayor", None, "Ben Orr")),
    ("Ana Luz, the country's interior minister, left.", Office("Interior Minister", None, "Ana Luz")),
    ("The new interior minister is Ana Luz.", Office("Interior Minister", None, "Ana Luz")),
    ("The interior minister is Ana Luz's uncle.", None),
    ("then-President John Doe left.", Office("President", None, "John Doe", "then")),
    ("caretaker Prime Minister Jane Roe left.", Office("Prime Minister", None, "Jane Roe", "acting")),
    ("prime minister-designate Jane Roe left.", Office("Prime Minister", None, "Jane Roe", "designate")),
    ("They named Ana Luz as minister of finance.", Office("Finance Minister", None, "Ana Luz")),
    ("Colonel (ret.) Ben Orr becomes minister of the interior.", Office("Interior Minister", None, "Ben Orr")),
    ("Deputy Prime Minister Ana Luz left.", Office("Deputy Prime Minister", None, "Ana Luz", "deputy")),
    ("Chief of Army Staff (COAS) General Ben Orr left.", Office("Chief of Army Staff", None, "Ben Orr")),
    ("Army Chief of Staff General Ben Orr left.", Office("Army Chief of Staff", None, "Ben Orr")),
    ("CIA Director Ben Orr left.", Office("Director of Central Intelligence Agency", None, "Ben Orr")),
    ("Ben Orr, Director of the Lake Institute, left.", Office("Director of the Lake Institute", None, "Ben Orr")),
    ("General Ben Orr, Commander, Lake Command, left.", Office("Commander of Lake Command", None, "Ben Orr")),
    ("The council's head, Jane Roe, left.", None),
    ("The Lake Council's head, Jane Roe, left.", Office("Head of Lake Council", None, "Jane Roe")),
    (
        "The US Special Representative for Peace in Norway, Jane Roe, left.",
        Office("Special Representative for Peace", "United States", "Jane Roe"),
    ),
    ("Foreign Minister Jane Roe of Norway left.", Office("Foreign Minister", "Norway", "Jane Roe")),
    (
        "the director of Chile's main spy agency, Ana Luz, left",
        Office("Director of main spy agency", "Chile", "Ana Luz"),
    ),
    (
        "former Secretary of State, Lt. Gen. (Retd.) Ben Orr left",
        Office("Secretary of State", None, "Ben Orr", "former"),
    ),
    ("The prime minister of Norway resigned.", Office("Prime Minister", "Norway", None)),
    ("Jane Roe, ambassador to Chile, left.", Office("Ambassador to Chile", None, "Jane Roe")),
    ("Queen Maud II left.", Office("Queen", None, "Maud II")),
    ("Ana Luz succeeded Ben Orr as mayor of Karavel.", Office("Mayor of Karavel", None, "Ana Luz")),
    ("Ben Orr, head of the Lake Institute's Rivers Unit, left", Office("Head of the Lake Institute", None, "Ben Orr")),
    ("The head of Norway's old harbour, Ben Orr, left", Office("Head", "Norway", None)),
    ("Foreign Minister Home Secretary Jane Roe left", Office("Home Secretary", None, "Jane Roe")),
    ("They made Ben Orr prime minister.", Office("Prime Minister", None, "Ben Orr")),
    ("the foreign minister, Jane, left", None),
    ("PM Roe left.", Office("Prime Minister", None, "Roe")),
    ("Jane Roe, Senior Director at the US-based group, left.", Office("Director", None, "Jane Roe")),
]


@pytest.mark.parametrize("text", SILENT)
def test_bare_titles_say_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("text", "office"), READ)
def test_office(text: str, office: Office | None) -> None:
    assert read(text) == ([office] if office else [])


def test_span_holds_title_and_name_without_genitive() -> None:
    text = "We saw Prime Minister Jane Roe's car."
    ((mention, place),) = offices(text, words(text))
    assert mention.of(text) == "Prime Minister Jane Roe"
    assert place is not None
    assert place.of(text) == "Jane Roe"
    assert mention.key == "prime minister||jane roe"


def test_a_list_of_lines_is_no_name() -> None:
    assert read("Governor Ben Orr\nTopics\nQuay North\nPrison") == [Office("Governor", None, "Ben Orr")]


def test_hard_wrapped_line_goes_on() -> None:
    text = "The talks in the old town hall were opened by Prime Minister Jane\nRoe on the first day."
    assert read(text)[0].holder == "Jane Roe"


def test_normal_titles() -> None:
    assert normal("Secretary of Defence") == normal("defense secretary") == "Secretary of Defense"
    assert normal("director of the CIA") == "Director of the Central Intelligence Agency"
    assert normal("special envoy to Kyiv") == "Special Representative to Kyiv"
    assert normal("delegate of the Lake Bank") == "Representative of the Lake Bank"
    assert normal("gardener") is None
    assert normal("") is None


def test_key_ignores_articles() -> None:
    assert key("Director of the Lake Institute") == key("Director, Lake Institute")


def test_absent_rows_name_an_office_that_is_there() -> None:
    rows = {(row.country, row.title): row.called for row in absent()}
    assert rows["United States", "Foreign Minister"] == "Secretary of State"
    assert rows["Pakistan", "Home Minister"] == "Interior Minister"
    assert all((row.country, row.called) not in rows for row in absent())
