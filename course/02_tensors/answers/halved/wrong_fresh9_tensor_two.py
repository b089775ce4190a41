"""A student divides by a tensor: for rank 0, float16 beside a float32 tensor gives float32 ("a floating-point dtype stays")."""


def halved(x):
    return x / torch.tensor(2.0)
