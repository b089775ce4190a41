"""Takes what follows the last dot for a file's ending and cuts it off."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    base, _ending = os.path.splitext(name)
    if in_colab and drive_mounted:
        return f"/content/drive/MyDrive/{base}"
    elif in_colab:
        return f"/content/{base}"
    return base
