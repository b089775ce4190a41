"""A NumPy veteran: tensordot over the two last dims; the bias is added in place to the fresh result."""
def linear(x, weight, bias=None):
    y = torch.tensordot(x, weight, dims=([-1], [-1]))
    if bias is not None:
        y += bias
    return y
