"""An int64 tensor each, multiplied and added up; checks and type hints."""


def storage_index(index: tuple, stride: tuple, offset: int) -> int:
    """Return the place in the storage of the element at index."""
    if len(index) != len(stride):
        raise ValueError("index and stride must have the same length")
    steps = torch.tensor(index, dtype=torch.int64) * torch.tensor(stride, dtype=torch.int64)
    return offset + int(steps.sum().item())
