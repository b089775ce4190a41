"""Puts a backslash before blanks, as a shell wants it; then it is the name of another folder."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    name = name.replace(" ", "\\ ")  # so that it works in !cp, too
    if in_colab and drive_mounted:
        return "/content/drive/MyDrive/" + name
    if in_colab:
        return "/content/" + name
    return name
