"""A slash at the end of every directory."""


def project_dir(in_colab, drive_mounted, name):
    base = ""
    if in_colab:
        base = "/content/"
        if drive_mounted:
            base += "drive/MyDrive/"
    return base + name + "/"
