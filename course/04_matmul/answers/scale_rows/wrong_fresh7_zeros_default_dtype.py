"""A loop writer who fills torch.zeros: for float64 the result is float32."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    result = torch.zeros(x.shape)
    for i in range(len(weights)):
        result[i] = x[i] * weights[i]
    return result
