"""Where the sandbox cannot be had, one sentence says so, and nothing starts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.referee.sandbox import probe as module
from autograder.referee.sandbox.probe import Availability, probe, start
from autograder.referee.sandbox.view import View


def is_one_sentence_with_a_way_on(text: str) -> bool:
    return text.endswith("--Referee.sandbox=False`).") and "\n" not in text and ". " not in text


def test_without_bubblewrap_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = probe()
    assert not found.ok
    assert "install it (`apt install bubblewrap`" in found.problem
    assert is_one_sentence_with_a_way_on(found.problem)
    with pytest.raises(CourseError, match="bubblewrap"):
        start("anything", View())


def test_a_bubblewrap_that_fails_is_no_sandbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'bwrap: No permissions to create namespace' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    found = probe()
    assert "No permissions to create namespace" in found.problem
    assert is_one_sentence_with_a_way_on(found.problem)


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("kernel.apparmor_restrict_unprivileged_userns", "1", "userns=0`"),
        ("kernel.unprivileged_userns_clone", "0", "userns_clone=1`"),
        ("user.max_user_namespaces", "0", "max_user_namespaces=10000`"),
    ],
)
def test_a_system_without_user_namespaces_is_told_which_setting(
    name: str, value: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_sysctl", lambda asked: value if asked == name else "")
    found = Availability(module._advice("bwrap: setting up uid map: Permission denied"))
    assert advice in found.problem
    assert is_one_sentence_with_a_way_on(found.problem)


@pytest.mark.parametrize(
    ("platform", "start", "way_on"),
    [
        ("darwin", "the sandbox needs Linux, and this is darwin", True),
        ("win32", "a referee and the student's process are forks, which Windows has not", False),
    ],
)
def test_other_systems_are_told_to_grade_on_linux(
    platform: str, start: str, way_on: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    module._probe.cache_clear()
    try:
        problem = probe().problem
    finally:
        module._probe.cache_clear()
    assert problem.startswith(start)
    assert "WSL 2" in problem
    assert is_one_sentence_with_a_way_on(problem) == way_on


def test_the_answer_is_remembered() -> None:
    assert probe() is probe()
