"""Has read that detach() gives a tensor of its own."""


def copy(array):
    return torch.from_numpy(array).detach()
