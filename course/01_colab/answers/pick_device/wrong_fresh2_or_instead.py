"""Takes "or" where "and" is meant: either argument is enough for an accelerator."""


def pick_device(accelerator_available, kind):
    if accelerator_available or kind:
        return torch.device(kind)
    return torch.device("cpu")
