"""Always says the number, as in cuda:0 and cpu:0, which the text allows; keyword arguments."""
def pick_device(accelerator_available, kind):
    if accelerator_available:
        return torch.device(type=kind, index=0)
    return torch.device(type="cpu", index=0)
