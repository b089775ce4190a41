"""A reader of the docs of torch.nn.functional: bilinear with one output and the same input twice."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    vectors = x.reshape(-1, x.shape[-1])
    return F.bilinear(vectors, vectors, a.unsqueeze(0)).reshape(x.shape[:-1])
