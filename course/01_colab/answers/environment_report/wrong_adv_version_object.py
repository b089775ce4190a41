"""Returns version objects, which print like texts."""


from packaging.version import Version


def environment_report(device):
    return {
        "python": sys.version.split()[0],
        "torch": Version(torch.__version__),
        "numpy": Version(np.__version__),
        "device": device.type,
    }
