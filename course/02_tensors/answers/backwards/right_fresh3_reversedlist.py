"""Goes through a reversed list, with the dtype from the table."""


def backwards(array: np.ndarray) -> torch.Tensor:
    return torch.tensor(list(reversed(array.tolist())), dtype=dtype_named[array.dtype.name])
