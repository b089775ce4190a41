"""A pathlib user who unpacks the parts of the path."""
def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return Path(name)
    parts = ("drive", "MyDrive") if drive_mounted else ()
    return Path("/content", *parts, name)
