"""Asks the installed packages."""

from importlib.metadata import version


def environment_report(device):
    return {
        "python": platform.python_version(),
        "device": device.type,
        **{name: version(name) for name in ("torch", "numpy")},
    }
