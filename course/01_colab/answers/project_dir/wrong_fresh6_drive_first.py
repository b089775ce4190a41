"""Asks for Drive first, so a mounted Drive counts outside of Colab too."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if drive_mounted:
        return "/content/drive/MyDrive/" + name
    elif in_colab:
        return "/content/" + name
    else:
        return name
