"""Returns the directory above."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return "."
    return "/content/drive/MyDrive" if drive_mounted else "/content"
