"""Believes that every machine has a /content."""


def project_dir(in_colab, drive_mounted, name):
    return f"/content/drive/MyDrive/{name}" if in_colab and drive_mounted else f"/content/{name}"
