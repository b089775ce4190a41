"""A dict with a pair of flags as key."""


BASES = {
    (True, True): "/content/drive/MyDrive/",
    (True, False): "/content/",
    (False, True): "",
    (False, False): "",
}


def project_dir(in_colab: bool, drive_mounted: bool, name: str) -> str:
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    return BASES[bool(in_colab), bool(drive_mounted)] + name
