"""A list of known types that forgot xpu: with an Intel GPU the answer is the CPU."""
def pick_device(accelerator_available, kind):
    if accelerator_available and kind in ("cuda", "mps"):
        return torch.device(kind)
    return torch.device("cpu")
