"""Texts with format strings."""


def project_dir(in_colab, drive_mounted, name):
    if in_colab and drive_mounted:
        return f"/content/drive/MyDrive/{name}"
    if in_colab:
        return f"/content/{name}"
    return name
