"""A model that minds memory and calls broadcast_tensors on meta; breaks 'by hand: without broadcast_tensors'."""
def broadcast_shape(a, b):
    try:
        first, _ = torch.broadcast_tensors(torch.empty(a, device="meta"), torch.empty(b, device="meta"))
    except RuntimeError:
        return None
    return tuple(first.shape)
