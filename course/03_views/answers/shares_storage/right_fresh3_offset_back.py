"""Goes back from the first element by offset times element size; type hints."""


def _start_of_storage(tensor: torch.Tensor) -> int:
    """Address in bytes at which the row of numbers begins."""
    return tensor.data_ptr() - tensor.storage_offset() * tensor.element_size()


def shares_storage(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Tell whether one storage lies behind both tensors."""
    return _start_of_storage(a) == _start_of_storage(b)
