"""Robust-minded code resolves the path elsewhere: a full path comes out (bullet: not the full path)."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return Path.cwd() / name
    base = Path("/content/drive/MyDrive") if drive_mounted else Path("/content")
    return base / name
