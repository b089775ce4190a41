"""Chromium for the browser tests, and a folder for what it showed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.lab import CHROMIUM, PATIENCE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no chromium on the PATH")
    with playwright.sync_playwright() as driver:
        # A sandbox needs user namespaces, which root in a container has not.
        browser = driver.chromium.launch(executable_path=CHROMIUM, chromium_sandbox=False)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of a fresh browser profile."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def show(
    page: Page, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[str], None]]:
    """Save what the page shows; what it shows at the end is saved in any case.

    The pictures go into the folder that AUTOGRADER_SCREENSHOTS names, else into tmp_path.
    """
    folder = Path(os.environ.get("AUTOGRADER_SCREENSHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)

    def save(name: str) -> None:
        page.screenshot(path=folder / f"{name}.png")

    yield save
    save(f"end_of_{request.node.name}")
