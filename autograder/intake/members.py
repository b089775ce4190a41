"""The files of a source: of a zip, a folder or a single file, each with the path that leads to it.

First step of intake. Reading waits until somebody asks for the bytes, so that a class's archive is
never in memory at once.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.errors import CourseError

_HEAD = 4096
_MOST_BYTES = 64 << 20
# Folders and files that a system or an editor leaves beside people's own.
_JUNK_FOLDERS = {"__MACOSX", ".ipynb_checkpoints", ".git", "__pycache__"}
_JUNK_FILES = {".ds_store", "thumbs.db", "desktop.ini", "timestamp.txt", "submission_secret.txt"}
_WORDS = (".ipynb", ".json", ".txt", "")  # ends of names that a notebook may come under


class Unreadable(CourseError):
    """A file that cannot be read; the text is the reason, without the file's name."""


@dataclass(frozen=True)
class Member:
    """A file in a source.

    Attributes:
        parts: the names that lead to it, that of the source first, in composed Unicode.
        problem: why it is not read, if it is not.
        size: how many bytes it says to have.
        reader: gives its bytes, or as many of them as asked for.
        owner: the system's number of the owner of the file's folder; None in an archive.
        path: where it lies on disk; None in an archive.
    """

    parts: tuple[str, ...]
    problem: str
    size: int
    reader: Callable[[int | None], bytes]
    owner: int | None = None
    path: Path | None = None

    @property
    def name(self) -> str:
        """Its path, that of the source included, fit to be shown."""
        return shown("/".join(self.parts))

    def is_junk(self) -> bool:
        """Whether a system or an editor, and no person, has put it there."""
        name = self.parts[-1].lower()
        folders = _JUNK_FOLDERS.intersection(self.parts[:-1])
        return bool(folders) or name in _JUNK_FILES or name.startswith("._")

    def owner_name(self) -> str:
        """The name of the system's user to whom the file's folder belongs."""
        import pwd

        try:
            return pwd.getpwuid(self.owner or 0).pw_name
        except KeyError:
            return f"user {self.owner}"

    def beside(self, name: str) -> str:
        """The text of an ordinary file beside this one; empty if there is none."""
        path = self.path.with_name(name) if self.path else None
        if path is None or path.is_symlink() or not path.is_file():
            return ""
        return path.read_text(errors="replace")

    def read(self) -> bytes:
        """The file's bytes; of a file that can be no notebook only the beginning.

        Raises:
            Unreadable: with the reason.
        """
        if self.problem:
            raise Unreadable(self.problem)
        head = self.reader(_HEAD)
        ends = os.path.splitext(self.parts[-1].lower())[1]
        text = head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
        if len(head) < _HEAD or not (ends in _WORDS or text.startswith(b"{")):
            return head
        return self.reader(None)


def members(source: Path) -> Iterator[Member]:
    """The files of a zip, a folder or a single file; read each before asking for the next.

    Raises:
        CourseError: if there is no such file, or a zip cannot be read.
    """
    from autograder.intake.archives import zip_members  # which gives members, as this does

    if source.is_dir():
        yield from _folder_members(source)
    elif source.is_file():
        if _is_zip(source):
            yield from zip_members(source)
        else:
            folder = source.resolve().parent.name
            yield _member(source, (folder, source.name))
    else:
        raise CourseError(f"{source}: there is no such file or folder; name what was downloaded.")


def shown(text: str) -> str:
    """A text of somebody else's, on one line and without what a terminal would obey."""
    kept = (
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in _NOT_SHOWN else c for c in text
    )
    return "".join(kept)[:300]


# Controls, format characters (which turn the direction of writing, too), surrogates, line ends.
_NOT_SHOWN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06") or path.suffix.lower() == ".zip"


def _folder_members(folder: Path) -> Iterator[Member]:
    top = folder.resolve().name
    for place, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = Path(place, name)
            yield _member(path, (top, *path.relative_to(folder).parts))
        for name in [n for n in folders if Path(place, n).is_symlink()]:
            parts = (top, *Path(place, name).relative_to(folder).parts)
            yield Member(parts, "it is a link to a folder; it is not followed", 0, _nothing)


def _member(path: Path, parts: tuple[str, ...]) -> Member:
    parts = tuple(
        unicodedata.normalize("NFC", os.fsencode(p).decode("utf-8", "replace")) for p in parts
    )
    status = path.lstat()
    problem = ""
    if stat.S_ISLNK(status.st_mode):
        problem = "it is a link, no file; it is not followed"
    elif not stat.S_ISREG(status.st_mode):
        problem = "it is no ordinary file; it is not read"
    owner = path.parent.lstat().st_uid
    return Member(parts, problem, status.st_size, partial(_read, path), owner, path)


def _read(path: Path, most: int | None) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1 if most is None else most)
    except OSError as error:
        raise Unreadable(f"it cannot be read: {error.strerror}") from None
    if len(content) > _MOST_BYTES:
        raise Unreadable(f"it has more than {_MOST_BYTES >> 20} MB; ask for it without outputs")
    return content


def _nothing(most: int | None) -> bytes:
    return b""
