"""A match statement over the pair of the two flags, with f-strings."""
def project_dir(in_colab: bool, drive_mounted: bool, name: str) -> str:
    match in_colab, drive_mounted:
        case True, True:
            return f"/content/drive/MyDrive/{name}"
        case True, False:
            return f"/content/{name}"
        case False, _:
            return name
