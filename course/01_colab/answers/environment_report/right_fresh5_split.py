"""The first word of sys.version, and str() round everything."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    report = {}
    report["python"] = sys.version.split()[0]
    report["torch"] = str(torch.__version__)
    report["numpy"] = str(np.__version__)
    report["device"] = str(device.type)
    return report
