"""A hurried student makes a device of the GPU's name only: without a GPU the string 'cpu' comes back (last bullet)."""


def pick_device(accelerator_available, kind):
    if accelerator_available:
        return torch.device(kind)
    return "cpu"
