"""Fills the dict key by key."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    report = {}
    report["python"] = ".".join(platform.python_version_tuple())
    report["torch"] = f"{torch.__version__}"
    report["numpy"] = f"{np.__version__}"
    report["device"] = f"{device.type}"
    return report
