"""Gives the full path outside of Colab, so the project cannot move."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if in_colab:
        root = Path("/content/drive/MyDrive") if drive_mounted else Path("/content")
    else:
        root = Path.cwd()
    return root / name
