"""Calls every accelerator gpu, which torch does not know."""


def pick_device(accelerator_available, kind):
    return torch.device("gpu" if accelerator_available else "cpu")
