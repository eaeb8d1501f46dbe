"""Small files of every format, made by the tests themselves."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

STORY = (
    "The swing bridge over the inner harbour opened on Monday, nine weeks after a barge struck its northern pier.",
    "Engineers replaced 14 steel plates and tested the bearings for three days before the first lorries crossed.",
    "The repair cost 1.2 million euros, of which the owner of the barge pays 800,000.",
)
PAGE = (
    "<!doctype html><html lang='en'><head><title>Bridge</title>"
    "<meta property='article:published_time' content='2024-05-06'></head><body><nav><a href='/'>Home</a></nav><article>"
    "<h1>Bridge opens again</h1>" + "".join(f"<p>{words}</p>" for words in STORY) + "</article></body></html>"
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
)


def zipped(parts: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file with these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return file.getvalue()


def run(words: str, tag: str = "t") -> str:
    """A run of Word with its words."""
    return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def word(body: str = "", **parts: str) -> bytes:
    """A Word file with this body; `parts` are further files below word/ ("footnotes", "comments", …)."""
    body = body or "".join(f"<w:p>{run(words)}</w:p>" for words in STORY)
    files = {"word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>"}
    files |= {f"word/{name}.xml": f"<w:{name} {_W}>{xml}</w:{name}>" for name, xml in parts.items()}
    return zipped(files)


def odt(body: str = "", meta: str = "", **parts: str) -> bytes:
    """An ODT file with this body and these properties."""
    body = body or "".join(f"<text:p>{words}</text:p>" for words in STORY)
    office = "<office:document-content {0}><office:body><office:text>{1}</office:text></office:body>"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": office.format(_ODT, body) + "</office:document-content>",
            "meta.xml": f"<office:document-meta {_ODT}>{meta}</office:document-meta>",
            **{name.replace("__", "/") + ".xml": xml for name, xml in parts.items()},
        }
    )


def epub(chapters: Sequence[str] = (), package: str = "", **parts: str) -> bytes:
    """An EPUB whose spine holds the chapters in the reverse order of their names."""
    chapters = chapters or [f"<html><body><h1>Part</h1><p>{words}</p></body></html>" for words in STORY]
    names = [f"c{len(chapters) - number}.xhtml" for number in range(len(chapters))]
    items = "".join(f'<item id="i{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in sorted(names))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in names)
    opf = f'<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{package}</metadata>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b/p.opf"/></rootfiles></container>',
            "b/p.opf": f"{opf}<manifest>{items}</manifest><spine>{spine}</spine></package>",
            **{f"b/{name}": chapter for name, chapter in zip(names, chapters, strict=True)},
            **{name.replace("__", "/") + ".xml": xml for name, xml in parts.items()},
        }
    )


@dataclass(frozen=True)
class Put:
    """Words at a place on a page, in points from the left and the top."""

    left: float
    top: float
    words: str
    size: float = 11


def pdf(pages: Sequence[Sequence[Put]], info: str = "") -> bytes:
    """A PDF with these words in Helvetica, on pages of 600 by 800 points."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", f"<<{info}>>"]
    kids = []
    for page in pages:
        drawn = "".join(
            f"BT /F {put.size} Tf {put.left} {800 - put.top - put.size} Td ({_escaped(put.words)}) Tj ET\n"
            for put in page
        )
        objects.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}endstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {len(objects)} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>"
        )
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    return _assembled(objects, "/Info 4 0 R")


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def drawn_in_forms(levels: int, times: int = 10) -> bytes:
    """A PDF of a page that draws a form so many times, which draws another so many times, and so on."""
    draw = "/X Do " * times
    font = "/Font<</F 3 0 R>>"
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>"]
    objects += [
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Length {len(draw)}>>\nstream\n{draw}\nendstream",
    ]
    objects.append(
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<{font}/XObject<</X 6 0 R>>>>>>"
    )
    for number in range(7, levels + 7):
        last = number == levels + 6
        drawn, more = ("BT /F 12 Tf 50 600 Td (x) Tj ET", "") if last else (draw, f"/XObject<</X {number} 0 R>>")
        objects.append(
            f"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<{font}{more}>>/Length {len(drawn)}>>\n"
            f"stream\n{drawn}\nendstream"
        )
    return _assembled(objects)


def _assembled(objects: Sequence[str], more: str = "") -> bytes:
    """A PDF of these objects, the first of which is its catalogue."""
    made, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{more}>>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def story_pdf() -> bytes:
    """The story as a PDF of one page."""
    lines = [line for words in STORY for line in wrapped(words, 60)]
    return pdf([[Put(60, 80 + 14 * at, line) for at, line in enumerate(lines)]])


def wrapped(words: str, width: int) -> list[str]:
    """Lines of at most so many characters."""
    lines = [""]
    for one in words.split():
        if len(lines[-1]) + len(one) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {one}".strip()
    return lines


def mhtml(page: str = PAGE) -> bytes:
    """A page as a browser saves it."""
    return (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/bridge\r\n"
        "Subject: Bridge opens again\r\nDate: Tue, 11 Jun 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b0"\r\n\r\n\r\n--b0\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Location: https://a.example/bridge\r\n\r\n"
        f"{page}\r\n--b0\r\nContent-Type: image/png\r\n\r\nabc\r\n--b0--\r\n"
    ).encode()


def rss() -> bytes:
    """A feed of two entries."""
    entry = (
        "<item><title>{0}</title><link>https://a.example/{0}</link><dc:creator>Ann Roe</dc:creator>"
        "<pubDate>Mon, 06 May 2024 08:00:00 +0200</pubDate><description>short</description>"
        "<content:encoded><![CDATA[<p>{1}</p><p>{2}</p>]]></content:encoded></item>"
    )
    return (
        "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Harbour Post</title>"
        f"{entry.format('one', STORY[0], STORY[1])}{entry.format('two', STORY[2], STORY[0])}</channel></rss>"
    ).encode()


def atom() -> bytes:
    """An Atom feed of one entry."""
    return (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Harbour Post</title><entry><title>Bridge</title>"
        "<link rel='alternate' href='https://a.example/atom'/><author><name>Ann Roe</name></author>"
        "<published>2024-05-06T08:00:00Z</published><updated>2024-05-07T08:00:00Z</updated><content type='xhtml'>"
        f"<div xmlns='http://www.w3.org/1999/xhtml'><p>{STORY[0]}</p><p>{STORY[1]}</p></div></content></entry></feed>"
    ).encode()


def warc_record(url: str, body: bytes, status: str = "200 OK", media: str = "text/html", head: str = "") -> bytes:
    """One response of a WARC file."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-08-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(url):08}-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    ).encode() + http + b"\r\n\r\n"  # fmt: skip


def warc(packed: bool = True) -> bytes:
    """A crawl of a page, a picture, a missing page and a plain text."""
    records = [
        warc_record("https://a.example/bridge", PAGE.encode()),
        warc_record("https://a.example/p.png", b"\x89PNG", media="image/png"),
        warc_record("https://a.example/gone", b"<p>Gone</p>", status="404 Not Found"),
        warc_record("https://a.example/t.txt", "\n".join(STORY).encode(), media="text/plain; charset=utf-8"),
    ]
    return b"".join(gzip.compress(record, mtime=0) if packed else record for record in records)
