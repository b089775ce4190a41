"""asarray with copy=False."""


def share(array: np.ndarray) -> torch.Tensor:
    return torch.asarray(array, dtype=dtype_named[array.dtype.name], copy=False)
