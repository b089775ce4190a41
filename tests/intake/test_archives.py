"""Zips of other people are read within limits, and their names in whatever encoding they are."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from unicodedata import normalize

import pytest

from autograder.errors import CourseError
from autograder.intake import archives
from autograder.intake.archives import zip_members
from autograder.intake.members import Unreadable, members, shown
from tests.intake.classes import as_windows_writes_it


def zipped(path: Path, *files: tuple[str | zipfile.ZipInfo, bytes], method: int = 8) -> Path:
    """A zip of these files."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return path


def read(path: Path) -> dict[str, str]:
    """What every member says: its text, or why it cannot be read."""
    found = {}
    for member in zip_members(path):
        try:
            found["/".join(member.parts[1:])] = member.read().decode()
        except Unreadable as error:
            found["/".join(member.parts[1:])] = str(error)
    return found


@pytest.mark.parametrize("name", ["과제 하나/제출.ipynb", "Übung/Ångström.ipynb", "plain.ipynb"])
def test_names_are_composed_whoever_wrote_them(tmp_path: Path, name: str) -> None:
    for form in ("NFC", "NFD"):
        path = zipped(tmp_path / f"{form}.zip", (normalize(form, name), b"x"))
        assert list(read(path)) == [name]


def test_hangul_in_a_windows_code_page_is_read(tmp_path: Path) -> None:
    path = zipped(tmp_path / "class.zip", ("뷁학생_하나/과제.ipynb", b"x"))
    raw = as_windows_writes_it(path)
    with zipfile.ZipFile(raw) as archive:
        (info,) = archive.infolist()
        assert not info.flag_bits & 0x800
        assert "학생" not in info.filename
    assert list(read(raw)) == ["뷁학생_하나/과제.ipynb"]


def test_a_western_code_page_is_not_taken_for_hangul() -> None:
    for name in ("Andréa.ipynb", "Zürich ä.ipynb", "é.ipynb"):
        info = zipfile.ZipInfo(name)
        info.orig_filename = name.encode("cp437").decode("cp437")
        assert archives.member_name(info) == name


def test_the_extra_field_for_names_in_utf8_counts() -> None:
    raw = "학생.ipynb".encode("cp949")
    info = zipfile.ZipInfo("x")
    info.orig_filename = raw.decode("cp437")
    field = struct.pack("<BI", 1, zlib.crc32(raw)) + "학생 하나.ipynb".encode()
    info.extra = struct.pack("<HH", 0x7075, len(field)) + field
    assert archives.member_name(info) == "학생 하나.ipynb"
    info.extra = struct.pack("<HH", 0x7075, len(field)) + field[:1] + b"0000" + field[5:]
    assert archives.member_name(info) == "학생.ipynb"  # the name was changed after the field


def test_windows_separators_are_folders(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("folder\\hw.ipynb", b"x"))
    assert [m.parts for m in zip_members(path)] == [("a.zip", "folder", "hw.ipynb")]


def test_what_points_out_of_an_archive_is_named_and_not_read(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.ipynb")
    link.external_attr = 0o120777 << 16
    path = zipped(
        tmp_path / "a.zip",
        ("../../up.ipynb", b"x"),
        ("/etc/top.ipynb", b"x"),
        ("C:/drive.ipynb", b"x"),
        (link, b"/etc/passwd"),
        ("good.ipynb", b"fine"),
    )
    said = read(path)
    out = "its name points out of the archive; it is not read"
    assert said == {
        "../../up.ipynb": out,
        "etc/top.ipynb": out,
        "C:/drive.ipynb": out,
        "link.ipynb": "it is a link or a device, no file; it is not read",
        "good.ipynb": "fine",
    }
    assert list(tmp_path.iterdir()) == [path]


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(
        tmp_path / "a.zip", ("bomb.ipynb", b"{" + b" " * (30 << 20)), ("good.ipynb", b"x")
    )
    assert read(path) == {
        "bomb.ipynb": "it would unpack to 30 MB from very little; it is not read",
        "good.ipynb": "x",
    }
    monkeypatch.setattr(archives, "_MOST_RATIO", 10**9)
    monkeypatch.setattr(archives, "_MOST_BYTES", 20 << 20)
    said = read(path)["bomb.ipynb"]
    assert said == "it has more than 20 MB; ask for it without outputs"
    monkeypatch.setattr(archives, "_MOST_IN_ALL", 1 << 20)
    said = read(path)["bomb.ipynb"]
    assert said == "the archive is too large in all; unpack it and collect the folder"
    monkeypatch.setattr(archives, "_MOST_FILES", 1)
    with pytest.raises(CourseError, match=r"2 files are in this zip; at most 1 are read\."):
        read(path)


def test_a_member_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("liar.ipynb", b"{" + b"a" * 5000))
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<I", 5001), struct.pack("<I", 11)))
    assert read(path)["liar.ipynb"].startswith("it is damaged inside the archive (Bad CRC-32")


def test_encrypted_and_oddly_packed_members_are_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("secret.ipynb", b"x" * 99))
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert read(path) == {"secret.ipynb": "it is encrypted; ask for it without a password"}
    odd = zipped(tmp_path / "b.zip", ("odd.ipynb", b"x" * 99), method=zipfile.ZIP_BZIP2)
    assert read(odd)["odd.ipynb"].startswith("it is packed in an unusual way; unpack the archive")


def test_a_zip_that_is_none_or_was_cut_short_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", ("a.ipynb", b"x" * 99))
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(CourseError, match=r"a\.zip: this zip cannot be read \(.*download it again"):
        list(members(path))


def test_a_folder_is_read_without_following_links(tmp_path: Path) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x.ipynb").write_text("secret")
    (tmp_path / "in" / "sub" / normalize("NFD", "과제.ipynb")).write_text("fine")
    (tmp_path / "in" / "link.ipynb").symlink_to(tmp_path / "out" / "x.ipynb")
    (tmp_path / "in" / "linked").symlink_to(tmp_path / "out")
    found = {m.name: m.problem for m in members(tmp_path / "in")}
    assert found == {
        "in/sub/과제.ipynb": "",
        "in/link.ipynb": "it is a link, no file; it is not followed",
        "in/linked": "it is a link to a folder; it is not followed",
    }


def test_of_a_film_only_the_beginning_is_read(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip", ("a.mp4", bytes(9000)), ("b.ipynb.txt", b"{" + b" " * 9000), method=0
    )
    sizes = [len(member.read()) for member in zip_members(path)]
    assert sizes == [4096, 9001]


def test_names_cannot_command_a_terminal() -> None:
    assert shown("a\x1b[31mb\u202egnp.ipynb\n") == "a�[31mb�gnp.ipynb�"
