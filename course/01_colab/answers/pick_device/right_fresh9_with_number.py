"""A careful undergraduate who always gives the number 0, as the text allows."""
def pick_device(accelerator_available, kind):
    if not accelerator_available:
        return torch.device("cpu", 0)
    assert kind is not None, "an available accelerator has a kind"
    return torch.device(type=kind, index=0)
