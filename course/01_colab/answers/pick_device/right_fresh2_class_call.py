"""A small class with __call__, as somebody from Java might do."""


class _Picker:
    fallback = torch.device("cpu")

    def __call__(self, accelerator_available, kind):
        if accelerator_available:
            return torch.device(kind)
        return self.fallback


pick_device = _Picker()
