"""A student with a table and os.path.join; ends with a slash and begins with ./ elsewhere, as the text allows."""
def project_dir(in_colab, drive_mounted, name):
    roots = {
        (True, True): "/content/drive/MyDrive",
        (True, False): "/content",
        (False, True): os.curdir,
        (False, False): os.curdir,
    }
    return os.path.join(roots[in_colab, drive_mounted], name, "")
