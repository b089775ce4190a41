"""A list of the parts that grows, joined by slashes."""


def project_dir(in_colab, drive_mounted, name):
    parts = []
    if in_colab:
        parts += ["", "content"]
        if drive_mounted:
            parts += ["drive", "MyDrive"]
    return "/".join(parts + [name])
