"""A closure that writes through an index of three dots into zeros_like."""
def _writer(make):
    def constant_like(x, value):
        (out := make(x))[...] = value
        return out

    return constant_like


constant_like = _writer(torch.zeros_like)
