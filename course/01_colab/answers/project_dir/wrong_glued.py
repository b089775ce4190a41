"""Glues the texts together without a slash."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return name
    return ("/content/drive/MyDrive" if drive_mounted else "/content") + name
