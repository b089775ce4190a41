"""torch.version is a module, not a text."""


def environment_report():
    return {
        "python": platform.python_version(),
        "torch": torch.version,
        "numpy": np.version,
        "device": "cpu",
    }
