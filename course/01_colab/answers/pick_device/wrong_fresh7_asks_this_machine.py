"""Asks its own machine and not the arguments: "your answer has to work for machines other than your own"."""
def pick_device(accelerator_available, kind):
    device = torch.accelerator.current_accelerator(check_available=True)
    return device if device is not None else torch.device("cpu")
