"""Makes a float32 array in NumPy and hands it to torch."""


def first_tensor():
    array = np.array([[0, 1, 2], [3, 4, 5]], dtype=np.float32)
    return torch.from_numpy(array)
