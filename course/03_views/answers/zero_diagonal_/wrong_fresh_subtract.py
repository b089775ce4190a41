"""Takes the diagonal away from itself: NaN - NaN is NaN."""
def zero_diagonal_(x):
    d = x.diagonal()
    if x.dtype == torch.bool:
        d.logical_xor_(d.clone())
    else:
        d -= d.clone()
    return x
