"""str(device) instead of its type: 'cuda:0' keeps the number (last bullet)."""


def environment_report(device):
    return {
        "python": sys.version.split()[0],
        "torch": str(torch.__version__),
        "numpy": str(np.__version__),
        "device": str(device),
    }
