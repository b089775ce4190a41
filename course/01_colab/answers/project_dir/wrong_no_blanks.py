"""Replaces blanks, as a careful person might."""


def project_dir(in_colab, drive_mounted, name):
    name = name.replace(" ", "_")
    if not in_colab:
        return name
    return f"/content/drive/MyDrive/{name}" if drive_mounted else f"/content/{name}"
