"""Chooses a base directory and joins it with pathlib."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    base = Path(".")
    if in_colab:
        base = Path("/content")
        if drive_mounted:
            base = base / "drive" / "MyDrive"
    return base / name
