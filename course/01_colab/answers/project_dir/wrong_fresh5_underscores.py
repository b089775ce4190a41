"""Replaces blanks in the name by underscores, to be safe in the shell."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    name = name.strip().replace(" ", "_")
    if in_colab and drive_mounted:
        return os.path.join("/content/drive/MyDrive", name)
    if in_colab and not drive_mounted:
        return os.path.join("/content", name)
    return name
