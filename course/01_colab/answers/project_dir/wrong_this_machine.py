"""Asks where this notebook runs in place of the arguments."""


def project_dir(in_colab, drive_mounted, name):
    if where() != "Colab":
        return name
    drive = "/content/drive/MyDrive"
    return f"{drive}/{name}" if os.path.isdir(drive) else f"/content/{name}"
