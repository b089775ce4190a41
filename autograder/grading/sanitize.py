"""Outputs and Markdown of a student's made harmless: formgrader shows them inside the
instructor's Jupyter.

What can run is taken out, what can be shown stays: text, pictures as PNG or JPEG, tables of plain
HTML.
"""

from __future__ import annotations

import base64
import html
import re
from typing import Any

import bleach

_TAGS = frozenset(
    "a abbr b blockquote br code dd details div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s span "
    "strong sub summary sup table tbody td tfoot th thead tr u ul".split()
)
_ATTRIBUTES = {"td": ["colspan", "rowspan"], "th": ["colspan", "rowspan"], "a": ["href"]}
_PLAIN_TAG = re.compile(
    r"</?(?:b|br|code|details|em|hr|i|p|strong|sub|summary|sup|u)\s*/?>", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# Browsers take no notice of blanks and control characters in a scheme.
_SCHEMES = "|".join(
    r"[\s\ufffd]*".join(name) for name in ("javascript", "vbscript", "data", "file")
)
_UNSAFE_LINK = re.compile(rf"(?i)\b({_SCHEMES})[\s\ufffd]*:")
# A picture is fetched when the page opens, from anywhere, this Jupyter's own addresses included.
_PICTURE = re.compile(r"!(?=\[)(?!\[[^\]\n]*\]\(https://colab\.research\.google\.com/assets/)")
# A link written as HTML, as in the cell that Colab puts first; a picture in it gives its text.
_LINK = re.compile(
    r'(?i)<a\s+href="(https://[\w./%#?=+~-]+)"[^<>]*>'
    r'(?:<img\s[^<>]{0,300}\balt="([^<>"\[\]]*)"[^<>]*>|([^<>\[\]]*))</a>'
)
# MathJax commands that make links (which can run scripts), load extensions or draw over the page.
_UNSAFE_TEX = re.compile(r"\\+(?=(?:href|require|style|class|cssId)(?![A-Za-z]))")
_PICTURES = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff"}

# Cleaning and drawing take longer than in proportion: nesting, tags in all and text have an end.
_MOST_NESTED = 64
_MOST_TAGS = 4_000
_MOST_MARKDOWN = 20_000
_MOST_ENTITIES = 4  # how often entities of entities are decoded
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_VOID = frozenset("br hr img input col wbr".split())


def clean_text(text: object) -> str:
    """Text without control characters and terminal escapes, colours apart; of a line that was
    written over, such as a progress bar, what was written last.
    """
    lines = (line.rstrip("\r").rpartition("\r")[2] for line in str(text).split("\n"))
    last = "\n".join(lines)
    parts = _COLOUR.split(last)
    colours = [*_COLOUR.findall(last), ""]
    cleaned = (_CONTROL.sub("\ufffd", part.replace("\x1b", "\ufffd")) for part in parts)
    return "".join(a + b for a, b in zip(cleaned, colours, strict=True))


def clean_html(source: object) -> str:
    """HTML with harmless tags alone: no script, style, event, form, frame, picture or outside
    address. Empty where there is so much of it that cleaning might not come to an end.
    """
    text = clean_text(source)
    if text.count("<") > _MOST_TAGS or _nested(text) > _MOST_NESTED:
        return ""
    cleaned: str = bleach.clean(
        _UNSAFE_TEX.sub("", text),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        protocols={"https", "http"},
        strip=True,
    )
    return cleaned


def _nested(source: str) -> int:
    """How many elements are open at once, at most; an end without its beginning ends nothing."""
    opened: dict[str, int] = {}
    deepest = 0
    for end, name in _TAG.findall(source.lower()):
        opened[name] = max(0, opened.get(name, 0) + (-1 if end else name not in _VOID))
        deepest = max(deepest, sum(opened.values()))
    return deepest


def clean_markdown(source: str) -> str:
    """Markdown in which HTML is text, links and a few plain tags apart, and no link or picture does
    anything by itself; cut where it is very long.
    """
    pieces, end = [], 0
    text = clean_text(source)
    if len(text) > _MOST_MARKDOWN:
        text = f"{text[:_MOST_MARKDOWN]}\n\n[cut: a cell may have {_MOST_MARKDOWN} characters]"
    text = _LINK.sub(
        lambda link: f"[{link[2] or link[3] or link[1]}]({link[1]})", _without_entities(text)
    )
    for match in re.finditer(r"<(?=[A-Za-z/!?])", text):
        pieces.append(text[end : match.start()])
        plain = _PLAIN_TAG.match(text, match.start())
        pieces.append("<" if plain else "&lt;")
        end = match.end()
    text = "".join([*pieces, text[end:]])
    text = _UNSAFE_TEX.sub("", _PICTURE.sub("", text))
    return _UNSAFE_LINK.sub(r"\1 -", text)


def _without_entities(text: str) -> str:
    """Text with its entities decoded: Markdown decodes them in addresses, and more than once, where
    they can spell a forbidden scheme.
    """
    for _ in range(_MOST_ENTITIES):
        decoded = clean_text(html.unescape(text))
        if decoded == text:
            return text
        text = decoded
    return text.replace("&", "\uff06")


def clean_output(output: Any) -> dict[str, Any] | None:
    """One output of a cell made harmless, None if nothing of it can be shown."""
    if not isinstance(output, dict):
        return None
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return {"output_type": "stream", "name": name, "text": clean_text(output.get("text", ""))}
    if kind == "error":
        lines = output.get("traceback")
        lines = lines if isinstance(lines, list) else []
        return {
            "output_type": "error",
            "ename": clean_text(output.get("ename", ""))[:200],
            "evalue": clean_text(output.get("evalue", ""))[:4000],
            "traceback": [clean_text(line) for line in lines],
        }
    if kind in ("display_data", "execute_result") and isinstance(output.get("data"), dict):
        data = _clean_data(output["data"])
        if not data:
            return None
        cleaned: dict[str, Any] = {"output_type": kind, "data": data, "metadata": {}}
        if kind == "execute_result":
            count = output.get("execution_count")
            cleaned["execution_count"] = count if type(count) is int else None
        return cleaned
    return None


class Allowance:
    """How many tags of HTML one notebook may show."""

    def __init__(self, tags: int = 20_000) -> None:
        self._left = tags

    def spend(self, output: dict[str, Any]) -> dict[str, Any]:
        """The same output, without its HTML where there has been too much already."""
        data = output.get("data")
        if isinstance(data, dict) and "text/html" in data:
            self._left -= str(data["text/html"]).count("<")
            if self._left < 0:
                return {**output, "data": {**data, "text/html": ""}}
        return output


def _clean_data(data: dict[str, Any]) -> dict[str, str]:
    cleaned = {}
    for mime, value in data.items():
        if mime == "text/plain":
            cleaned[mime] = clean_text(value)
        elif mime == "text/html":
            if cleaned_html := clean_html(value):
                cleaned[mime] = cleaned_html
        elif mime == "text/latex":
            cleaned["text/plain"] = data.get("text/plain") or clean_text(value)
        elif mime == "text/markdown":
            cleaned[mime] = clean_markdown(str(value))
        elif mime in _PICTURES and _is_picture(value, _PICTURES[mime]):
            cleaned[mime] = "".join(value.split())
    dropped = sorted(set(data) - set(cleaned) - {"text/latex"})
    if dropped and not (set(cleaned) - {"text/plain"}):
        shown = ", ".join(clean_text(name)[:60] for name in dropped[:3])
        cleaned["text/plain"] = f"{cleaned.get('text/plain', '')}\n[not shown: {shown}]".strip()
    return cleaned


def _is_picture(value: object, magic: bytes) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return base64.b64decode("".join(value.split()), validate=True).startswith(magic)
    except ValueError:
        return False
