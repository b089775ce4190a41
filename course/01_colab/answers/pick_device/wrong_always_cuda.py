"""Has only ever met NVIDIA's GPUs."""


def pick_device(accelerator_available, kind):
    return torch.device("cuda" if accelerator_available else "cpu")
