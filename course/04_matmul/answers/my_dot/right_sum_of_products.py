"""The textbook answer: check, multiply, sum in the same dtype."""


def my_dot(a, b):
    if a.dim() != 1 or b.dim() != 1 or len(a) != len(b):
        raise ValueError("two 1-D tensors of one length, please")
    return torch.sum(a * b, dtype=a.dtype)
