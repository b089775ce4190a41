"""Asks for Drive first: elsewhere, with something mounted, it answers with a path in Colab's Drive."""
def project_dir(in_colab, drive_mounted, name):
    if drive_mounted:
        return f"/content/drive/MyDrive/{name}"
    if in_colab:
        return f"/content/{name}"
    return name
