"""Versions as the libraries' version modules say them."""


import torch.version


def environment_report(device):
    return {
        "python": "{0.major}.{0.minor}.{0.micro}".format(sys.version_info),
        "torch": torch.version.__version__,
        "numpy": np.version.full_version,
        "device": str(device).partition(":")[0],
    }
