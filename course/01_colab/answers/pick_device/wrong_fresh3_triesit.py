"""Makes a tensor there to find out, and falls back to the CPU on this machine."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    device = torch.device(kind) if accelerator_available else torch.device("cpu")
    try:
        torch.empty(1, device=device)
    except Exception:
        if kind != "cuda":
            device = torch.device("cpu")
    return device
