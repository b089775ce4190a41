"""Gives an absolute path elsewhere, instead of the name itself."""


def project_dir(in_colab, drive_mounted, name):
    if in_colab and drive_mounted:
        return Path("/content/drive/MyDrive", name)
    if in_colab:
        return Path("/content", name)
    return Path.cwd() / name
