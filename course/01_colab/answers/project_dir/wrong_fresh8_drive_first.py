"""Asks for Drive first: outside Colab with something mounted it answers with Drive (third bullet)."""


def project_dir(in_colab, drive_mounted, name):
    if drive_mounted:
        return f"/content/drive/MyDrive/{name}"
    elif in_colab:
        return f"/content/{name}"
    else:
        return name
