"""Takes the dtype of an array from torch.from_numpy, which makes a tensor."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return torch.from_numpy(np.asarray(value)).dtype

    def flatten(v):
        if isinstance(v, (list, tuple)):
            for item in v:
                yield from flatten(item)
        else:
            yield v

    numbers = list(flatten(value))
    if any(isinstance(n, complex) for n in numbers):
        return torch.complex64
    if any(isinstance(n, float) for n in numbers) or not numbers:
        return torch.float32
    if all(isinstance(n, bool) for n in numbers):
        return torch.bool
    return torch.int64
