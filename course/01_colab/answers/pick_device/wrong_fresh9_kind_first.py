"""A beginner who goes by kind: breaks "it may be "cuda" though no GPU is there" (False, "cuda" gives cuda)."""
def pick_device(accelerator_available, kind):
    if kind is None:
        return torch.device("cpu")
    return torch.device(kind)
