"""zip of keys and values, modules imported inside, prints left in."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    import platform

    import numpy
    import torch

    values = [platform.python_version(), torch.__version__, numpy.__version__, device.type]
    report = dict(zip(["python", "torch", "numpy", "device"], map(str, values)))
    for key, value in report.items():
        print(f"{key}: {value}")
    return report
