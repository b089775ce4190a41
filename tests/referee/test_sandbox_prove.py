"""Every property of the sandbox, tried for real: as root, and as an ordinary user."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.referee.sandbox.attacks import program
from autograder.referee.sandbox.probe import probe
from autograder.referee.sandbox.view import _python_paths

pytestmark = pytest.mark.skipif(not probe().ok, reason=probe().problem or "works")

ROOT = Path(__file__).resolve().parents[2]
ORDINARY_UID = 54321
PROVE = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from autograder.referee.sandbox.prove import prove
print(json.dumps([asdict(found) for found in prove(Path(sys.argv[1]))]))
"""
# What some machines forbid everybody, sandbox or not.
FORBIDDEN_ANYWHERE = {
    "leaves no core dump",
    "cannot become root by a setuid program",  # this test's own ordinary user may not either
    "cannot type into a terminal",
    "cannot trace or read another process",
    "cannot reach its parent through /proc",
}


def as_ordinary_user(command: list[str]) -> list[str]:
    """Make a command run as an ordinary user, who can read this Python even if it lies in /root."""
    closed: set[Path] = set()
    readable = [path for path in _python_paths() if path.exists()]
    for path in readable:
        closed |= {folder for folder in path.parents if not folder.stat().st_mode & 0o001}
    words = ["bwrap", "--dev-bind", "/", "/", "--perms", "1777", "--tmpfs", "/mnt"]
    for folder in sorted(closed):
        inside = [path for path in readable if folder in path.parents]
        words += ["--perms", "0755", "--tmpfs", str(folder)]
        way = {parent for path in inside for parent in path.parents if folder in parent.parents}
        words += [word for parent in sorted(way) for word in ("--dir", str(parent))]
        words += [word for path in inside for word in ("--ro-bind", str(path), str(path))]
    user = f"--reuid={ORDINARY_UID} --regid={ORDINARY_UID} --clear-groups --inh-caps=-all"
    return [*words, "--setenv", "HOME", "/mnt", "setpriv", *user.split(), *command]


@pytest.fixture(scope="module", params=["root", "an ordinary user"])
def properties(request: pytest.FixtureRequest) -> list[dict[str, object]]:
    root = os.geteuid() == 0
    command = [sys.executable, "-c", PROVE, str(ROOT)]
    if request.param == "root" and not root:
        pytest.skip("needs root")
    if request.param != "root" and root:
        if not shutil.which("setpriv"):
            pytest.skip("needs setpriv, to become an ordinary user")
        command = as_ordinary_user(command)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def test_every_property_holds(properties: list[dict[str, object]]) -> None:
    assert [found for found in properties if not found["holds"]] == []


def test_no_property_is_left_out(properties: list[dict[str, object]]) -> None:
    groups = {found["group"] for found in properties}
    assert groups == {"daily work", "files", "network", "processes", "resources", "the kernel"}
    assert len(properties) == 42


def test_the_attacks_succeed_outside_the_sandbox(properties: list[dict[str, object]]) -> None:
    vain = {found["says"] for found in properties if found["shown"] is False}
    assert vain <= FORBIDDEN_ANYWHERE
    assert sum(found["shown"] is True for found in properties) >= 14


def test_only_the_first_process_of_an_attack_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The attack is over, and its pipe closed, while its children still take memory."""
    monkeypatch.setattr(os, "waitpid", lambda pid, options: (pid, 0))
    ours, theirs = socket.socketpair()
    arguments = {"target_bytes": 400 << 20, "processes": 4}
    request = json.dumps({"attack": "resources.memory_many", "arguments": arguments})
    with ours, theirs:
        if os.fork() == 0:
            ours.close()
            try:
                program.run([theirs.fileno()], request)
            finally:
                os._exit(0)
        theirs.close()
        answer = b"".join(iter(lambda: ours.recv(4096), b""))
    assert json.loads(answer)["evidence"].startswith("the first process was ended")
