"""A language model that validates kind by an outdated list: breaks "the accelerator if there is one" (True, "xpu" gives cpu)."""
def pick_device(accelerator_available, kind):
    if accelerator_available and kind in ("cuda", "mps"):
        return torch.device(f"{kind}:0" if kind == "cuda" else kind)
    return torch.device("cpu")
