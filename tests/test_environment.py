"""What has to be installed: one list in pyproject.toml, and every other place in step with it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RANGES: list[str] = PROJECT["dependencies"]
DEV_RANGES: list[str] = PROJECT["optional-dependencies"]["dev"]

# What conda-forge calls a package that has another name on PyPI.
CONDA = {"torch": "pytorch", "matplotlib": "matplotlib-base", "tzdata": "python-tzdata"}
# What is imported by a name that is not its package's.
PACKAGES = {"IPython": "ipython", "markdown_it": "markdown-it-py"}
# What comes with a package that is listed, and is of use only with it.
ALONG = {"parso": "cosmic-ray", "pexpect": "ipython"}


def normal(name: str) -> str:
    """A package's name in the one spelling that PyPI compares."""
    return re.sub(r"[-_.]+", "-", name).lower()


def package(requirement: str) -> str:
    """The package that a line such as `torch>=2.4` names."""
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return normal(found[0])


def test_conda_gets_the_same_ranges_as_pip() -> None:
    lines = (ROOT / "environment.yml").read_text(encoding="utf-8").splitlines()
    listed = [line.removeprefix("  - ") for line in lines if re.match(r"  - [\w.-]+[<>=]", line)]
    expected = [f"python{PROJECT['requires-python']}"]
    for requirement in RANGES:
        name, bounds = re.fullmatch(r"([\w.-]+)(.*)", requirement).groups()  # type: ignore[union-attr]
        expected.append(f"{CONDA.get(name, name)}{bounds}")
    assert sorted(listed) == sorted(expected)


def constraints() -> dict[str, str]:
    """The exact versions that `make` installs, by package."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {normal(name): version for name, version in pins}


@pytest.mark.parametrize("requirement", RANGES + DEV_RANGES)
def test_every_requirement_is_a_range_that_its_exact_version_lies_in(requirement: str) -> None:
    found = re.fullmatch(r"[\w.-]+>=([\d.]+)", requirement)
    assert found, requirement
    pinned = constraints()[package(requirement)]
    assert parts(pinned) >= parts(found[1])


def parts(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version.split("+")[0]))


def test_no_exact_version_is_bound_to_one_machine() -> None:
    assert not [name for name, version in constraints().items() if "+" in version]


def imported(folder: str) -> Iterator[tuple[str, Path]]:
    """The foreign modules that the code of a folder imports, with the file."""
    own = {"autograder", "tests", *sys.stdlib_module_names}
    for path in sorted((ROOT / folder).rglob("*.py")):
        if "golden" in path.parts or path.parent.parent.name == "attacks":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names = [node.module]
            yield from ((n.split(".")[0], path) for n in names if n.split(".")[0] not in own)


@pytest.mark.parametrize("folder", ["autograder", "tests"])
def test_whatever_is_imported_is_required(folder: str) -> None:
    needed = {package(r) for r in (RANGES + DEV_RANGES)}
    needed |= {module for module, with_ in ALONG.items() if with_ in needed}
    missing = {
        f"{path.relative_to(ROOT)}: {name}"
        for name, path in imported(folder)
        if normal(PACKAGES.get(name, name)) not in needed
    }
    assert sorted(missing) == []


def test_students_need_torch_numpy_and_matplotlib_only() -> None:
    allowed = {"torch", "numpy", "matplotlib"}
    # Every notebook's kernel has IPython; Drive is mounted only where Colab was recognised.
    allowed |= {"IPython", "google"}
    assert {name for name, _ in imported("course/shared")} <= allowed
    assert {name for name, _ in imported("course")} <= allowed


def test_the_command_is_where_pyproject_says() -> None:
    from autograder.__main__ import main

    assert PROJECT["scripts"] == {"autograder": "autograder.__main__:main"}
    assert callable(main)


README = ROOT / "README.md"


def words_after(command: str) -> set[str]:
    """The words that stand behind a command in the README's code."""
    text = README.read_text(encoding="utf-8")
    code = re.findall(r"^ {4,}(.+)$|`([^`]+)`", text, re.MULTILINE)
    joined = " ; ".join(" ".join(pair) for pair in code)
    return set(re.findall(rf"\b{command} ([a-z][\w-]*)", joined))


def test_the_readme_names_only_make_targets_that_there_are() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert {"demo", "test"} <= words_after("make") <= targets


def test_the_readme_names_only_commands_that_there_are() -> None:
    from autograder.__main__ import main

    assert {"build", "publish", "sync"} <= words_after("autograder") <= set(main.commands)


def test_the_files_that_the_readme_links_to_exist() -> None:
    text = README.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_ci_runs_make_targets_that_there_are_and_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = re.findall(r"^make (\w+)$", script.read_text(encoding="utf-8"), re.MULTILINE)
    assert called
    assert set(called) <= set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
