"""Outputs and Markdown of a student's made harmless: formgrader shows them inside the
instructor's Jupyter.

What can run is taken out, what can be shown stays: text, pictures as PNG or JPEG, tables of plain
HTML.
"""

from __future__ import annotations

import base64
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
_UNSAFE_LINK = re.compile(r"(?i)\b(javascript|vbscript|data|file)\s*:")
_PICTURES = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff"}


def clean_text(text: object) -> str:
    """Text without control characters and terminal escapes, colours apart."""
    parts = _COLOUR.split(str(text))
    colours = [*_COLOUR.findall(str(text)), ""]
    cleaned = (_CONTROL.sub("\ufffd", part.replace("\x1b", "\ufffd")) for part in parts)
    return "".join(a + b for a, b in zip(cleaned, colours, strict=True))


def clean_html(html: object) -> str:
    """HTML with harmless tags alone: no script, style, event, form, frame, picture or outside
    address.
    """
    cleaned: str = bleach.clean(
        clean_text(html),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        protocols={"https", "http"},
        strip=True,
    )
    return cleaned


def clean_markdown(source: str) -> str:
    """Markdown in which HTML is text, a few plain tags apart, and no link runs anything."""
    pieces, end = [], 0
    # Entities first: Markdown decodes them in addresses, where they can spell a forbidden scheme.
    text = re.sub(r"&(?=[#A-Za-z])", "&amp;", clean_text(source))
    for match in re.finditer(r"<(?=[A-Za-z/!?])", text):
        pieces.append(text[end : match.start()])
        plain = _PLAIN_TAG.match(text, match.start())
        pieces.append("<" if plain else "&lt;")
        end = match.end()
    text = "".join([*pieces, text[end:]])
    return _UNSAFE_LINK.sub(r"\1 -", text)


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


def _clean_data(data: dict[str, Any]) -> dict[str, str]:
    cleaned = {}
    for mime, value in data.items():
        if mime == "text/plain":
            cleaned[mime] = clean_text(value)
        elif mime == "text/html":
            cleaned[mime] = clean_html(value)
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
