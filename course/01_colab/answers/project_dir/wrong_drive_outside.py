"""Looks at drive_mounted first, outside of Colab too."""


def project_dir(in_colab, drive_mounted, name):
    if drive_mounted:
        return f"/content/drive/MyDrive/{name}"
    return f"/content/{name}" if in_colab else name
