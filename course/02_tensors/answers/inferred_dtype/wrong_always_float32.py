"""PyTorch's default dtype for everything."""


def inferred_dtype(value):
    return torch.float32
