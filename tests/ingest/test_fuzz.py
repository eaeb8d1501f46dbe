"""Damaged and hostile input of every kind ends in a document or in one line, in bounded time and memory."""

from __future__ import annotations

import io
import os
import random
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from audit.errors import InputError
from audit.ingest.archive import Archive
from audit.ingest.gather import documents, files
from audit.ingest.take import take
from audit.model import Document
from audit.settings import Limits
from tests.ingest.formats import PAGE, STORY, atom, epub, mhtml, odt, rss, story_pdf, warc, word, zipped

FRONT = "---\ntitle: Bridge\ndate: 2024-05-06\n---\n\n" + "\n\n".join(STORY)
SEEDS: dict[str, Callable[[], bytes]] = {
    "a.docx": lambda: word(footnotes="<w:footnote w:id='1'><w:p/></w:footnote>", comments="<w:comment/>"),
    "a.odt": odt,
    "a.epub": epub,
    "a.pdf": story_pdf,
    "a.html": PAGE.encode,
    "a.md": FRONT.encode,
    "a.mhtml": mhtml,
    "a.rss": rss,
    "a.atom": atom,
    "a.warc": lambda: warc(packed=False),
    "a.warc.gz": warc,
}
EACH = 200  # mutants of each of the eleven kinds: 2,200


def mutant(raw: bytes, chance: random.Random) -> bytes:
    """The bytes with some flipped, cut out, doubled, overwritten, or the end cut off."""
    data = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 8, 30))):
        at = chance.randrange(len(data) or 1)
        how = chance.randrange(6)
        if how == 0 and data:
            data[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            del data[at:]
        elif how == 2:
            del data[at : at + chance.randrange(1, 40)]
        elif how == 3:
            data[at:at] = data[at : at + chance.randrange(1, 200)]
        elif how == 4:
            data[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"<<<<", b"&a;]"))
        else:
            data[at:at] = chance.choice((b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"\xd8\0", b"<div>" * 300, b"[" * 300))
    return bytes(data)


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_damaged_files_of_every_kind(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    raw = SEEDS[name]()
    path = tmp_path / name
    for _ in range(EACH):
        path.write_bytes(mutant(raw, chance))
        for one in documents(str(path)):
            if isinstance(one, InputError):
                assert "\n" not in one.line
                assert ": " in one.line
            else:
                assert_sound(one[1])


def assert_sound(document: Document) -> None:
    assert document.text.strip()
    last = 0
    for start, end, where in document.origin_map:
        assert last <= start < end <= len(document.text)
        assert where
        last = end
    for stretch in document.noise:
        assert 0 <= stretch.start < stretch.end <= len(document.text)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub"])
def test_mutated_parts_inside_sound_archives(name: str) -> None:
    """Damage inside the markup, which the checksums of a zip file would otherwise hide."""
    chance = random.Random(name)
    whole = zipfile.ZipFile(io.BytesIO(SEEDS[name]()))
    parts = {part: whole.read(part) for part in whole.namelist()}
    for _ in range(100):
        part = chance.choice(sorted(parts))
        try:
            assert take(zipped({**parts, part: mutant(parts[part], chance)}), path=name).sha256
        except InputError as error:
            assert "\n" not in error.line


def said(raw: bytes | str, name: str = "a.docx", limits: Limits | None = None) -> str:
    with pytest.raises(InputError) as caught:
        take(raw, path=name, limits=limits or Limits())
    return caught.value.problem


def test_zip_bombs_are_not_unpacked() -> None:
    tracemalloc.start()
    try:
        assert "beyond limits.archive_" in said(zipped({"word/document.xml": bytes(80_000_000)}))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 90_000_000  # the bomb itself was made in memory; nothing of it was unpacked again
    many = zipped({f"{number}.xml": "" for number in range(30)})
    assert "more than limits.archive_entries" in said(many, limits=Limits(archive_entries=20))
    assert "limits.part_bytes" in said(word(), limits=Limits(part_bytes=100))


def test_a_part_that_lies_about_its_size_ends_at_the_limit() -> None:
    raw = bytearray(zipped({"word/document.xml": bytes(200_000)}))
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert "is damaged" in said(bytes(raw))


def test_an_encrypted_part_says_so() -> None:
    raw = bytearray(word())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + offset] |= 1
    assert "is encrypted" in said(bytes(raw))
    with pytest.raises(InputError, match="is missing"):
        Archive(word(), "a.docx", Limits()).part("gone.xml")


def test_xml_bombs_are_refused() -> None:
    levels = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    bomb = f"<!DOCTYPE a [<!ENTITY l0 'ha'>{levels}]><a>&l11;</a>"
    assert "ntit" in said(zipped({"word/document.xml": bomb}))  # entities, or their amplification
    outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
    assert "declares entities" in said(zipped({"word/document.xml": outside}))
    assert "is damaged" in said(zipped({"word/document.xml": "<w:p>" * 100_000}))


def test_a_bomb_in_a_crawl_ends_with_its_first_endless_line(tmp_path: Path) -> None:
    packer = zlib.compressobj(wbits=31)
    pieces = [packer.compress(b"WARC/1.0\r\nX: ")]
    pieces += [*(packer.compress(bytes(1_000_000)) for _ in range(60)), packer.flush()]
    (tmp_path / "a.warc.gz").write_bytes(warc() + b"".join(pieces))
    tracemalloc.start()
    try:
        found = list(documents(str(tmp_path / "a.warc.gz")))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [isinstance(one, InputError) for one in found] == [False, False, True]
    assert "breaks off after 4 responses (a line without end)" in getattr(found[-1], "problem", "")
    assert peak < 45_000_000


def test_a_gigabyte_of_zeros_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "zeros.txt"
    with path.open("wb") as stream:
        stream.truncate(1_000_000_000)
    tracemalloc.start()
    try:
        found = list(documents(str(path)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(found[0], InputError)
    assert "is longer than 50 MB" in found[0].problem
    assert peak < 5_000_000


def test_a_line_of_ten_million_characters() -> None:
    assert len(take("a" * 10_000_000, path="a.txt").text) == 10_000_000
    assert len(take("<p>" + "word " * 2_000_000, path="a.html").text) == 9_999_999


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "blockquote"])
def test_a_hundred_thousand_nested_tags_lose_no_words(tag: str) -> None:
    document = take(f"<html><body>{f'<{tag}>' * 100_000}The deep words.<script>x < y</script></body></html>")
    assert document.text == "The deep words."
    assert "too deep" in dict(document.evidence)["left out"]


def test_a_page_of_more_elements_than_the_limit_keeps_all_words() -> None:
    document = take("<html><body>" + "<p>words here</p>" * 60, limits=Limits(page_elements=50))
    assert document.text.count("words here") == 60


def test_standard_errors_of_names_and_rights(tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\nold.txt")
    Path(odd).write_text(STORY[0], encoding="utf-8")
    (found,) = documents(odd)
    assert not isinstance(found, InputError)
    assert found[1].path is not None
    assert found[1].path.encode("utf-8").endswith(b"caf\\xe9\nold.txt")
    Path(odd).write_bytes(b"\x89PNG")
    (problem,) = documents(odd)
    assert isinstance(problem, InputError)
    assert problem.line.endswith("caf\\udce9\\nold.txt: a picture has no text: leave it out")
    assert [Path(name).name for name in files([str(tmp_path)])[0]] == [Path(odd).name]
