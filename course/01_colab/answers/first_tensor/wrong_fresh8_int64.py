"""A NumPy user forgets the decimal point: breaks the bullet on the dtype float32 (int64 comes out)."""


def first_tensor():
    return torch.arange(6).reshape(2, 3)
