"""Comes from NumPy, where floats have 64 bits, and from_numpy keeps them."""


def first_tensor():
    return torch.from_numpy(np.arange(6.0).reshape(2, 3))
