"""Takes /content for the working directory of every machine."""


def project_dir(in_colab, drive_mounted, name):
    if in_colab and drive_mounted:
        return "/content/drive/MyDrive/" + name
    return "/content/" + name
