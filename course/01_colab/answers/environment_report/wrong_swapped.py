"""NumPy's version under torch's name."""


def environment_report():
    return {
        "python": platform.python_version(),
        "torch": np.__version__,
        "numpy": torch.__version__,
        "device": "cpu",
    }
