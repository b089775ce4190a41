"""Replaces blanks, because they make trouble in the shell."""


def project_dir(in_colab, drive_mounted, name):
    name = name.replace(" ", "_")
    if not in_colab:
        return name
    return os.path.join("/content/drive/MyDrive" if drive_mounted else "/content", name)
