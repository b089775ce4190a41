"""NumPy's numbers are float64, so it says dtype=torch.float64: any other array is copied, its dtype lost."""
def share(array):
    return torch.as_tensor(array, dtype=torch.float64)
