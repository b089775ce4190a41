"""Shares the flat array and gives it its shape again: reshape(-1) copies what is not contiguous."""
def share(array):
    flat = array.reshape(-1)
    return torch.from_numpy(flat).reshape(array.shape)
