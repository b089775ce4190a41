"""match over the three cases, f-strings, "./" before the name elsewhere."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    match in_colab, drive_mounted:
        case True, True:
            return f"/content/drive/MyDrive/{name}"
        case True, False:
            return f"/content/{name}"
        case _:
            return f"./{name}"
