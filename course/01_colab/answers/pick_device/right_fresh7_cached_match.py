"""Caches the devices (they never change) and decides in a match statement with a guard."""
import functools


@functools.lru_cache(maxsize=None)
def pick_device(accelerator_available, kind):
    match kind:
        case str() if accelerator_available:
            return torch.device(f"{kind}:0")
        case _:
            return torch.device("cpu")
