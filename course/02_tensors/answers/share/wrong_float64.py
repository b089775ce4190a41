"""The same with the other floating dtype."""


def share(array):
    return torch.as_tensor(array, dtype=torch.float64)
