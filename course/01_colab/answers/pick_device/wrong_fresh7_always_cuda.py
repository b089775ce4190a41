"""Old habit: an accelerator is "cuda"; mps and xpu are never returned."""
def pick_device(accelerator_available, kind):
    return torch.device("cuda" if accelerator_available else "cpu")
