"""A Path in each case, joined with the slash operator."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if not in_colab:
        base = Path(".")
    elif drive_mounted:
        base = Path("/content") / "drive" / "MyDrive"
    else:
        base = Path("/content")
    return base / name
