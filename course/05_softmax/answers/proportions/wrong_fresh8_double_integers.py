"""A language model that protects large integers: they come back as float64, the text says float32."""
def proportions(x, dim):
    """Divide by the slice sums; integers are converted to double to keep all digits."""
    if not x.is_floating_point():
        x = x.double()
    return x / x.sum(dim=dim, keepdim=True)
