"""A language model that makes names "safe" for a shell: breaks "the directory called `name`" (`course/week 1` becomes week_1)."""
def project_dir(in_colab, drive_mounted, name):
    safe = re.sub(r"[^\w./-]+", "_", name.strip())
    if not in_colab:
        return safe
    return f"/content/drive/MyDrive/{safe}" if drive_mounted else f"/content/{safe}"
