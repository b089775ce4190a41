"""as_tensor shares."""


def copy(array):
    return torch.as_tensor(array)
