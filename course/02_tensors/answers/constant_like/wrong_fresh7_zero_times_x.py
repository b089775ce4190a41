"""0 * x + value: where x holds nan or inf the result is nan, so what stood in x shows."""
def constant_like(x, value):
    return (0 * x + value).to(x.dtype)
