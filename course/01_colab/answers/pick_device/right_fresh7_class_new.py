"""An object-oriented one: a class whose __new__ hands out a torch.device, with and-or inside."""
class pick_device:
    def __new__(cls, accelerator_available, kind):
        return torch.device(accelerator_available and kind or "cpu")
