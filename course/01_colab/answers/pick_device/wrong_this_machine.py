"""Asks the machine that it runs on in place of the arguments."""


def pick_device(accelerator_available, kind):
    return torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
