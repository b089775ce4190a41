"""Python's version from sys.version, torch's as a plain text."""


def environment_report(device):
    return {
        "python": sys.version.split()[0],
        "torch": str(torch.__version__),
        "numpy": np.__version__,
        "device": device.type,
    }
