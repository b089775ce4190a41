"""'Cleans' the name with lstrip('./'): a directory such as '.cache' or '...old' loses its dots (the directory called name)."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    name = name.strip().lstrip("./")
    if in_colab and drive_mounted:
        return "/content/drive/MyDrive/" + name
    if in_colab:
        return "/content/" + name
    return name
