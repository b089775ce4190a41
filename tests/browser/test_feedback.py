"""A student's feedback opened in a browser: nothing of a hostile submission runs, and it reads well."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from autograder.reports.feedback import make_feedback
from autograder.reports.feedback_facts import Facts, Score
from autograder.reports.feedback_page import render
from autograder.reports.feedback_safe import Cleaner

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

_RUN = "window.pwned=1;fetch('SERVER/pwned');alert(1)"
_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
HOSTILE = [
    f"<script>{_RUN}</script>",
    f'</pre></code></section><img src=SERVER/pwned onerror="{_RUN}">',
    f"<svg xmlns='http://www.w3.org/2000/svg' onload=\"{_RUN}\"><script>{_RUN}</script></svg>",
    "<style>@import 'SERVER/pwned'; body{background:url(SERVER/pwned)}</style>",
    "<div style='position:fixed;inset:0;background:url(SERVER/pwned)'>cover</div>",
    "<iframe src='SERVER/pwned'></iframe><object data='SERVER/pwned'></object>",
    "<meta http-equiv=refresh content='0;url=SERVER/pwned'><base href='SERVER/'>",
    "<link rel=stylesheet href='SERVER/pwned'><video src='SERVER/pwned' autoplay>",
    "[x](javascript:window.pwned=1) ![y](SERVER/pwned) [z](data:text/html,pwned)",
    "<form action='SERVER/pwned'><input autofocus onfocus=alert(1)></form>",
    "\x1b]0;pwned\x07\x1b[31mred\x1b[0m \u202egnp.exe \x1b]8;;SERVER/pwned\x07link",
    "{{ 7 * 7 }}{% include '/etc/passwd' %} &#60;script&#62;alert(1)&#60;/script&#62;",
]


def hostile_page(folder: Path, server: str = "http://127.0.0.1:9") -> Path:
    """The feedback on a notebook in which every text is hostile, and most outputs."""
    everything = "\n\n".join(HOSTILE)
    v4 = nbformat.v4
    outputs = [v4.new_output("stream", text=text) for text in HOSTILE]
    outputs += [v4.new_output("display_data", {"text/html": text}) for text in HOSTILE]
    outputs += [v4.new_output("display_data", {"text/markdown": text}) for text in HOSTILE]
    outputs += [
        v4.new_output("display_data", {"image/svg+xml": HOSTILE[2]}),
        v4.new_output("display_data", {"image/png": f'{_PIXEL}" onload="{_RUN}'}),
        v4.new_output("display_data", {"image/png": _PIXEL}),
        v4.new_output("display_data", {"application/javascript": _RUN}),
        v4.new_output("error", ename=HOSTILE[0], evalue=HOSTILE[1], traceback=HOSTILE),
    ]
    verdict = {"outcome": "failed", "reason": "raised", "detail": HOSTILE[0], "printed": everything}
    verdict |= {"said": everything, "shown": everything}
    answer = code("answer", everything, solution=True, outputs=outputs)
    test = code("answer_example", f"assert answer  # {HOSTILE[0]}", grade=True, verdict=verdict)
    broken = verdict | {"reason": "broke a rule", "detail": f"answer uses `{HOSTILE[0]}`"}
    other = code("other", everything, solution=True)
    hidden = code("other_all", "### BEGIN HIDDEN TESTS", grade=True, verdict=broken)
    own = [v4.new_markdown_cell(text) for text in HOSTILE]
    own += [v4.new_code_cell(text, outputs=outputs) for text in HOSTILE[:3]]
    written = v4.new_markdown_cell(everything)
    written.metadata["nbgrader"] = meta("why", solution=True, grade=True)
    notebook = v4.new_notebook(cells=[answer, test, other, hidden, written, *own])
    notebook.metadata["autograder"] = {"release": "1-abc", "repairs": HOSTILE}
    source = v4.new_notebook(cells=[answer, test, other, hidden, written])
    comments = {"answer": everything}
    scores = {n: Score(0, 1, waits=False) for n in ("answer_example", "other_all", "why")}
    made = make_feedback(
        notebook, source, [], Facts(scores, comments), HOSTILE[0], Cleaner([]), HOSTILE
    )
    path = folder / "hostile.html"
    path.write_text(render(made, HOSTILE[0]).replace("SERVER", server), encoding="utf-8")
    return path


def code(
    name: str,
    text: str,
    grade: bool = False,
    solution: bool = False,
    outputs: list[Any] | None = None,
    verdict: dict[str, str] | None = None,
) -> Any:
    cell = nbformat.v4.new_code_cell(text, outputs=outputs or [])
    cell.metadata["nbgrader"] = meta(name, solution, grade)
    cell.metadata["autograder"] = {"says": "a property"} | ({"verdict": verdict} if verdict else {})
    return cell


def meta(name: str, solution: bool = False, grade: bool = False) -> Any:
    return nbformat.from_dict({"grade_id": name, "solution": solution, "grade": grade, "points": 1})


@dataclass
class Server:
    """A server on loopback that a page should never ask for anything."""

    address: str
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        found = Server(f"http://127.0.0.1:{listening.server_port}")
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield found
        listening.shutdown()


def without_policy(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    start = text.index('<meta http-equiv="Content-Security-Policy"')
    path.write_text(text[:start] + text[text.index(">", start) + 1 :], encoding="utf-8")


@pytest.mark.parametrize("policy", [True, False])
def test_hostile_content_neither_runs_nor_asks_for_anything(
    page: Page, server: Server, tmp_path: Path, show: Callable[[str], None], policy: bool
) -> None:
    """By the policy and, were a browser to ignore it, by what the page is made of as well."""
    path = hostile_page(tmp_path, server.address)
    if not policy:
        without_policy(path)
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.goto(path.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    page.wait_for_load_state("networkidle")
    show(f"feedback_hostile_{policy}")
    assert server.asked == dialogs == []
    assert page.evaluate("window.pwned") is None
    assert page.locator("script, svg, iframe, object, embed, form, input, link, video").count() == 0
    assert page.locator("style").count() == 1
    assert page.locator("[style], [onerror], [onload], [onfocus]").count() == 0
    links = page.evaluate("[...document.links].map(link => link.href)")
    assert {link.split(":")[0] for link in links} <= {"file", "http"}
    pictures = page.evaluate("[...document.images].map(image => image.src)")
    assert set(pictures) == {f"data:image/png;base64,{_PIXEL}"}


def test_the_policy_by_itself_stops_scripts_and_requests(
    page: Page, server: Server, tmp_path: Path
) -> None:
    """And the measure of the test above finds both where there is no policy."""
    path = hostile_page(tmp_path, server.address)
    added = f"<script>window.pwned=1</script><img src='{server.address}/pwned'></body>"
    text = path.read_text(encoding="utf-8").replace("</body>", added)
    path.write_text(text, encoding="utf-8")
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.pwned") is None
    assert server.asked == []
    without_policy(path)
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.pwned") == 1
    assert server.asked == ["/pwned"]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_its_window_and_can_be_read(
    browser: Browser, tmp_path: Path, width: int, scheme: str
) -> None:
    """No sideways scrolling at any width; text stands out from its ground as WCAG AA asks."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(hostile_page(tmp_path).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.documentElement.lang") == "en"
    headings = page.evaluate("[...document.querySelectorAll('main h1, main h2, h1')].length")
    assert headings >= 4
    assert page.evaluate(_LOW_CONTRAST) == []
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "A"
    context.close()


# Every element with text of its own whose colours are too near: WCAG 2's contrast, at least 4.5.
_LOW_CONTRAST = """() => {
  const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => {
    const f = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b);
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] > 0) return c;
    }
    return [255, 255, 255];
  };
  const low = [];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const a = light(parse(getComputedStyle(e).color)), b = light(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(`${e.tagName} ${e.className} ${ratio.toFixed(1)}`);
  }
  return [...new Set(low)];
}"""
