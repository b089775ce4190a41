"""Elsewhere it gives the full path with the working directory in front."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if in_colab and drive_mounted:
        root = Path("/content/drive/MyDrive")
    elif in_colab:
        root = Path("/content")
    else:
        root = Path.cwd()
    return root / name
