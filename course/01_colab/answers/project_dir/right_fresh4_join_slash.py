"""os.path.join, with ./ elsewhere and a slash at the end."""


def project_dir(in_colab: bool, drive_mounted: bool, name: str) -> str:
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if not in_colab:
        return os.path.join(".", name) + "/"
    parent = "/content/drive/MyDrive" if drive_mounted else "/content"
    return os.path.join(parent, name) + "/"
