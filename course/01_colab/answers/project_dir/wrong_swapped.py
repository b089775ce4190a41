"""Mixes up the two cases in Colab."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return name
    return f"/content/{name}" if drive_mounted else f"/content/drive/MyDrive/{name}"
