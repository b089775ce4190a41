"""Short: a pair indexed by the bool."""
def pick_device(accelerator_available, kind):
    return torch.device(("cpu", kind)[accelerator_available])
