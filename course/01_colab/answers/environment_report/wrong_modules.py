"""torch.version is a module, not a text."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.version,
        "numpy": np.version,
        "device": device.type,
    }
