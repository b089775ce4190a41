"""The condition the wrong way round."""


def pick_device(accelerator_available, kind):
    return torch.device("cpu" if accelerator_available else kind)
