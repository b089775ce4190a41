"""Somebody from a maths course keeps W x with x as a column, and asks isinstance in place of is None."""
def linear(x, weight, bias=None):
    y = (weight @ x[..., None])[..., 0]
    return torch.add(y, bias) if isinstance(bias, torch.Tensor) else y
