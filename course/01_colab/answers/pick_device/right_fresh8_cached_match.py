"""Efficient-minded: functools.cache and a match statement; the CPU's device is taken from a tensor made there."""
import functools


@functools.cache
def pick_device(accelerator_available: bool, kind: str | None, /) -> torch.device:
    match accelerator_available:
        case True:
            return torch.device(type=kind)
        case False:
            return torch.empty(0, device="cpu").device
