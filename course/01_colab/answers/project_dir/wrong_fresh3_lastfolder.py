"""Keeps only the last part of a name with folders."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    folder = Path(name).name
    if in_colab:
        base = Path("/content/drive/MyDrive") if drive_mounted else Path("/content")
        return base / folder
    return Path(folder)
