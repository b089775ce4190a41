"""Writes `My Drive` with the blank that the web page of Drive shows."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return name
    return f"/content/drive/My Drive/{name}" if drive_mounted else f"/content/{name}"
