"""match on the two arguments."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    match accelerator_available, kind:
        case True, str() as name:
            return torch.device(name)
        case _:
            return torch.device("cpu")
