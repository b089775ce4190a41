"""Elsewhere it gives the full path."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if in_colab and drive_mounted:
        return os.path.join("/content/drive/MyDrive", name)
    if in_colab:
        return os.path.join("/content", name)
    return os.path.abspath(name)
