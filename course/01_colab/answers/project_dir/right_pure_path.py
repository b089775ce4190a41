"""A path that is meant for POSIX machines."""

from pathlib import PurePosixPath


def project_dir(in_colab, drive_mounted, name):
    match (in_colab, drive_mounted):
        case (True, True):
            return PurePosixPath("/content/drive/MyDrive", name)
        case (True, False):
            return PurePosixPath("/content", name)
    return PurePosixPath(name)
