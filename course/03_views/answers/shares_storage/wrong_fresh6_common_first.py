"""Counts tensors as sharing only if the first of one lies inside the other."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    a_start = a.data_ptr()
    a_end = a_start + a.numel() * a.element_size()
    b_start = b.data_ptr()
    b_end = b_start + b.numel() * b.element_size()
    # the two ranges of memory overlap
    return a_start < b_end and b_start < a_end
