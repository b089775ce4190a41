"""A reader of the manual adds two tensors without numbers; the result is a torch.Size."""
def broadcast_shape(a, b):
    empty = lambda shape: torch.empty(shape, dtype=torch.bool, device="meta")
    try:
        return torch.logical_or(empty(a), empty(b)).shape
    except RuntimeError:
        return None
