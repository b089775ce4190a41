"""A NumPy veteran: a difference of all pairs, einsum with itself, and back."""
def squared_distances(x, y):
    difference = x.numpy()[:, None, :] - y.numpy()[None, :, :]
    return torch.from_numpy(np.einsum("nmd,nmd->nm", difference, difference))
