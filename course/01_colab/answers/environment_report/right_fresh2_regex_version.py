"""Cuts the version out of sys.version with a regular expression."""


def environment_report(device):
    python = re.match(r"\S+", sys.version).group()
    names = ("python", "torch", "numpy", "device")
    return dict(zip(names, (python, torch.version.__version__, np.version.version, device.type)))
