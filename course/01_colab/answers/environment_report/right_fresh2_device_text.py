"""Turns the device into text and keeps what stands before a colon."""


def environment_report(device):
    return {
        "device": str(device).partition(":")[0],
        "numpy": f"{np.__version__}",
        "torch": f"{torch.__version__}",
        "python": ".".join(platform.python_version_tuple()),
    }
