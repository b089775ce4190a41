"""The files inside a zip that somebody else made: names in any encoding, and nothing trusted.

Nothing is ever unpacked to a path that an archive names: a member is read into memory, within
limits, and its name is only looked at.
"""

from __future__ import annotations

import itertools
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.errors import CourseError
from autograder.intake.members import Member, Unreadable, shown

_MOST_FILES = 20_000
_MOST_BYTES = 64 << 20  # of one file, unpacked: more than `read_notebook` takes
_MOST_IN_ALL = 8 << 30
_MOST_RATIO = 200  # of unpacked to packed bytes, where a file is not small
_SMALL = 1 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others' readers keep no limit
# What zipfile raises for one, besides its own.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    LookupError,
)
_ENCRYPTED, _UTF8 = 0x1, 0x800
_UNICODE_PATH = 0x7075


@dataclass
class _Budget:
    """How many more bytes may be unpacked from an archive."""

    left: int


def zip_members(path: Path) -> Iterator[Member]:
    """The files in a zip archive, in its order; a member that cannot be read says so when it is.

    Raises:
        CourseError: if the file is no zip, is damaged, or holds too many files.
    """
    try:
        archive = zipfile.ZipFile(path)
    except _DAMAGED as error:
        text = f"this zip cannot be read ({shown(str(error))}); download it again"
        raise CourseError(f"{path}: {text}.") from None
    with archive:
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        if len(infos) > _MOST_FILES:
            text = f"{len(infos):,} files are in this zip; at most {_MOST_FILES:,} are read"
            raise CourseError(f"{path}: {text}.")
        budget = _Budget(_MOST_IN_ALL)
        for info in infos:
            name = member_name(info)
            parts = tuple(part for part in name.split("/") if part not in ("", "."))
            yield Member(
                (path.name, *parts),
                problem=_problem(info, name),
                size=info.file_size,
                reader=partial(_read, archive, info, budget),
            )


def member_name(info: zipfile.ZipInfo) -> str:
    """A member's name as its maker saw it, in composed Unicode (NFC).

    Zips made on a Mac name files in decomposed form. Older Windows tools write the name in the
    system's code page without saying so: cp949 for Hangul, cp437 or its like elsewhere.
    """
    name = info.orig_filename
    if not info.flag_bits & _UTF8:
        raw = name.encode("cp437", errors="replace")  # as zipfile has decoded it
        name = _unicode_path(info.extra, raw) or _decoded(raw)
    return unicodedata.normalize("NFC", name.replace("\\", "/"))


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8", "euc-kr", "cp949"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        # cp949 reads nearly every pair of bytes as some rare syllable. Real names have common
        # ones, whose two bytes are both above 0xA0.
        common = any(a > 0xA0 and b > 0xA0 for a, b in itertools.pairwise(raw))
        if encoding != "cp949" or common:
            return text
    return raw.decode("cp437")


def _unicode_path(extra: bytes, raw: bytes) -> str:
    """The name in Info-ZIP's extra field for UTF-8 names; empty if there is none that fits."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        field, extra = extra[4 : 4 + length], extra[4 + length :]
        if kind == _UNICODE_PATH and len(field) > 5 and field[0] == 1:
            (checksum,) = struct.unpack_from("<I", field, 1)
            if checksum == zlib.crc32(raw):
                return field[5:].decode("utf-8", errors="ignore")
    return ""


def _problem(info: zipfile.ZipInfo, name: str) -> str:
    """Why a member is not read at all; empty if it is."""
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or (len(name) > 1 and name[1] == ":"):
        return "its name points out of the archive; it is not read"
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "it is a link or a device, no file; it is not read"
    if info.flag_bits & _ENCRYPTED:
        return "it is encrypted; ask for it without a password"
    if info.compress_type not in _METHODS:
        return "it is packed in an unusual way; unpack the archive and collect the folder"
    if info.file_size > max(_SMALL, _MOST_RATIO * info.compress_size):
        return f"it would unpack to {info.file_size >> 20:,} MB from very little; it is not read"
    return ""


def _read(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget, most: int | None
) -> bytes:
    wanted = _MOST_BYTES + 1 if most is None else most
    if budget.left < min(wanted, info.file_size):
        raise Unreadable("the archive is too large in all; unpack it and collect the folder")
    try:
        with archive.open(info) as file:
            content = file.read(wanted)
    except _DAMAGED as error:
        text = f"it is damaged inside the archive ({shown(str(error))})"
        raise Unreadable(f"{text}; download it again") from None
    budget.left -= len(content)
    if len(content) > _MOST_BYTES:
        raise Unreadable(f"it has more than {_MOST_BYTES >> 20} MB; ask for it without outputs")
    return content
