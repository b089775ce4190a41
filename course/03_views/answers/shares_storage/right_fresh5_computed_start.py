"""Computes the start of each storage from the address of the first element and the offset."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def start(tensor):
        # offset is counted in elements, addresses in bytes
        return tensor.data_ptr() - tensor.storage_offset() * tensor.element_size()

    return start(a) == start(b)
