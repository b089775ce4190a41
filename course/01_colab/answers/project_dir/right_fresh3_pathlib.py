"""Path objects joined with a slash, the base chosen by a conditional expression."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if not in_colab:
        return Path(name)
    return Path("/content") / ("drive/MyDrive" if drive_mounted else "") / name
