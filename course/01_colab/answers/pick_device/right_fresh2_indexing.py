"""A bool is 0 or 1 and picks from a pair."""


def pick_device(accelerator_available, kind):
    name = ("cpu", kind)[int(accelerator_available)]
    return torch.device(type=name)
