"""Answers that behave badly: each is judged, and none takes another exercise's tests along."""

from __future__ import annotations

import itertools
import multiprocessing
from pathlib import Path

import pytest

from autograder.bank import plain
from autograder.bank.judge import Case, Verdicts
from autograder.bank.plain import PlainJudge
from autograder.build.markup import Lesson
from autograder.build.tree import load_lesson
from autograder.errors import CourseError, MarkupError
from tests.conftest import LESSON, make_course
from tests.small_bank import my_mm, predictions

OWN = ["my_mm_example", "my_mm_random", "my_mm_refuses"]
OTHER = "predictions_shapes"
RIGHT = "return (a[:, :, None] * b[None]).sum(1)"
SPIN = "collections.deque(itertools.count(), maxlen=0)"  # never comes back from C
DEAF = "import signal; signal.signal(signal.SIGALRM, signal.SIG_IGN)"
ENDED, LATE = "it ended the process", "it took too long and did not stop"
INTERRUPTED = "took longer than 1 s"

# What a call does, and what becomes of each of the three tests: "" is a pass.
CALLS = {
    "loops": (my_mm("while True: pass"), INTERRUPTED),
    "loops in C": (my_mm("import collections, itertools", SPIN), LATE),
    "does not hear the timer": (my_mm(DEAF, "while True: pass"), LATE),
    "ends the process": (my_mm("import os; os._exit(0)"), ENDED),
    "crashes": (my_mm("import ctypes; ctypes.string_at(0)"), ENDED),
    "hogs memory": (my_mm("bytearray(3 << 30)"), "MemoryError"),
    "hogs memory in torch": (my_mm("torch.empty(3 << 30, dtype=torch.int8)"), "RuntimeError"),
    "calls itself": (my_mm("return my_mm(a, b)", checked=False), "RecursionError"),
    "prints a lot": (my_mm("for _ in range(1000): print('x' * 1000)", RIGHT), ""),
    "asks for input": (my_mm("input()"), "EOFError"),
    "exits": (my_mm("raise SystemExit(0)"), "SystemExit: 0"),
    "quits": (my_mm("quit()"), "SystemExit"),
    "pretends an interrupt": (my_mm("raise KeyboardInterrupt"), "KeyboardInterrupt"),
    "raises what cannot be shown": (
        my_mm("class E(Exception):", "    def __str__(self): raise SystemExit", "raise E"),
        "E: <exception str() failed>",
    ),
    "leaves threads": (
        my_mm("import threading", "threading.Thread(target=threading.Event().wait).start()", RIGHT),
        "",
    ),
    "closes every file": (my_mm("import os; os.closerange(3, 1000)", RIGHT), ENDED),
    "writes into every file": (
        my_mm("import os", "for file in range(3, 1000):", "    try: os.write(file, b'?\\n')")
        + "        except OSError: pass\n"
        + f"    {RIGHT}\n",
        ENDED,
    ),
}

# What an answer's cell does before it is called: the name is missing, or the process.
CELLS = {
    "cell loops": ("while True: pass", "NameError"),
    "cell loops in C": (f"import collections, itertools\n{SPIN}", LATE),
    "cell ends the process": ("import os; os._exit(0)", ENDED),
    "cell crashes": ("import ctypes; ctypes.string_at(0)", ENDED),
    "cell exits": ("raise SystemExit", "NameError"),
    "cell pretends an interrupt": ("raise KeyboardInterrupt", "NameError"),
    "cell is not Python": ("def my_mm(a, b:", "NameError"),
    "cell is empty": ("", "NameError"),
    "cell has an annotation of nothing": (
        f"def my_mm(a: torch.Tensorr, b):\n    {RIGHT}",
        "NameError",
    ),
}


def load(folder: Path, text: str = LESSON) -> Lesson:
    return load_lesson(make_course(folder / "course", {"01_products": text}), "01_products")


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    return load(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def free(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """The same lesson, in which nothing is forbidden."""
    text = LESSON.replace(' forbids="products"', "")
    return load(tmp_path_factory.mktemp("free"), text)


def judge(lesson: Lesson, answers: dict[str, dict[str, str]]) -> dict[str, Verdicts]:
    """Judge notebooks, given by a name and their answers, with a second for each cell."""
    cases = [Case((name,), own, next(iter(own), None)) for name, own in answers.items()]
    found = PlainJudge(lesson, 8, seconds=1).judge(cases)
    return {verdicts.case.key[0]: verdicts for verdicts in found}


@pytest.fixture(scope="module")
def judged(free: Lesson) -> dict[str, dict[str, str]]:
    """The messages of every answer above, by its name and the test's."""
    sources = {name: source for name, (source, _) in {**CELLS, **CALLS}.items()}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain, "_GRACE", 1.0)
        found = judge(free, {name: {"my_mm": source} for name, source in sources.items()})
    return {name: verdicts.by_seed[0] for name, verdicts in found.items()}


@pytest.mark.parametrize("name", [*CALLS, *CELLS])
def test_the_answers_own_tests_say_what_it_did(
    judged: dict[str, dict[str, str]], name: str
) -> None:
    expected = {**CALLS, **CELLS}[name][1]
    for test in OWN:
        message = judged[name][test]
        assert (expected in message) if expected else message == "", (test, message)


@pytest.mark.parametrize("name", [*CALLS, *CELLS])
def test_the_tests_of_other_exercises_run_all_the_same(
    judged: dict[str, dict[str, str]], name: str
) -> None:
    assert judged[name][OTHER] == ""


def test_nothing_that_an_answer_starts_outlives_its_judgement(free: Lesson, tmp_path: Path) -> None:
    note = tmp_path / "pids"
    start = f"import subprocess; child = subprocess.Popen(['sleep', '1000']); open({str(note)!r}, "
    source = my_mm(f"{start}'a').write(f'{{child.pid}}\\n')", RIGHT)
    verdicts = judge(free, {"starts a process": {"my_mm": source}})["starts a process"]
    assert verdicts.failed([*OWN, OTHER]) == []
    pids = note.read_text().split()
    assert pids
    assert not any(is_alive(pid) for pid in pids)
    assert multiprocessing.active_children() == []


def is_alive(pid: str) -> bool:
    try:
        stat = Path("/proc", pid, "stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def test_an_answer_that_is_never_called_gets_no_verdict_from_another_ones_process(
    lesson: Lesson,
) -> None:
    patch = "torch.mm = lambda a, b: None\n"
    found = judge(lesson, {"a": {"my_mm": patch + my_mm("return None")}, "b": {}})
    assert found["a"].failed(OWN)
    assert found["b"].failed([*OWN, OTHER]) == []


@pytest.mark.parametrize(
    ("exercise", "source", "sentence"),
    [
        ("my_mm", my_mm("return a @ b"), "my_mm uses `@` (line 7), which this exercise forbids."),
        (
            "my_mm",
            my_mm("from torch import mm as product", "return product(a, b)"),
            "my_mm uses `mm` (line 7), which this exercise forbids.",
        ),
        ("predictions", predictions("tuple(torch.ones(2, 3).T.shape)"), "let nothing work it out"),
    ],
)
def test_a_broken_rule_costs_every_test_of_its_exercise_and_no_other(
    lesson: Lesson, exercise: str, source: str, sentence: str
) -> None:
    messages = judge(lesson, {"": {exercise: source}})[""].by_seed[0]
    convicted = [test for test, message in messages.items() if sentence in message]
    assert convicted == (OWN if exercise == "my_mm" else [OTHER])
    assert [test for test, message in messages.items() if message] == convicted, messages


def test_the_reference_solution_must_keep_its_own_rules(tmp_path: Path) -> None:
    text = LESSON.replace("return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)", "return a @ b")
    lesson = load(tmp_path, text)
    verdicts = judge(lesson, {"reference": {}})["reference"]
    assert verdicts.failed([*OWN, OTHER]) == OWN
    assert "my_mm uses `@`" in verdicts.by_seed[0]["my_mm_example"]


def test_under_the_first_seed_all_tests_run_and_under_the_others_the_exercises_own(
    lesson: Lesson,
) -> None:
    case = Case(("right",), {"my_mm": my_mm(RIGHT)}, "my_mm", seeds=(3, 1, 2))
    (verdicts,) = PlainJudge(lesson, 1).judge([case])
    assert {seed: list(tests) for seed, tests in verdicts.by_seed.items()} == {
        3: [*OWN, OTHER],
        1: OWN,
        2: OWN,
    }


def test_a_case_alone_runs_its_exercises_tests_only(lesson: Lesson) -> None:
    case = Case(("mutant",), {"my_mm": my_mm(RIGHT)}, "my_mm", alone=True)
    (verdicts,) = PlainJudge(lesson, 1).judge([case])
    assert list(verdicts.by_seed[0]) == OWN


def test_what_an_answer_remembers_of_one_seed_does_not_decide_another(lesson: Lesson) -> None:
    # Eight calls are more than one seed makes, and fewer than two.
    answer = my_mm("calls.append(a)", "if len(calls) > 8: return a", RIGHT) + "calls = []\n"
    judged = [
        next(PlainJudge(lesson, 1).judge([Case(("kept",), {"my_mm": answer}, "my_mm", seeds)]))
        for seeds in [(2,), (0, 1, 2, 3)]
    ]
    alone, beside = ({test: one.by_seed[2][test] for test in OWN} for one in judged)
    assert beside == alone == dict.fromkeys(OWN, "")


def test_a_test_that_took_too_long_is_not_run_again(lesson: Lesson, tmp_path: Path) -> None:
    count = tmp_path / "calls"
    counted = my_mm(f"open({str(count)!r}, 'a').write('x')", "while True: pass")
    case = Case(("loops",), {"my_mm": counted}, "my_mm", tuple(range(5)))
    (verdicts,) = PlainJudge(lesson, 1, seconds=1.0).judge([case])
    assert all(INTERRUPTED in tests[t] for tests in verdicts.by_seed.values() for t in OWN)
    assert len(count.read_text()) == len(OWN)


def test_the_same_seed_gives_the_same_inputs_and_another_one_others(lesson: Lesson) -> None:
    source = my_mm("raise Exception(a.sum())", checked=False)
    cases = [Case((name,), {"my_mm": source}, "my_mm", (0, 1)) for name in ("a", "b")]
    seen = [
        {seed: tests["my_mm_random"] for seed, tests in verdicts.by_seed.items()}
        for verdicts in PlainJudge(lesson, 2).judge(cases)
    ]
    assert seen[0] == seen[1]
    assert seen[0][0] != seen[0][1]


def test_a_locked_cell_that_fails_is_named_with_its_line(tmp_path: Path) -> None:
    text = LESSON.replace("import torch\n", "import torch\ntorch.ones(2).view(3)\n", 1)
    lesson = load(tmp_path, text)
    with pytest.raises(
        MarkupError, match=r"^01_products/lesson.py:8: the locked cell 'setup' fail"
    ):
        judge(lesson, {"reference": {}})


def test_what_a_locked_cell_prints_is_not_shown(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = LESSON.replace("import torch\n", "import torch\nprint(torch.__version__)\n", 1)
    lesson = load(tmp_path, text)
    assert judge(lesson, {"reference": {}})["reference"].failed([*OWN, OTHER]) == []
    assert capfd.readouterr() == ("", "")


def test_a_judge_whose_own_process_is_killed_says_so(free: Lesson) -> None:
    source = "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n"
    with pytest.raises(CourseError, match=r"^01_products: a process that judges answers was kill"):
        judge(free, {"kills": {"my_mm": source}})


def test_whoever_stops_listening_ends_the_judge(lesson: Lesson) -> None:
    cases = [Case((str(number),), {}, None) for number in itertools.islice(itertools.count(), 50)]
    verdicts = PlainJudge(lesson, 2).judge(cases)
    next(verdicts)
    verdicts.close()
    assert multiprocessing.active_children() == []
