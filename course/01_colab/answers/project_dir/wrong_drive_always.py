"""Takes Drive for the working directory of Colab, whether it is mounted or not."""


def project_dir(in_colab, drive_mounted, name):
    return f"/content/drive/MyDrive/{name}" if in_colab else name
