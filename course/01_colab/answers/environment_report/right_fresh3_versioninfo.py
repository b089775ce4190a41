"""The first three of sys.version_info, and the libraries looked up in a loop."""


def environment_report():
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    report = {"python": ".".join(str(part) for part in sys.version_info[:3])}
    for name, module in [("torch", torch), ("numpy", np)]:
        report[name] = str(module.__version__)
    if torch.accelerator.is_available():
        report["device"] = torch.accelerator.current_accelerator().type
    else:
        report["device"] = "cpu"
    return report
