"""arange refuses a range the wrong way round."""


def multiples(low, high, k, dtype):
    return torch.arange(low + -low % k, high, k, dtype=dtype)
