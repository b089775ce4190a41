"""A NumPy user who makes the array first and hands its memory to torch."""
def first_tensor():
    return torch.from_numpy(np.arange(6, dtype=np.float32).reshape(2, 3))
