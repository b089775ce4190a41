"""os.path.join, with an empty base elsewhere."""


def project_dir(in_colab, drive_mounted, name):
    parts = ["/content", "drive", "MyDrive"]
    return os.path.join(*parts[: (3 if drive_mounted else 1) if in_colab else 0], name)
