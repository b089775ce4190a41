"""NumPy user who trusts from_numpy: the array, and so the tensor, is float64 and not float32."""
def first_tensor():
    array = np.array([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])
    return torch.from_numpy(array)
