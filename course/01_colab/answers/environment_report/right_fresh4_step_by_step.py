"""Fills the dict step by step."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    report = {}
    report["python"] = sys.version.split()[0]
    report["torch"] = str(torch.__version__)
    report["numpy"] = str(np.__version__)
    report["device"] = device.type
    return report
