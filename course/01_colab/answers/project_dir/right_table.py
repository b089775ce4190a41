"""A table of the four cases."""


def project_dir(in_colab, drive_mounted, name):
    bases = {
        (True, True): Path("/content/drive/MyDrive"),
        (True, False): Path("/content"),
        (False, True): Path(),
        (False, False): Path(),
    }
    return bases[in_colab, drive_mounted] / name
