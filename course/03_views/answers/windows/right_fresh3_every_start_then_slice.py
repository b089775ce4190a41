"""All windows in steps of one, then every step-th row of them by a slice."""


def _all_windows(x, size):
    one = x.stride()[0]
    return x.as_strided((len(x) - size + 1, size), (one, one), x.storage_offset())


def windows(x: torch.Tensor, size: int, step: int) -> torch.Tensor:
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if not 1 <= size <= len(x) or step < 1:
        raise ValueError(f"no windows of {size} in steps of {step} in {len(x)} elements")
    return _all_windows(x, size)[::step]
