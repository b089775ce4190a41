"""Does it in NumPy, as always."""


def first_tensor():
    return np.arange(6, dtype=np.float32).reshape(2, 3)
