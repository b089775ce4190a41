"""os.path.join with an empty last part, which puts a slash at the end; the text says it does no harm."""


def project_dir(in_colab, drive_mounted, name):
    base = ("/content/drive/MyDrive" if drive_mounted else "/content") if in_colab else ""
    return os.path.join(base, name, "")
