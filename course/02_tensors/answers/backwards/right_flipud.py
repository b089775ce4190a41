"""The function for the first dim."""


def backwards(array):
    return torch.flipud(torch.as_tensor(array))
