"""Match statement on the pair of flags; the path ends in a slash, which does no harm."""


def project_dir(in_colab: bool, drive_mounted: bool, name: str) -> str:
    match in_colab, drive_mounted:
        case True, True:
            return f"/content/drive/MyDrive/{name}/"
        case True, False:
            return f"/content/{name}/"
        case _:
            return f"{name}/"
