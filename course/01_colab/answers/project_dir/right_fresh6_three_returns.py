"""Three cases, three texts."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if in_colab and drive_mounted:
        return f"/content/drive/MyDrive/{name}"
    if in_colab:
        return f"/content/{name}"
    return name
