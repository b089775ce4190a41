"""Makes the name absolute elsewhere."""


def project_dir(in_colab, drive_mounted, name):
    if not in_colab:
        return os.path.abspath(name)
    return f"/content/drive/MyDrive/{name}" if drive_mounted else f"/content/{name}"
