"""A language model asked for an elegant answer: Path and a conditional chain; Path() / name is name itself."""
def project_dir(in_colab: bool, drive_mounted: bool, name: str) -> Path:
    return (Path("/content", *["drive", "MyDrive"] * drive_mounted) if in_colab else Path()) / name
