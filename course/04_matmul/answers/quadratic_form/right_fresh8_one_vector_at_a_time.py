"""A C programmer: all vectors in a list, one number each, the batch shape put back."""
def quadratic_form(x, a):
    *batch, d = x.shape
    out = torch.empty(batch, dtype=x.dtype)
    flat = out.view(out.numel())
    for i, vector in enumerate(x.reshape(out.numel(), d)):
        flat[i] = vector.dot(a.mv(vector))
    return out
