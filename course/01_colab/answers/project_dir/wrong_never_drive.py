"""Knows /content only."""


def project_dir(in_colab, drive_mounted, name):
    return f"/content/{name}" if in_colab else name
