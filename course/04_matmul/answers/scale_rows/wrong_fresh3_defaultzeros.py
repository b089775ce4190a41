"""Fills zeros of the default dtype: float64 becomes float32."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    result = torch.zeros(x.shape)
    for i, weight in enumerate(weights):
        result[i] = x[i] * weight
    return result
