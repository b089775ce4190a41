"""A language model that wants the directory to be usable: breaks "it does not create it" (elsewhere it makes the directory)."""
def project_dir(in_colab, drive_mounted, name):
    if in_colab:
        base = Path("/content/drive/MyDrive") if drive_mounted else Path("/content")
        return base / name
    path = Path(name)
    path.mkdir(parents=True, exist_ok=True)
    return path
