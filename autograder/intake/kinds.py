"""Says what a file is that was handed in and is no notebook, in a sentence for whom it concerns."""

from __future__ import annotations

import re

_CONFLICT = re.compile(r"^(<{7} |={7}$|>{7} )", re.MULTILINE)
_AGAIN = "hand in the notebook itself (.ipynb)."
# By the first bytes: what people hand in instead.
_BEGINNINGS = (
    (b"%PDF", f"this is a PDF; {_AGAIN}"),
    (b"\x89PNG", f"this is a picture; {_AGAIN}"),
    (b"\xff\xd8\xff", f"this is a picture; {_AGAIN}"),
    (b"GIF8", f"this is a picture; {_AGAIN}"),
    (b"\x1f\x8b", f"this is a compressed file (gzip); {_AGAIN}"),
    (b"Rar!", f"this is an archive (RAR); {_AGAIN}"),
    (b"7z\xbc\xaf", f"this is an archive (7z); {_AGAIN}"),
    (b"\xd0\xcf\x11\xe0", f"this is an Office document; {_AGAIN}"),
    (b"{\\rtf", f"this is a word processor's document (RTF); {_AGAIN}"),
    (b"SQLite format 3", f"this is a database; {_AGAIN}"),
    (b"version https://git-lfs", f"this is a pointer of git LFS and not the file; {_AGAIN}"),
)


def kind_of(content: bytes) -> str:
    """What a file is by its first bytes, if that is surely no notebook; else empty."""
    start = content[:400].lstrip()
    for beginning, sentence in _BEGINNINGS:
        if start.startswith(beginning):
            return sentence
    if start.startswith(b"PK\x03\x04"):
        office = re.search(rb"\[Content_Types\]|word/|ppt/|xl/", content[:4000])
        if office:
            return f"this is an Office document; {_AGAIN}"
        return "this is a zip archive; hand in the notebook in it (.ipynb)."
    return ""


def why_no_json(text: str, error: ValueError) -> str:
    """Say what a text is that is not JSON, as exactly as its beginning and the error tell."""
    start = text.lstrip()[:400].lower()
    if not start.strip("\0\ufeff \n"):
        return "the file is empty; hand it in again."
    if start.startswith(("<!doctype", "<html", "<?xml", "<head")):
        return "this is a web page (HTML); download the notebook itself (.ipynb) and hand that in."
    if start.startswith(("http://", "https://", "[internetshortcut]")):
        return "this is only a link; download the notebook itself (.ipynb) and hand that in."
    if not start.startswith(("{", "<<<<<<<")):
        return "this is no notebook but other text, such as a Python script; hand in the .ipynb."
    if _CONFLICT.search(text):
        return (
            "it holds the marks of an unfinished git merge (<<<<<<<); finish the merge and hand it "
            "in again."
        )
    place = getattr(error, "pos", 0)
    if place >= len(text.rstrip()) - 1 or "Unterminated" in str(error):
        return "the file breaks off in the middle; the upload was cut short, hand it in again."
    line = getattr(error, "lineno", 1)
    return f"it is not valid JSON (line {line}); somebody has edited it as text, or it is damaged."
