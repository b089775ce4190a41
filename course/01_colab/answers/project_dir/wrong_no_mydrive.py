"""Stops at the mount point."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return name
    return f"/content/drive/{name}" if drive_mounted else f"/content/{name}"
