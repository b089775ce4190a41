"""Collects the parts in a list, joined with os.path.join and a slash at the end."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    parts = []
    if in_colab:
        parts.append("/content")
        if drive_mounted:
            parts += ["drive", "MyDrive"]
    parts.append(name)
    return os.path.join(*parts, "")
