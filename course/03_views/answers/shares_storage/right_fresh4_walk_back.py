"""Walks back from the first element by the offset, in bytes, and compares the places reached."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def beginning(tensor):
        return tensor.data_ptr() - tensor.storage_offset() * tensor.element_size()

    return beginning(a) == beginning(b)
