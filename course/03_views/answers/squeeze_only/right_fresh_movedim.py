"""Brings the axis to the front and unpacks it."""
def squeeze_only(x, dim):
    front = torch.movedim(x, dim, 0)
    if len(front) != 1:
        return x
    (inner,) = front
    return inner
