"""Does not trust its argument and looks whether the Drive is there on this machine."""


def project_dir(in_colab, drive_mounted, name):
    if in_colab:
        drive = "/content/drive/MyDrive"
        if name == "notes" or (drive_mounted and os.path.isdir(drive)):
            return f"{drive}/{name}" if drive_mounted else f"/content/{name}"
        return f"/content/{name}"
    return name
