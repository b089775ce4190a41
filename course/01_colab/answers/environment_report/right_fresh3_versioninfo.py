"""The first three of sys.version_info, and the libraries looked up in a loop."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    report = {"python": ".".join(str(part) for part in sys.version_info[:3])}
    for name, module in [("torch", torch), ("numpy", np)]:
        report[name] = str(module.__version__)
    report["device"] = device.type
    return report
