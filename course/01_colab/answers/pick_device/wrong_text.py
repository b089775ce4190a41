"""Returns the name of the device."""


def pick_device(accelerator_available, kind):
    return kind if accelerator_available else "cpu"
