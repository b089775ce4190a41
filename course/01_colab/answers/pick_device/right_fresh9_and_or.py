"""A friend of one-liners: and / or."""
pick_device = lambda accelerator_available, kind: torch.device(accelerator_available and kind or "cpu")
