"""A NumPy veteran, sure that NumPy's floats are torch's: breaks the bullet on the dtype (float64)."""
def first_tensor():
    return torch.from_numpy(np.arange(6.0).reshape(2, 3))
