"""The first four letters, which fit cuda alone."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": str(device)[:4],
    }
