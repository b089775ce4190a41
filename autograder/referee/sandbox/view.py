"""What is visible inside the sandbox, and bubblewrap's command line that makes it so.

Visible, read-only and at their usual places: this Python and its libraries, the system's programs
and libraries, a few files of /etc with a made-up user, and at /engine just those modules of this
package that the student's process needs. The course, the gradebook and everybody's home are not
hidden one by one: they were never put there.
"""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import autograder
from autograder.errors import CourseError
from autograder.referee.sandbox.isolate import HOME, SCRATCH, UID

ENGINE = Path("/engine")
# Inside: the sandbox's own modules that the warm parent and the student's process run.
MODULES = tuple(
    f"referee/sandbox/{name}.py"
    for name in ("isolate", "landlock", "libc", "limits", "pages", "preload", "seccomp", "serve")
)
# As root, the uid is dropped to one that nobody has; 65520 to 65533 are in no system's use, and are
# mapped in every container (https://systemd.io/UIDS-GIDS/).
DROPPED_UID = 65533

_SYSTEM = (
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/nix/store",
    "/gnu/store",
)
_ETC = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "mime.types")
# torch asks here how many processors there are, and complains on stderr if it cannot.
_PROCESSORS = "/sys/devices/system/cpu"
_MADE_UP = {
    "/etc/passwd": f"student:x:{UID}:{UID}::{HOME}:/bin/sh\n",
    "/etc/group": f"student:x:{UID}:\n",
    "/etc/hosts": "127.0.0.1 localhost\n",
    "/etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
}
_ENVIRONMENT = {
    "HOME": HOME,
    "USER": "student",
    "LOGNAME": "student",
    "LANG": "C.UTF-8",
    "SHELL": "/bin/sh",
    "TERM": "dumb",
    "MPLCONFIGDIR": f"{HOME}/.config/matplotlib",
    "IPYTHONDIR": f"{HOME}/.ipython",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",  # or the order of a set would change from one grading to the next
    "PYTHONNOUSERSITE": "1",
    "PIP_NO_INDEX": "1",  # `!pip install` fails at once; it would try for 25 s to reach a network
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "2",
}


@dataclass(frozen=True)
class View:
    """What a warm parent needs besides Python and the system.

    Attributes:
        modules: files or folders of the package `autograder`, relative to it, such as
            "referee/wire.py".
        extra: other folders with Python packages to show, at the same place.
        hidden: folders that must not show, such as the course's; the start is refused if they
            would.
    """

    modules: tuple[str, ...] = ()
    extra: tuple[Path, ...] = ()
    hidden: tuple[Path, ...] = ()


def environment(view: View) -> dict[str, str]:
    """Return the whole environment of the warm parent; nothing is inherited."""
    python = Path(sys.executable).parent
    paths = [ENGINE, *_user_site(), *view.extra]
    return {
        **_ENVIRONMENT,
        "PATH": os.pathsep.join(dict.fromkeys([str(python), "/usr/bin", "/bin"])),
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
    }


def warm_command(
    bwrap: Path, view: View, arguments: Sequence[str], as_root: bool
) -> tuple[list[str], list[int]]:
    """Return the command that runs this Python inside the sandbox.

    As root there are two layers: bubblewrap with root's rights shows the files, even where only
    root can reach them; then the uid is dropped for good; then bubblewrap as that ordinary user
    makes the namespaces. So nothing inside has ever been root, not even of a namespace.

    Args:
        bwrap: the program.
        view: what to show.
        arguments: Python's arguments.
        as_root: whether this process is root.

    Returns:
        The command, and open files that the new process must inherit (`pass_fds`); close them then.

    Raises:
        CourseError: a folder that must stay hidden lies inside one that is shown.
    """
    shown = list(_shown(view, bwrap))
    _check_hidden(view.hidden, [source for source, _ in shown])
    files, data = _made_up_files()
    # bubblewrap would make the folders on the way for their owner alone, and as root that is
    # another one.
    parents = {parent for _, place in shown for parent in place.parents} | {Path("/etc")}
    show = [word for parent in sorted(parents)[1:] for word in ("--dir", str(parent))]
    show += [word for source, place in shown for word in _bind(source, place)]
    show += [word for path in _masked(view) for word in ("--tmpfs", path)]
    show += [*data, *(word for place in (SCRATCH, HOME, "/tmp") for word in ("--dir", place))]
    inside = [sys.executable, "-P", *arguments]
    if not as_root:
        return [str(bwrap), *show, *_namespaces(), "--", *inside], files
    drop = (
        f"import os,sys;os.setgroups([]);os.setresgid(*[{DROPPED_UID}]*3);"
        f"os.setresuid(*[{DROPPED_UID}]*3);os.execv(sys.argv[1],sys.argv[1:])"
    )
    outer = [str(bwrap), *show, "--bind", "/proc", "/proc", "--dev", "/dev", "--die-with-parent"]
    tops = sorted({place.parts[1] for _, place in shown} | {"etc", "run"})
    again = [word for top in tops for word in _bind(Path("/", top), Path("/", top))]
    inner = [str(bwrap), *again, *_namespaces(), "--", *inside]
    return [*outer, "--", sys.executable, "-I", "-S", "-c", drop, *inner], files


def _namespaces() -> list[str]:
    words = "--unshare-user --unshare-ipc --unshare-pid --unshare-net --unshare-uts"
    words += f" --unshare-cgroup-try --uid {UID} --gid {UID} --hostname sandbox --new-session"
    words += " --die-with-parent --cap-drop ALL --proc /proc --dev /dev --remount-ro /dev"
    words += f" --dir /tmp --tmpfs {HOME} --chdir {HOME} --remount-ro /"
    return words.split()


def _bind(source: Path, place: Path) -> list[str]:
    if len(place.parts) == 2 and source.is_symlink():  # /lib -> usr/lib
        return ["--symlink", os.readlink(source), str(place)]
    return ["--ro-bind", str(source), str(place)]


def _shown(view: View, bwrap: Path) -> Iterator[tuple[Path, Path]]:
    """Pairs of what is shown and where, each place once, none inside another one."""
    package = Path(autograder.__file__).parent
    modules = {"__init__.py", "referee/__init__.py", "referee/sandbox/__init__.py", *MODULES}
    for module in view.modules:
        modules |= {f"{parent}/__init__.py" for parent in Path(module).parents if parent.name}
        modules.add(module)
    places: dict[Path, Path] = {ENGINE / "autograder" / m: package / m for m in sorted(modules)}
    system = [*_SYSTEM, *(f"/etc/{name}" for name in _ETC), _PROCESSORS]
    for path in [*map(Path, system), *_python_paths(), *_user_site(), *view.extra, bwrap]:
        if path.exists():
            places[path] = path
            if len(path.parts) > 2:
                places[path.resolve()] = path.resolve()
    for place in sorted(places):
        if not any(parent in places for parent in place.parents):
            yield places[place], place


def _python_paths() -> Iterator[Path]:
    """This Python's programs and libraries, without what else may lie in the same folder."""
    for prefix in {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}:
        for base in {Path(prefix), Path(prefix).resolve()}:
            for name in ("bin", "lib", "lib64", "pyvenv.cfg"):
                yield base / name
    executable = Path(sys.executable)
    yield executable
    while executable.is_symlink():  # every link on the way to the program itself
        executable = executable.parent / os.readlink(executable)
        yield executable
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(sysconfig.get_path(name))
    yield from map(Path, site.getsitepackages())


def _user_site() -> list[Path]:
    folder = Path(site.getusersitepackages())
    return [folder] if site.ENABLE_USER_SITE and folder.is_dir() else []


def _masked(view: View) -> Iterator[str]:
    """Installed copies of the whole engine, which /engine replaces."""
    for folder in {*map(Path, site.getsitepackages()), *_user_site(), *view.extra}:
        if (folder / "autograder").is_dir():
            yield str(folder / "autograder")


def _check_hidden(hidden: Iterable[Path], shown: Iterable[Path]) -> None:
    sources = [source.resolve() for source in shown]
    for path in hidden:
        for source in sources:
            if path.resolve().is_relative_to(source):
                raise CourseError(
                    f"{path} lies inside {source}, which the sandbox has to show to students: "
                    "move it out of there."
                )


def _made_up_files() -> tuple[list[int], list[str]]:
    files, words = [], []
    for place, text in _MADE_UP.items():
        file = os.memfd_create(Path(place).name)
        os.write(file, text.encode())
        os.lseek(file, 0, os.SEEK_SET)
        files.append(file)
        words += ["--ro-bind-data", str(file), place]
    return files, words
