"""A language model's robust version, with a check, the dtype from the table and the device named."""


def share(array: np.ndarray) -> torch.Tensor:
    """Return a tensor that reads and writes the memory of array."""
    if not isinstance(array, np.ndarray):
        raise TypeError(f"expected an ndarray, got {type(array).__name__}")
    tensor = torch.as_tensor(array, dtype=dtype_named[array.dtype.name], device="cpu")
    assert tensor.numel() == 0 or tensor.data_ptr() == array.ctypes.data
    return tensor
