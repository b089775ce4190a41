"""Takes the log of a float64 softmax, which is rounded to 0 below e**-745."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    exact = x.double()  # float64 has room for much smaller probabilities
    e = (exact - exact.amax(dim, keepdim=True)).exp()
    return (e / e.sum(dim, keepdim=True)).log().to(x.dtype)
