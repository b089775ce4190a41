"""Cuts the version out of sys.version with a regular expression."""


def environment_report():
    python = re.match(r"\S+", sys.version).group()
    device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
    names = ("python", "torch", "numpy", "device")
    return dict(zip(names, (python, torch.version.__version__, np.version.version, device.type)))
