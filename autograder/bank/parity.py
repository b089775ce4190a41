"""The referee's verdicts beside a plain kernel's, and the differences that an author has explained.

`course/<lesson>/answers/<exercise>/differs.toml` lists wrong answers that a plain kernel judges
otherwise:

    [[answer]]
    name = "wrong_base"
    reason = "..."

A right answer cannot be listed: both have to accept it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.bank.judge import Verdicts
from autograder.errors import CourseError
from autograder.referee.plan import CONVICTIONS

FILE = "differs.toml"
_KEYS = ("name", "reason")

ByKey = Mapping[tuple[str, ...], Verdicts]


@dataclass
class Parity:
    """What a comparison found, one line each.

    Attributes:
        convictions: tests that only the referee fails, for something that a plain kernel does not
            look at: a changed argument, a forbidden operation that was really executed.
        explained: other differences, on answers that `differs.toml` lists.
        faults: all the rest, and entries of answers on which there is no difference.
        convicted: the key, the test and the message of each conviction.
    """

    convictions: list[str] = field(default_factory=list)
    explained: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    convicted: list[tuple[tuple[str, ...], str, str]] = field(default_factory=list)


def compare(
    lesson: str,
    referee: ByKey,
    plain: ByKey,
    reasons: Mapping[tuple[str, str], str] | None = None,
) -> Parity:
    """Compare the referee's verdicts with a plain kernel's, test by test.

    Args:
        lesson: the lesson's name, for the lines.
        referee: verdicts by the case's key.
        plain: verdicts on the same cases.
        reasons: what `read_reasons` found.
    """
    found = Parity()
    unused = dict(reasons or {})
    for key, verdicts in referee.items():
        answer = (key[1], key[2]) if key[0] == "answer" else ("", "")
        for seed, messages in verdicts.by_seed.items():
            for test, message in messages.items():
                other = plain[key].by_seed[seed].get(test, "")
                if bool(message) == bool(other):
                    continue
                line = f"{lesson}: {'/'.join(key[1:]) or key[0]}, {test}"
                if any(words in message for words in CONVICTIONS):
                    found.convictions.append(f"{line}: {_short(message)}")
                    found.convicted.append((key, test, message))
                    continue
                line += f": referee: {_short(message)}; plain kernel: {_short(other)}"
                if reasons and answer in reasons:
                    unused.pop(answer, None)
                    found.explained.append(f"{line} ({reasons[answer]})")
                else:
                    found.faults.append(line)
    found.faults += [
        f"{lesson}: {exercise}/{name} is listed in {FILE}, but is judged the same by both."
        for exercise, name in unused
        if ("answer", exercise, name) in referee
    ]
    return found


def read_reasons(folder: Path, exercises: Iterable[str]) -> dict[tuple[str, str], str]:
    """Return the reasons in a lesson's `differs.toml` files, by exercise and answer.

    Args:
        folder: the lesson's answers.
        exercises: the names of its folders to look into.

    Raises:
        CourseError: a file that is not TOML; an entry that is not as the module's docstring says,
            or that names an answer that is not there.
    """
    reasons: dict[tuple[str, str], str] = {}
    for exercise in exercises:
        path = folder / exercise / FILE
        if not path.exists():
            continue
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CourseError(f"{path}: not readable as TOML: {error}.") from None
        entries = table.get("answer")
        if set(table) - {"answer"} or not isinstance(entries, list):
            raise CourseError(f"{path}: write [[answer]] entries only.")
        for number, entry in enumerate(entries, start=1):
            where = f"{path}: [[answer]] entry {number}"
            name, reason = _read_entry(entry, where)
            if not name.startswith("wrong_") or not (path.parent / f"{name}.py").exists():
                raise CourseError(f"{where}: {name} is no wrong answer beside this file.")
            reasons[exercise, name] = reason
    return reasons


def _short(message: str) -> str:
    return message.strip().split("\n")[0] or "passed"


def _read_entry(entry: object, where: str) -> tuple[str, str]:
    if not isinstance(entry, dict) or set(entry) != set(_KEYS):
        raise CourseError(f"{where}: give it `name` and `reason`, and nothing else.")
    name, reason = (entry[key] for key in _KEYS)
    if not isinstance(name, str) or not isinstance(reason, str) or not reason.strip():
        raise CourseError(f"{where}: `name` and `reason` have to be text, and not empty.")
    return name, reason
