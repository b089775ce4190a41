"""NumPy's floats are float64, and from_numpy keeps that."""


def first_tensor():
    array = np.arange(6.0).reshape(2, 3)
    return torch.from_numpy(array)
