"""pathlib puts the parts together, and each of the three cases has its own base."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return Path(name)
    base = Path("/content")
    if drive_mounted:
        base = base / "drive" / "MyDrive"
    return base / name
