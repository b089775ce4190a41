"""A table of all four cases."""


def project_dir(in_colab, drive_mounted, name):
    return {
        (True, True): "/content/drive/MyDrive/",
        (True, False): "/content/",
        (False, True): "",
        (False, False): "",
    }[in_colab, drive_mounted] + name
