"""Takes the name of the path, which loses the folders in front."""


def project_dir(in_colab, drive_mounted, name):
    folder = Path(name).name
    if in_colab and drive_mounted:
        return f"/content/drive/MyDrive/{folder}"
    if in_colab:
        return f"/content/{folder}"
    return folder
