"""Adds what it thinks useful."""


def environment_report():
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": "cpu",
        "system": platform.system(),
    }
