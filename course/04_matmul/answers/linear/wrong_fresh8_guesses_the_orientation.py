"""A model asked for robust code accepts weights both ways round; breaks square weights, which are (out, in) too."""
def linear(x, weight, bias=None):
    """Linear layer; weight may be (in, out) or (out, in)."""
    if x.shape[-1] == weight.shape[0]:
        y = x @ weight
    else:
        y = x @ weight.T
    return y if bias is None else y + bias
