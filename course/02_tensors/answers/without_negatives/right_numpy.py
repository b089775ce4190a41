"""np.where on the array; a number comes back from rank 0."""


def without_negatives(x):
    a = x.numpy()
    return torch.from_numpy(np.asarray(np.where(a < 0, np.zeros_like(a), a)))
