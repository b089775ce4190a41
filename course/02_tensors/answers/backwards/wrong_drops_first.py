"""The slice stops before the first element."""


def backwards(array):
    return torch.from_numpy(array[len(array) - 1 : 0 : -1].copy())
