"""Tidies torch's version up: the end such as +cpu, which belongs to __version__, is cut off."""
def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__.split("+")[0],
        "numpy": np.__version__.split("+")[0],
        "device": device.type,
    }
