"""Returns the text, which most functions of torch would take as well."""


def pick_device(accelerator_available, kind):
    if accelerator_available and kind == "cuda":
        return torch.device("cuda")
    return kind if accelerator_available else "cpu"
