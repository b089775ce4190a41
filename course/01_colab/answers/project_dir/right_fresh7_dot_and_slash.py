"""os.path user: the working directory is ".", and every path ends with a slash ("does no harm")."""
def project_dir(in_colab, drive_mounted, name):
    bases = {(True, True): "/content/drive/MyDrive", (True, False): "/content"}
    base = bases.get((bool(in_colab), bool(drive_mounted)), os.curdir)
    return os.path.join(base, name, "")
