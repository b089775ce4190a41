"""Tidies the name up: no capitals, and underscores for blanks."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    folder = name.strip().lower().replace(" ", "_")
    if in_colab:
        if drive_mounted:
            return os.path.join("/content/drive/MyDrive", folder)
        return os.path.join("/content", folder)
    return folder
