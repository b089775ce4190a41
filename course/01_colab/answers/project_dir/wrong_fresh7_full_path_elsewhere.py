"""Elsewhere it gives the full path (Path(name).resolve()), and the text says: not the full path."""
def project_dir(in_colab, drive_mounted, name):
    if in_colab and drive_mounted:
        return Path("/content/drive/MyDrive") / name
    if in_colab:
        return Path("/content") / name
    return Path(name).resolve()
