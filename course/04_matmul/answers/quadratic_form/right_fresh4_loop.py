"""Flattens the batch dims and goes through the vectors in a loop."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    batch = x.shape[:-1]
    vectors = x.reshape(-1, x.shape[-1])
    results = torch.zeros(vectors.shape[0], dtype=x.dtype)
    for i, vector in enumerate(vectors):
        results[i] = torch.dot(torch.mv(a, vector), vector)
    return results.reshape(batch)
