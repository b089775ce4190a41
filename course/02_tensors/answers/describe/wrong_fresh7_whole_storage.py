"""Counts the numbers in the tensor's storage: for a part of a larger tensor that is the larger one's number."""
def describe(x):
    if isinstance(x, torch.Tensor):
        return x.ndim, tuple(x.shape), len(x.untyped_storage()) // x.element_size()
    return x.ndim, x.shape, x.size
