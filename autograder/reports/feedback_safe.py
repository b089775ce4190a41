"""Pieces of a student's made into HTML for the feedback: code, Markdown, outputs, plain text.

Whatever comes in is taken for hostile, from a graded notebook too. Text is escaped by the template;
what leaves here as `Html` has been made from a syntax tree or cleaned, and goes into the page as it
is.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NewType

from markdown_it import MarkdownIt
from nbconvert.filters import strip_ansi
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from autograder.grading.sanitize import clean_html, clean_markdown, clean_output, clean_text

Html = NewType("Html", str)
NOTHING = Html("")

_MOST_TEXT = 12_000
_CUT = "[…]"
_MOST_CODE = 40_000
_MOST_PICTURES = 6 << 20  # characters of base64 in one page
_OWN_FRAME = re.compile(r"\s*(?:Cell |Input )In ?\[|\s*<ipython-input-")
# Raw HTML is text, and pictures stay outside: what a picture shows is fetched when the page opens.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
_LEXER = PythonLexer(stripnl=False, ensurenl=False)
_FORMATTER = HtmlFormatter(nowrap=True)


@dataclass(frozen=True)
class Piece:
    """Something to show: `kind` is text, error, html or picture.

    `text` is escaped by the template, `html` is safe as it is, `source` is a data address.
    """

    kind: str
    text: str = ""
    html: Html = NOTHING
    source: str = ""


class Cleaner:
    """Makes one page's pieces.

    Args:
        hidden: folders of the grader's, whose names no student needs.
    """

    def __init__(self, hidden: Iterable[Path]) -> None:
        self._left = _MOST_PICTURES
        places = {Path(sys.prefix), Path(sys.base_prefix), Path(tempfile.gettempdir()), Path.home()}
        places |= {Path(__file__).parents[2], Path("/engine"), *hidden}
        names = sorted({str(p) for p in places if len(p.parts) > 1}, key=len, reverse=True)
        self._places = re.compile(rf"(?:{'|'.join(map(re.escape, names))})(?![\w.-])")

    def text(self, text: object, most: int = _MOST_TEXT) -> str:
        """Text without control characters, terminal colours and the grader's folders."""
        plain = self._places.sub("…", strip_ansi(clean_text(text)))
        return plain if len(plain) <= most else f"{plain[:most]}\n{_CUT}"

    def code(self, source: str) -> Html:
        """Python in colours."""
        plain = self.text(source, _MOST_CODE).strip("\n")
        return Html(highlight(plain, _LEXER, _FORMATTER))

    def markdown(self, source: str) -> Html:
        """Markdown with plain tags alone; formulas stay as they are written."""
        rendered = _MARKDOWN.render(self.text(clean_markdown(source), _MOST_CODE))
        return Html(clean_html(rendered))

    def heading(self, source: str) -> Html:
        """One line of Markdown."""
        return Html(clean_html(_MARKDOWN.renderInline(self.text(source))))

    def outputs(self, outputs: Iterable[Any]) -> list[Piece]:
        """A cell's outputs."""
        pieces: list[Piece] = []
        for output in filter(None, map(clean_output, outputs)):
            piece = self._piece(output)
            if piece is not None and (piece.html or piece.source or piece.text.strip()):
                pieces.append(piece)
        return pieces

    def _piece(self, output: dict[str, Any]) -> Piece | None:
        if output["output_type"] == "stream":
            return Piece("text", self.text(output["text"]).strip("\n"))
        if output["output_type"] == "error":
            return Piece("error", self.text("\n".join(_own_lines(output))))
        data = output["data"]
        for mime in ("image/png", "image/jpeg"):
            if mime in data and len(data[mime]) <= self._left:
                self._left -= len(data[mime])
                return Piece("picture", source=f"data:{mime};base64,{data[mime]}")
        if "text/html" in data:
            return Piece("html", html=Html(clean_html(self._places.sub("…", data["text/html"]))))
        if "text/markdown" in data:
            return Piece("html", html=self.markdown(data["text/markdown"]))
        return Piece("text", self.text(data["text/plain"])) if "text/plain" in data else None


def _own_lines(output: dict[str, Any]) -> list[str]:
    """Of a traceback the frames in the notebook's cells, and what was raised."""
    said = f"{output['ename']}: {output['evalue']}" if output["evalue"] else output["ename"]
    frames = [strip_ansi(frame) for frame in output["traceback"]]
    return [*(frame.rstrip() for frame in frames if _OWN_FRAME.match(frame)), said]


def style_of_code(name: str, scope: str) -> str:
    """CSS for the colours of code: a style of Pygments's, below a selector."""
    return str(HtmlFormatter(style=name).get_style_defs(scope))
