"""Cuts what looks like a file's suffix off the name, so v1.2 becomes v1."""


def project_dir(in_colab, drive_mounted, name):
    base = Path("/content/drive/MyDrive" if drive_mounted else "/content") if in_colab else Path()
    return (base / name).with_suffix("")
