"""An old-school Pythonista joins and and or."""
pick_device = lambda accelerator_available, kind: torch.device(accelerator_available and kind or "cpu")  # noqa: E731
