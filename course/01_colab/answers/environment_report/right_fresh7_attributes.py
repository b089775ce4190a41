"""The plain way, with platform; torch's version is a TorchVersion, which is a str."""
def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
