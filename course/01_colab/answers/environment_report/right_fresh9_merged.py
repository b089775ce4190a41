"""A functional programmer: two dicts merged; torch's version is a str of a subclass."""
def environment_report(device):
    versions = {"torch": torch, "numpy": np}
    return {k: m.__version__ for k, m in versions.items()} | dict(
        device=device.type, python=platform.python_version()
    )
