"""Goes by kind alone: torch built for cuda, no GPU there, and the answer is cuda in place of the CPU."""
def pick_device(accelerator_available, kind):
    if kind is None:
        return torch.device("cpu")
    return torch.device(kind)
