"""Leaves the stub's error in."""


def project_dir(in_colab, drive_mounted, name):
    raise NotImplementedError
