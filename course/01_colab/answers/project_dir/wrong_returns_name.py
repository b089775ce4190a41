"""Returns its input."""


def project_dir(in_colab, drive_mounted, name):
    return name
