"""Copies into fresh memory with copy_."""


def copy(array: np.ndarray) -> torch.Tensor:
    fresh = torch.empty(array.shape, dtype=dtype_named[array.dtype.name])
    fresh.copy_(torch.from_numpy(array))
    return fresh
