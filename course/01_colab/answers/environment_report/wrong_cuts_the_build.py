"""Leaves out the part behind the plus."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__.split("+")[0],
        "numpy": ".".join(np.__version__.split(".")[:2]),
        "device": device.type,
    }
