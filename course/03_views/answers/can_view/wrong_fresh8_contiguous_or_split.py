"""Somebody who believes 'view needs contiguous, else only splits of whole dims'; breaks tensors with gaps whose dims can be merged."""
def can_view(x, shape):
    try:
        if x.reshape(shape).numel() != x.numel():
            return False
    except RuntimeError:
        return False
    if x.is_contiguous():
        return True
    # not contiguous: every old dim must be there, whole or split
    new = [s for s in x.reshape(shape).shape]
    for size in x.shape:
        done = 1
        while done < size and new:
            done *= new.pop(0)
        if done != size:
            return False
    return True
