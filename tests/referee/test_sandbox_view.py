"""What is put into the sandbox's view of the machine, and what is not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.referee.sandbox import cgroups
from autograder.referee.sandbox import view as module
from autograder.referee.sandbox.cgroups import Group, Parent
from autograder.referee.sandbox.view import View, environment, warm_command

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox needs Linux")
BWRAP = Path("/usr/bin/bwrap")


def bound(view: View) -> list[str]:
    """The places that a view shows."""
    return [str(place) for _, place in module._shown(view, BWRAP)]


def test_only_what_python_needs_is_shown_of_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # `python -m venv .` in the course's own folder
    for name in ("bin", "lib", "source", "submitted"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    inside = [place for place in bound(View()) if place.startswith(str(tmp_path))]
    assert inside == [f"{tmp_path}/bin", f"{tmp_path}/lib"]


def test_a_course_among_pythons_libraries_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lib" / "course").mkdir(parents=True)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    with pytest.raises(CourseError, match="move it out of there"):
        warm_command(BWRAP, View(hidden=(tmp_path / "lib" / "course",)), [], as_root=False)


def test_packages_come_with_their_init_files_and_nothing_else() -> None:
    places = bound(View(modules=("referee/seeds.py",)))
    engine = [place for place in places if place.startswith("/engine")]
    assert "/engine/autograder/referee/seeds.py" in engine
    assert "/engine/autograder/referee/__init__.py" in engine
    assert not [place for place in engine if "prove" in place or "warm.py" in place]


def test_an_installed_copy_of_the_engine_is_covered(tmp_path: Path) -> None:
    (tmp_path / "autograder").mkdir()
    command, files = warm_command(BWRAP, View(extra=(tmp_path,)), [], as_root=False)
    for file in files:
        os.close(file)
    at = command.index(str(tmp_path / "autograder"))
    assert command[at - 1] == "--tmpfs"
    assert at > command.index(str(tmp_path))


def test_a_link_on_the_way_to_python_does_not_show_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "python"
    link.symlink_to(sys.executable)
    monkeypatch.setattr(sys, "executable", str(link))
    inside = [place for place in bound(View()) if place.startswith(str(tmp_path))]
    assert inside == [str(link)]


def test_the_environment_has_nothing_of_the_supervisors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_PASSWORD", "secret")
    made_up = environment(View())
    assert "DATABASE_PASSWORD" not in made_up
    assert made_up["HOME"] == "/student"


def test_the_second_version_of_cgroups_is_written_as_the_kernel_wants_it(tmp_path: Path) -> None:
    # A plain folder stands for the kernel's: no machine here has memory cgroups of version 2.
    group = Parent(tmp_path, version=2).make(1000)
    group.add(42)
    (group.folder / "memory.events").write_text("low 0\noom 3\noom_kill 2\noom_group_kill 0\n")
    (group.folder / "memory.peak").write_text("900\n")
    assert (group.folder / "memory.max").read_text() == "1000\n"
    assert (group.folder / "cgroup.procs").read_text() == "42\n"
    assert (group.kills(), group.peak_bytes()) == (2, 900)


def test_a_group_whose_processes_take_long_to_go_is_removed_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cgroups.time, "sleep", lambda seconds: None)
    group = Group(tmp_path / "group", version=2)
    process = group.folder / "process"  # a folder with something in it cannot be removed either
    process.mkdir(parents=True)
    group.remove()
    cgroups.remove_left(0.0)
    assert group.folder.exists()
    process.rmdir()
    cgroups.remove_left(0.0)
    assert not group.folder.exists()
