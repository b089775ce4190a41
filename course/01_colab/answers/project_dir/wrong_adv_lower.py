"""Writes the name in small letters."""


def project_dir(in_colab, drive_mounted, name):
    name = name.lower()
    if not in_colab:
        return name
    return os.path.join("/content/drive/MyDrive" if drive_mounted else "/content", name)
