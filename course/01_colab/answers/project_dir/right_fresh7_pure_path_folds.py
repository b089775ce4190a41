"""Builds the path from the outside in, in a closure, from PurePosixPath objects (which never look at the disk)."""
from pathlib import PurePosixPath


def _maker():
    content = PurePosixPath("/content")
    drive = content / "drive" / "MyDrive"

    def project_dir(in_colab, drive_mounted, name):
        base = (content, drive)[drive_mounted] if in_colab else PurePosixPath()
        return Path(base / name)

    return project_dir


project_dir = _maker()
