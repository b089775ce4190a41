"""Reasons that /content is the working directory anyway, so in Colab without Drive it returns name alone."""
def project_dir(in_colab, drive_mounted, name):
    if in_colab and drive_mounted:
        return "/content/drive/MyDrive/" + name
    return name
