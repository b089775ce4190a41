"""A student who works with addresses only: from the first element back by offset times element size."""


def shares_storage(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Tell whether one storage lies behind both tensors."""

    def beginning(t):
        return t.data_ptr() - t.storage_offset() * t.element_size()

    return beginning(a) == beginning(b)
