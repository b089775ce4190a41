"""Looks the base up in a table and joins with os.path.join."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    bases = {
        (True, True): "/content/drive/MyDrive",
        (True, False): "/content",
        (False, True): "",
        (False, False): "",
    }
    return os.path.join(bases[bool(in_colab), bool(drive_mounted)], name)
