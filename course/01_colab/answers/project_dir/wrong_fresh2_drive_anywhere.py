"""Asks for the Drive first and forgets that elsewhere it does not matter."""


def project_dir(in_colab, drive_mounted, name):
    if drive_mounted:
        return f"/content/drive/MyDrive/{name}"
    if in_colab:
        return f"/content/{name}"
    return name
