"""The four situations as patterns, the missing kind by itself."""


def pick_device(accelerator_available, kind):
    match accelerator_available, kind:
        case True, str():
            return torch.device(kind)
        case _:
            return torch.empty(0, device="cpu").device
