"""The classic line from older tutorials."""


def pick_device(accelerator_available, kind):
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
