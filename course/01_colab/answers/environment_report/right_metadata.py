"""Asks the installed packages."""

from importlib.metadata import version


def environment_report():
    found = torch.accelerator.current_accelerator(check_available=True)
    return {
        "python": platform.python_version(),
        "device": "cpu" if found is None else found.type,
        **{name: version(name) for name in ("torch", "numpy")},
    }
