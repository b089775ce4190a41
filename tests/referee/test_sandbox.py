"""One warm parent, many submissions: how they start, what they are given, and how they end."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from autograder.errors import CourseError
from autograder.referee.sandbox import cgroups, memory
from autograder.referee.sandbox.limits import MIB, Limits
from autograder.referee.sandbox.probe import probe, start
from autograder.referee.sandbox.prove import processes_in
from autograder.referee.sandbox.view import View
from autograder.referee.sandbox.warm import Submission, Warm

pytestmark = pytest.mark.skipif(not probe().ok, reason=probe().problem or "works")

# What runs inside: the request is Python, which has `say`, and `hold` to wait for the supervisor.
PROGRAM = """\
import os, signal, socket, subprocess, sys, threading, time

def warm_up():
    open(os.path.expanduser("~/left_by_the_warm_parent"), "w").close()

def run(fds, argument):
    line = socket.socket(fileno=fds[0])
    exec(argument, {**globals(), "line": line, "say": lambda it: line.send(repr(it).encode()),
                    "hold": lambda: line.recv(1)})
"""
SMALL = Limits(memory_bytes=64 * MIB, scratch_bytes=8 * MIB, cpu_seconds=60)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    folder = tmp_path_factory.mktemp("program")
    folder.chmod(0o755)
    (folder / "student_program.py").write_text(PROGRAM, encoding="utf-8")
    return View(extra=(folder,))


@pytest.fixture(scope="module")
def warm(view: View) -> Iterator[Warm]:
    with start("student_program", view) as parent:
        yield parent


@contextmanager
def running(
    warm: Warm, code: str, limits: Limits = SMALL
) -> Iterator[tuple[Submission, socket.socket]]:
    ours, theirs = socket.socketpair()
    ours.settimeout(60)
    with ours, theirs, warm.spawn(limits, [theirs.fileno()], code) as submission:
        theirs.close()
        yield submission, ours


def answer(warm: Warm, code: str, limits: Limits = SMALL) -> str:
    with running(warm, code, limits) as (_, line):
        return line.recv(65536).decode()


def test_a_submission_answers_and_ends_by_itself(warm: Warm) -> None:
    with running(warm, "say(6 * 7)") as (submission, line):
        assert line.recv(10) == b"42"
        ending = submission.wait(60)
    assert ending is not None
    assert (ending.by, ending.status) == ("itself", 0)


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("raise ValueError", 1),
        ("os._exit(7)", 7),
        ("os.abort()", -signal.SIGABRT),
        ("os.kill(os.getpid(), signal.SIGKILL)", -signal.SIGKILL),
        ("import ctypes; ctypes.string_at(0)", -signal.SIGSEGV),
    ],
)
def test_a_crash_is_told_by_its_exit_status(warm: Warm, code: str, status: int) -> None:
    with running(warm, code) as (submission, _):
        ending = submission.wait(60)
    assert ending is not None
    assert (ending.by, ending.status) == ("itself", status)


def test_a_submission_that_goes_on_is_killed_with_all_its_processes(warm: Warm) -> None:
    code = "subprocess.Popen(['sleep', '1000'], start_new_session=True); say('started'); hold()"
    with running(warm, code) as (submission, line):
        line.recv(20)
        namespace = os.stat(f"/proc/{submission.pid}/ns/pid").st_ino
        assert submission.wait(0) is None
        assert len(processes_in(namespace)) == 3
        ending = submission.kill()
    assert (ending.by, ending.status) == ("outside", None)
    assert processes_in(namespace) == []
    assert submission.kill() is ending


def test_submissions_run_side_by_side_and_share_nothing(warm: Warm) -> None:
    code = "open('here', 'w').close(); say(sorted(os.listdir('.'))); hold()"
    with running(warm, code) as (_, first), running(warm, code) as (_, second):
        seen = first.recv(999), second.recv(999)
    assert seen == (b"['here', 'left_by_the_warm_parent']",) * 2


def test_its_environment_is_made_up(warm: Warm, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import getpass, pathlib; say((getpass.getuser(), pathlib.Path.cwd(), os.getuid()))"
    assert answer(warm, code) == "('student', PosixPath('/student'), 1000)"
    names = set(eval(answer(warm, "say(sorted(os.environ))")))
    assert names <= {*names, "HOME", "USER"}
    assert not names & {"SSH_AUTH_SOCK", "XDG_RUNTIME_DIR", "PYTEST_CURRENT_TEST", "OLDPWD"}


def test_only_named_modules_of_the_engine_are_there(warm: Warm) -> None:
    code = """
import autograder.referee.sandbox as box
say((sorted(os.listdir(box.__path__[0])), sorted(os.listdir("/engine/autograder"))))"""
    modules, top = eval(answer(warm, code))
    assert {"isolate.py", "serve.py"} <= set(modules)
    assert not {"prove.py", "warm.py", "attacks"} & set(modules)
    assert top == ["__init__.py", "referee"]


def test_a_memory_bomb_ends_its_submission_and_no_other(warm: Warm) -> None:
    # Shared memory, because ordinary memory stops at a MemoryError before anybody is killed.
    bomb = """
import mmap
area = mmap.mmap(-1, 1 << 30)
for start in range(0, 1 << 30, 1 << 20):
    area[start : start + (1 << 20)] = bytes(1 << 20)"""
    with running(warm, "say('ready'); hold(); say('alive')") as (_, other):
        other.recv(10)
        with running(warm, bomb) as (submission, _):
            ending = submission.wait(60)
        other.send(b"!")
        assert other.recv(10) == b"'alive'"
    assert ending is not None
    assert ending.by == "memory"


def test_without_a_cgroup_the_supervisor_itself_watches_memory(
    warm: Warm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cgroups, "find_parent", lambda: None)
    test_a_memory_bomb_ends_its_submission_and_no_other(warm)


def test_without_a_cgroup_many_small_processes_are_no_way_round(
    warm: Warm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cgroups, "find_parent", lambda: None)
    code = """
for _ in range(16):
    if os.fork() == 0:
        area = bytearray(b'x' * (16 << 20))
        hold()
hold()"""
    with running(warm, code) as (submission, _):
        ending = submission.wait(60)
        assert submission.memory.peak_bytes > SMALL.memory_bytes
    assert ending is not None
    assert ending.by == "memory"


def test_forks_of_a_large_student_process_are_counted_once(warm: Warm) -> None:
    code = """
area = bytearray(b'x') * (40 << 20)
for _ in range(8):
    if os.fork() == 0:
        say("forked")
        hold()
        os._exit(0)
hold()"""
    with running(warm, code) as (submission, line):
        said = 0
        while said < 8:
            said += line.recv(999).count(b"forked")
        pids = list(memory.tree(submission.pid))
        assert len(pids) == 10
        assert sum(map(memory.resident_bytes, pids)) > 9 * 40 * MIB
        assert 40 * MIB < sum(map(memory.own_bytes, pids)) < 80 * MIB


def test_a_large_allocation_is_a_memory_error(warm: Warm) -> None:
    code = """
try:
    bytearray(1 << 30)
except MemoryError:
    say("no")"""
    assert answer(warm, code) == "'no'"


def test_processor_time_ends_a_submission_that_ignores_the_warning(warm: Warm) -> None:
    code = "signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass"
    limits = Limits(cpu_seconds=1)
    with running(warm, code, limits) as (submission, _):
        ending = submission.wait(120)
    assert ending is not None
    assert (ending.by, ending.status) == ("processor time", -signal.SIGKILL)


@pytest.mark.skipif(cgroups.find_parent() is None, reason="no cgroup can be made here")
def test_a_cgroup_goes_away_with_its_submission(warm: Warm) -> None:
    parent = cgroups.find_parent()
    assert parent is not None
    ours = f"autograder-{os.getpid()}-*"
    with running(warm, "say(1); hold()") as (_, line):
        line.recv(5)
        assert len(list(parent.folder.glob(ours))) == 1
    assert not list(parent.folder.glob(ours))


def test_when_the_supervisor_is_killed_nothing_stays(view: View) -> None:
    code = f"""
import os, socket, sys
from pathlib import Path
from autograder.referee.sandbox.probe import start
from autograder.referee.sandbox.view import View
from autograder.referee.sandbox.limits import Limits
warm = start("student_program", View(extra=(Path({str(view.extra[0])!r}),)))
ours, theirs = socket.socketpair()
submission = warm.spawn(Limits(), [theirs.fileno()], "say(1); time.sleep(1000)")
ours.recv(5)
print(submission.pid, flush=True)
sys.stdin.read()"""
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as supervisor:
        assert supervisor.stdout is not None
        init = os.pidfd_open(int(supervisor.stdout.readline()))
        supervisor.kill()
    ended, _, _ = select.select([init], [], [], 60)
    os.close(init)
    assert ended == [init]


def test_closing_the_warm_parent_ends_its_submissions(view: View) -> None:
    with start("student_program", view) as parent, running(parent, "hold()") as (submission, _):
        parent.close()
        ending = submission.wait(60)
    assert ending is not None
    assert ending.by == "outside"


def test_a_warm_parent_that_has_ended_says_so(view: View) -> None:
    with start("student_program", view) as parent:
        signal.pidfd_send_signal(parent._pidfd, signal.SIGKILL)
        assert parent._requests.recv(1) == b""
        with pytest.raises(CourseError, match="warm parent"):
            parent.spawn(SMALL, [])


def test_a_warm_parent_that_hangs_is_killed(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.referee.sandbox.warm._END_S", 0.01)
    with start("student_program", view) as parent:
        signal.pidfd_send_signal(parent._pidfd, signal.SIGSTOP)
        parent.close()
    assert parent._process.returncode is not None


def test_a_warm_parent_that_does_not_start_says_why(view: View) -> None:
    with pytest.raises(CourseError, match="No module named 'no_such_program'"):
        start("no_such_program", view)


def test_a_hidden_folder_inside_a_visible_one_is_refused(view: View) -> None:
    hidden = Path("/usr/share")
    with pytest.raises(CourseError, match="/usr/share lies inside /usr"):
        start("student_program", View(extra=view.extra, hidden=(hidden,)))


def test_threads_in_the_warm_parent_are_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    program = "import threading, time\ndef warm_up():\n"
    program += "    threading.Thread(target=time.sleep, args=(99,), daemon=True).start()\n"
    (tmp_path / "threaded.py").write_text(program, encoding="utf-8")
    with pytest.raises(CourseError, match="warm_up started 1 thread"):
        start("threaded", View(extra=(tmp_path,)))


@pytest.mark.parametrize("wrong", [{"processes": 0}, {"memory_bytes": 1.5}, {"cpu_seconds": True}])
def test_limits_are_whole_numbers_above_zero(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must be a whole number above 0"):
        Limits(**wrong)  # type: ignore[arg-type]
