"""What the words of a date say where they tell the hour: 10:35 a.m., noon, 18:00 GMT on 4 March."""

from __future__ import annotations

from dataclasses import replace

from audit.claims import date_relative as relative
from audit.claims import date_values as values
from audit.claims.date_context import Context, made, pointer_of
from audit.claims.date_grammar import Phrase
from audit.claims.date_words import Token, words
from audit.model import Date

_BEHIND_NOON = {"AF": range(1, 13), "EV": range(1, 13), "NI": range(6, 12)}  # "3 in the night" is before it


def clock(phrase: Phrase, context: Context) -> Date | None:
    """10:35 a.m., noon, 18:00 GMT, by itself: a time of the anchor's day."""
    time = _time(phrase)
    if phrase.tokens[0].letter == "O" and (phrase.tokens[0].text[0].isupper() or context.before(phrase) == "high"):
        return None  # a title, or a saying: "high noon"
    bare = len(phrase.tokens) == 1 and phrase.tokens[0].letter == ":"
    if time is None or (bare and time[1] is False and not _introduced(phrase, context)):
        return None
    start = context.anchor
    value = f"{start or 'XXXX-XX-XX'}T{time[0]}"
    exact = f"{start}T{time[0]}:00{_zone(phrase)}" if start and time[0] < "24" else None
    return made(phrase, "TIME", value, exact, relative=True)


def _introduced(phrase: Phrase, context: Context) -> bool:
    """Whether a word says that a number of one digit with minutes is an hour: "at 7:52", and neither "won 7:52"."""
    return ":" in phrase.tokens[0].text and context.before(phrase) in words("before_clock")


def _zone(phrase: Phrase) -> str:
    """The zone of the time as EDTF writes it; nothing where none is named or its letters stand for several."""
    token = next((one for one in without_aside(phrase).tokens if one.letter == "Z"), None)
    return str(token.value) if token else ""


def without_aside(phrase: Phrase) -> Phrase:
    """The phrase without the same hour elsewhere in brackets: "10:35 a.m. (0735 GMT) Friday"."""
    letters = phrase.letters
    if "(" not in letters:
        return phrase
    kept = phrase.tokens[: letters.index("(")] + phrase.tokens[letters.index(")") + 1 :]
    return replace(phrase, tokens=kept)


def timed(phrase: Phrase, context: Context) -> Date | None:
    """10:35 a.m. on 7 August 2023, Thursday at noon, 4 in the morning."""
    time, whole_phrase, phrase = _time(phrase), phrase, without_aside(phrase)
    if time is None:
        return None
    month, shifted, named = phrase.get("M"), phrase.get("R"), phrase.get("W")
    floating = True
    if month:
        used = phrase.tokens.index(_clock_token(phrase) or month)
        rest = phrase.tokens[:used] if used > phrase.tokens.index(month) else phrase.tokens[used + 1 :]
        found = values.day(Phrase("day", rest, None, None), context)
        if found is None:
            return None
        value, edtf, floating = found.value[:10], found.edtf, found.relative
    elif shifted:
        value, edtf = relative.off(shifted, context)
    elif named:
        value, edtf = relative.on_weekday(named, pointer_of(phrase), phrase, context)
    else:
        value, edtf = (str(context.anchor), str(context.anchor)) if context.anchor else ("XXXX-XX-XX", None)
    exact = f"{edtf}T{time[0]}:00{_zone(phrase)}" if edtf and len(edtf) == 10 and time[0] < "24" else edtf
    return made(whole_phrase, "TIME", f"{value}T{time[0]}", exact, relative=floating)


def _clock_token(phrase: Phrase) -> Token | None:
    """The token that tells the time: a clock, noon, or the number before a.m."""
    for at, token in enumerate(phrase.tokens):
        following = phrase.tokens[at + 1].letter if at + 1 < len(phrase.tokens) else ""
        if token.letter in ":O" or (token.letter == "d" and following in ("P", "i")):
            return token
        if token.letter in "yk" and following == "Z" and len(token.text) == 4 and token.text.isdecimal():
            return token  # "0735 GMT"
    return None


def _time(phrase: Phrase) -> tuple[str, bool] | None:
    """The time as hh:mm, and whether its words leave no doubt that it is one."""
    phrase = without_aside(phrase)
    token, half = _clock_token(phrase), phrase.get("P")
    if token is None:
        return None
    if token.letter == "O":
        return str(token.value), True
    shown = token.text if token.letter in "d:" else f"{token.text[:2]}:{token.text[2:]}"
    hour, _, rest = shown.replace(".", ":").partition(":")
    hours, minutes = int(hour), int((rest or "0")[:2])
    part = phrase.get("D")
    if part and not half and hours in _BEHIND_NOON.get(str(part.value), ()):
        hours = hours % 12 + 12  # "9.50 in the evening"
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.text[0] in "pP" else 0)
    if hours > 24 or minutes > 59:
        return None
    return f"{hours:02d}:{minutes:02d}", bool(half or phrase.get("Z")) or (
        token.text.count(":") == 1 and len(hour) == 2
    )
