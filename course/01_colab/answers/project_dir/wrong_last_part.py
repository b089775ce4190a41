"""Keeps the last part of the name only."""


def project_dir(in_colab, drive_mounted, name):
    name = Path(name).name
    if not in_colab:
        return name
    return f"/content/drive/MyDrive/{name}" if drive_mounted else f"/content/{name}"
