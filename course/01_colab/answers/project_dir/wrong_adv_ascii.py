"""Keeps the letters that a URL may have, blanks and dots."""


def project_dir(in_colab, drive_mounted, name):
    name = re.sub(r"[^a-zA-Z0-9_./ -]", "_", name)
    if not in_colab:
        return name
    return os.path.join("/content/drive/MyDrive" if drive_mounted else "/content", name)
