"""Puts projects into the home directory elsewhere."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return Path.home() / name
    return Path("/content/drive/MyDrive" if drive_mounted else "/content") / name
