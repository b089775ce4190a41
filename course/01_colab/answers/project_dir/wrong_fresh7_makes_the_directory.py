"""Language model's helpfulness: elsewhere it creates the directory; the text says that it only names it."""
def project_dir(in_colab, drive_mounted, name):
    if in_colab:
        base = Path("/content/drive/MyDrive") if drive_mounted else Path("/content")
        return base / name
    path = Path(name)
    path.mkdir(parents=True, exist_ok=True)
    return path
