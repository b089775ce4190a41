"""What of a student's is shown is harmless, and still says what it said."""

from __future__ import annotations

import base64
import html as html_module
import re
import time
from typing import Any
from urllib.parse import urlsplit

import pytest
from nbconvert.filters.markdown_mistune import markdown2html_mistune

from autograder.grading.sanitize import (
    Allowance,
    clean_html,
    clean_markdown,
    clean_output,
    clean_text,
)

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\nxyz").decode()


def shown(data: dict[str, Any]) -> dict[str, Any]:
    """The data that is left of a displayed output."""
    output = clean_output({"output_type": "display_data", "data": data, "metadata": {"x": 1}})
    assert output is not None
    assert output["metadata"] == {}
    found: dict[str, Any] = output["data"]
    return found


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\tb\nc\r\nd\r", "a\tb\nc\nd"),
        ("10 %\r50 %\r100 %\ndone", "100 %\ndone"),
        ("\x1b[31mred\x1b[0m", "\x1b[31mred\x1b[0m"),
        ("\x1b]0;title\x07", "\ufffd]0;title\ufffd"),
        ("\x1b[2Jx", "\ufffd[2Jx"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        (3, "3"),
    ],
)
def test_text_keeps_its_colours_and_nothing_else_that_a_terminal_obeys(
    text: object, cleaned: str
) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        (
            "<table><tr><td colspan='2'>1</td></tr></table>",
            '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
        ),
        ("<script>x()</script>a", "x()a"),
        ("<b onclick='x()' style='color:red'>a</b>", "<b>a</b>"),
        ("<img src=x onerror=y()>a", "a"),
        ("<a href='javascript:x()'>a</a>", "<a>a</a>"),
        ("<a href='https://pytorch.org'>a</a>", '<a href="https://pytorch.org">a</a>'),
        ("<iframe src='/tree'></iframe><form action='/x'><input></form>", "\n"),
        (r"\(\href{javascript:x()}{a}\)", r"\(href{javascript:x()}{a}\)"),
        ("<div>" * 100, ""),
        ("<b>a</b>" * 3000, ""),
    ],
)
def test_html_keeps_plain_tags_alone(html: str, cleaned: str) -> None:
    assert clean_html(html) == cleaned


@pytest.mark.parametrize(
    "source",
    [
        "# Title\n\n- a *b* `c < d`\n\n$x^2$ and 3 > 2",
        "[docs](https://pytorch.org/docs) and <b>bold</b><br>",
        "Note: `x & y`, AT&T, a & b",
        "data frame: yes",
    ],
)
def test_markdown_that_does_nothing_stays_as_it_is(source: str) -> None:
    assert clean_markdown(source) == source


@pytest.mark.parametrize(
    "inside",
    [
        "Open In Colab",
        '<img src="https://colab.research.google.com/assets/colab-badge.svg" alt="Open In Colab"/>',
    ],
)
def test_the_badge_that_colab_puts_first_is_a_link(inside: str) -> None:
    where = "https://colab.research.google.com/github/OWNER/REPOSITORY/blob/main/03_views.ipynb"
    cleaned = clean_markdown(f'<a href="{where}" target="_parent">{inside}</a>')
    assert cleaned == f"[Open In Colab]({where})"


@pytest.mark.parametrize(
    "source",
    [
        '<a href="javascript:pwned()">a</a>',
        '<a href="https://example.org" onclick="pwned()">a</a>',
        '<a href="https://example.org"><img src="x" onerror="pwned()" alt="a"></a>',
        '<a href="https://example.org"><script>pwned()</script></a>',
        '<a href="https://example.org">!</a>[a](https://example.org/pwned.png)',
        '!<a href="https://example.org/pwned.png">a</a>',
        "[a](javascript:pwned())",
        "[a](JaVaScRiPt:pwned())",
        "[a](&#106;avascript:pwned())",
        "[a](&amp;#106;avascript:pwned())",
        "[a](&amp;amp;amp;amp;amp;amp;#106;avascript:pwned())",
        "[a](java&Tab;script:pwned())",
        "[a](<java\tscript:pwned()>)",
        "[a](javascript&colon;pwned())",
        "[a][b]\n\n[b]: javascript:pwned()",
        "[a][b]\n\n[b]: <&#x6A;avascript:pwned()>",
        "<javascript:pwned()>",
        "[a](data:text/html;base64,cHduZWQoKQ==)",
        "[a](vbscript:pwned())",
        "<img src=x onerror=pwned()>",
        "&lt;img src=x onerror=pwned()&gt;",
        "<script>pwned()</script>",
        "<svg/onload=pwned()>",
        "![a](https://example.org/pwned.png)",
        "<b onmouseover=pwned()>a</b>",
        "<!-- <script>pwned()</script> -->",
    ],
)
def test_markdown_runs_and_fetches_nothing(source: str) -> None:
    html = markdown2html_mistune(clean_markdown(source)).lower()
    assert "<script" not in html
    assert "<img" not in html
    assert "<svg" not in html
    for part in html.split("<")[1:]:
        for name, value in re.findall(r'([\w-]+)="([^"]*)"', part.split(">")[0]):
            assert name == "href"
            assert urlsplit(html_module.unescape(value)).scheme in ("", "https")


def test_long_markdown_is_cut_with_a_note() -> None:
    cleaned = clean_markdown("a" * 30_000)
    assert cleaned.endswith("[cut: a cell may have 20000 characters]")
    assert len(cleaned) < 20_100


@pytest.mark.parametrize(
    "source",
    [
        "&amp;" * 6000,
        "&" + "amp;" * 6000,
        "<" * 20_000,
        "[" * 20_000,
        '<a href="https://a' * 1_000,
        '<a href="https://a"><img ' + ' alt="' * 3_000,
    ],
)
def test_cleaning_comes_to_an_end(source: str) -> None:
    begin = time.process_time()
    clean_markdown(source)
    assert time.process_time() - begin < 20  # not a matter of speed: of ever


def test_a_plot_is_kept_and_what_only_claims_to_be_one_is_named() -> None:
    assert shown({"image/png": PNG + "\n", "text/plain": "<Figure>"}) == {
        "image/png": PNG,
        "text/plain": "<Figure>",
    }
    assert shown({"image/png": "PHN2Zz4="}) == {"text/plain": "[not shown: image/png]"}
    assert shown({"image/svg+xml": "<svg/>", "text/plain": "s"}) == {
        "text/plain": "s\n[not shown: image/svg+xml]"
    }
    assert shown({"application/javascript": "x()"}) == {
        "text/plain": "[not shown: application/javascript]"
    }
    assert shown({"text/latex": "$x$"}) == {"text/plain": "$x$"}
    assert (
        shown({"text/markdown": "<script>x</script>"})["text/markdown"]
        == "&lt;script>x&lt;/script>"
    )


def test_a_name_that_is_not_shown_is_cleaned_too() -> None:
    assert shown({"\x1b]0;x\x07": 1}) == {"text/plain": "[not shown: \ufffd]0;x\ufffd]"}


@pytest.mark.parametrize(
    "output", [None, 7, [], {}, {"output_type": "update"}, {"output_type": "display_data"}]
)
def test_what_is_no_output_is_left_out(output: Any) -> None:
    assert clean_output(output) is None


def test_errors_and_streams_are_text() -> None:
    assert clean_output({"output_type": "stream", "name": "x", "text": "\x1b]a"}) == {
        "output_type": "stream",
        "name": "stdout",
        "text": "\ufffd]a",
    }
    error = clean_output(
        {"output_type": "error", "ename": "E" * 300, "evalue": None, "traceback": "x"}
    )
    assert error == {
        "output_type": "error",
        "ename": "E" * 200,
        "evalue": "None",
        "traceback": [],
    }


def test_a_notebook_shows_only_so_many_tags() -> None:
    allowance = Allowance(tags=3)
    table = {"data": {"text/html": "<b></b>", "text/plain": "b"}}
    assert allowance.spend(table) == table
    assert allowance.spend(table) == {"data": {"text/html": "", "text/plain": "b"}}
    assert allowance.spend({"text": "x"}) == {"text": "x"}
