"""os.path.join, with a slash at the end and ./ for the working directory."""


def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    if not in_colab:
        root = "./"
    elif drive_mounted:
        root = "/content/drive/MyDrive"
    else:
        root = "/content"
    return os.path.join(root, name, "")
