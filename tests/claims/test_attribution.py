"""Who says so: speaker, cue and stance of a sentence, and none where nobody does."""

from __future__ import annotations

import pytest

from audit import knowledge
from audit.claims.attribution import attributions
from audit.claims.named_sources import named_sources
from audit.claims.quotes import quotes
from audit.model import Span
from tests.hang import ends


def one(text: str) -> tuple[str | None, str, str] | None:
    """(speaker, cue, stance) of a text that is one sentence."""
    found = attributions(text, [Span(0, len(text))], quotes(text))
    if not found:
        return None
    sentence, made = found[0]
    assert sentence == Span(0, len(text))
    assert made.cue is not None
    return made.speaker.of(text) if made.speaker else None, made.cue.of(text), made.stance


NOBODY = (
    "The army lost 12 men in the valley on Monday.",
    "Two reports and three claims were filed with the states.",
    "He was told to leave the house, as were the others.",
    "The plan can be described in three words, said to be easy.",
    "The guide shows a map of the port.",
    "All this said, the port stays open.",
    "Claims to the island rose to 40.",
    "The bank put 40 million euros into the fund at noon.",
    "The number of boats was put at 40.",
    "The flood claimed 12 lives in May.",
    "The flood claimed the lives of 12 men.",
    "The court rejected claims for 40 million euros.",
    "Attacks claimed by the Lake Front fell to 40.",
    "The word “said” stands in marks.",
    "",
)


@pytest.mark.parametrize("text", NOBODY)
def test_where_nobody_says_it(text: str) -> None:
    assert one(text) is None


SAID = (
    ("The ministry said 12 men died.", "The ministry", "said", "reports"),
    ("Twelve men died, the ministry said.", "the ministry", "said", "reports"),
    ("Twelve men died, said Nadia Rahim, a doctor.", "Nadia Rahim", "said", "reports"),
    ("Twelve men died, according to the World Bank.", "the World Bank", "according to", "reports"),
    ("According to Rahim, who denied it, twelve men died.", "Rahim", "According to", "reports"),
    ("The report states that attacks rose.", "The report", "states", "reports"),
    ("The survey shows that attacks rose.", "The survey", "shows", "reports"),
    ("Officials told the Post that attacks rose.", "Officials", "told", "reports"),
    ("The rebels claimed that they had won.", "The rebels", "claimed", "claims"),
    ("The mayor, Nadia Rahim, said 12 men died.", "The mayor, Nadia Rahim", "said", "reports"),
    ("Twelve men died, said a neighbour, Mrs. Rahim Holm.", "a neighbour, Mrs. Rahim Holm", "said", "reports"),
    ("The mayor, Nadia de Vries, said 12 men died.", "The mayor, Nadia de Vries", "said", "reports"),
    ("Nadia Rahim, the mayor, said 12 men died.", "Nadia Rahim", "said", "reports"),
    ("The mayor, a farmer, said 12 men died.", "The mayor", "said", "reports"),
    ("The army claims to have killed 30 men.", "The army", "claims", "claims"),
    ("As claimed by the Lake Front, 12 men died.", "the Lake Front", "claimed", "claims"),
    ("The army denied that it had fired.", "The army", "denied", "denies"),
    ("A doctor at the port put the toll at 27.", "A doctor at the port", "put", "reports"),
    ("Rahim was quoted by the Post as saying that 12 men died.", "Rahim", "quoted", "reports"),
    ("The army rejected reports that it had fired.", "The army", "rejected", "denies"),
    ("The army dismissed claims of 40 deaths.", "The army", "dismissed", "denies"),
    ("The army said the rebels had denied it.", "The army", "said", "reports"),
    (
        "Nadia Rahim, an expert on ports, including this one, believes that it will close.",
        "Nadia Rahim",
        "believes",
        "reports",
    ),
    ("Twelve men died, as stated by the ministry.", "the ministry", "as stated by", "reports"),
    ("Twelve men died, as was also stated by the ministry.", "the ministry", "stated", "reports"),
    ("In a note, Rahim wrote that it rained.", "Rahim", "wrote", "reports"),
    ("Twelve men allegedly died.", None, "allegedly", "claims"),
    ("Twelve men reportedly died.", None, "reportedly", "reports"),
    ("Rahim said: “They claimed too much.”", "Rahim", "said", "reports"),
    ("“They claimed too much,” said Rahim.", "Rahim", "said", "reports"),
    ("He concluded by saying that it rained.", "He", "concluded", "reports"),
)


@pytest.mark.parametrize(("text", "speaker", "cue", "stance"), SAID, ids=[row[0] for row in SAID])
def test_who_says_it(text: str, speaker: str | None, cue: str, stance: str) -> None:
    assert one(text) == (speaker, cue, stance)


APPOSED = (
    ("Nadia Rahim, a farmer, said the boats were late.", "Nadia Rahim"),
    ("Rahim, speaking in the port, said he would go.", "Rahim"),
    ("In a note, one of the pilots, Tom Holm, said the tide was high.", "one of the pilots, Tom Holm"),
    ("Twelve men died, said Nadia Rahim.", "Nadia Rahim"),
    ("Twelve men were lost, two of them old, said the mayor, a farmer.", "the mayor"),
)


@pytest.mark.parametrize(("text", "speaker"), APPOSED)
def test_what_is_said_is_no_speaker(text: str, speaker: str) -> None:
    found = one(text)
    assert found is not None
    assert found[0] == speaker


CHAINS = (
    ("Rahim said the police had told her it rained.", [("Rahim", "said"), ("the police", "told")]),
    ("The Post reported that pilots say it rained.", [("The Post", "reported"), ("pilots", "say")]),
    ("Nine people died, the ministry said, citing the police.", [("the ministry", "said"), ("the police", "citing")]),
    ("The ministry said, citing the police, that it rained.", [("The ministry", "said"), ("the police", "citing")]),
    ("Rahim said it rained, according to the Post.", [("Rahim", "said"), ("the Post", "according to")]),
    ("Rahim said it rained and added that it was cold.", [("Rahim", "said")]),
    ("Rahim said that much was made of the note, including claims that it rained.", [("Rahim", "said")]),
    ("It rained, Rahim said.", [("Rahim", "said")]),
    ("Rahim said it rained, and the board warned that it was cold.", [("Rahim", "said")]),
    ("Rahim said that it rained, she said.", [("Rahim", "said")]),
)


@pytest.mark.parametrize(("text", "wanted"), CHAINS)
def test_a_chain_names_whom_the_speaker_relies_on(text: str, wanted: list[tuple[str, str]]) -> None:
    ((_, made),) = attributions(text, [Span(0, len(text))], quotes(text))
    chain = [made, made.source] if made.source else [made]
    assert [(link.speaker.of(text), link.cue.of(text)) for link in chain if link.speaker and link.cue] == wanted


STANCES = (
    ("Rahim countered that it rained.", "reports"),
    ("Rahim intimated that it rained.", "claims"),
    ("Rahim disavowed that it rained.", "denies"),
)


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_the_stance_of_a_class_of_verbs(text: str, stance: str) -> None:
    found = one(text)
    assert found is not None
    assert found[2] == stance


def test_verbs_that_need_a_quotation_attribute_no_sentence() -> None:
    assert one("Rahim sobbed that it rained.") is None
    assert one("A new wind is rising over the port, suggesting rain.") is None


def test_a_pronoun_leads_back_to_the_speaker_before() -> None:
    text = "Nadia Rahim said the port was shut. For the crews, she conceded, it was late."
    sentences = [Span(0, text.index("For") - 1), Span(text.index("For"), len(text))]
    _, (_, made) = attributions(text, sentences, ())
    assert made.speaker is not None
    assert made.named is not None
    assert (made.speaker.of(text), made.named.of(text)) == ("she", "Nadia Rahim")


def test_no_form_stands_in_two_classes() -> None:
    lexicon = knowledge.lexicon("cues")
    forms = [form for row in lexicon["classes"] for form in row["verbs"]]
    forms += {form for row in lexicon["verbs"].values() for form in row}
    assert len(forms) == len(set(forms))
    assert {row["stance"] for row in lexicon["classes"]} == {"reports", "claims", "denies"}
    assert all(
        form == form.lower() and form.replace("-", "").isalpha() for row in lexicon["classes"] for form in row["verbs"]
    )


def test_a_sentence_inside_a_quotation_has_its_speaker() -> None:
    text = "“It rained all day. Nobody came to the port.” Rahim said so."
    text = "Rahim said: “It rained all day. Nobody came to the old port.”"
    inner = Span(text.index("Nobody"), len(text))
    found = attributions(text, [Span(0, text.index("Nobody") - 1), inner], quotes(text))
    assert [made.speaker.of(text) for _, made in found if made.speaker] == ["Rahim", "Rahim"]


def test_every_stance_is_a_known_one() -> None:
    lexicon = knowledge.lexicon("cues")
    assert set(lexicon["verbs"]) == {"reports", "claims", "denies"}
    assert {*lexicon["phrases"].values(), *lexicon["adverbs"].values()} <= {"reports", "claims", "denies"}
    known = {form for forms in lexicon["verbs"].values() for form in forms}
    assert set(lexicon["only_quoted"]["verbs"]) <= known


def test_named_sources_are_those_one_can_look_up() -> None:
    text = "Pakistani officials said no. France said yes. The report said so. Nadia Rahim said why. The IMF said when."
    sentences = [Span(text.index(part), text.index(part) + len(part) + 1) for part in text.rstrip(".").split(". ")]
    assert [span.of(text) for span in named_sources(text, sentences, ())] == ["Nadia Rahim", "The IMF"]


HOSTILE = (
    "he said " * 12_000,
    "a" * 100_000,
    "A " * 50_000,
    "(" * 50_000,
    " " * 100_000,
    "said, " * 15_000,
    "according to " * 8_000,
    '"a ' * 30_000,
    "\ud800\0 said " * 5_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:8]))
def test_hostile_text_takes_linear_time(text: str) -> None:
    with ends():
        attributions(text, [Span(0, len(text))], quotes(text))
        attributions(text, [Span(at, at + 100) for at in range(0, len(text) - 100, 100)], quotes(text))
