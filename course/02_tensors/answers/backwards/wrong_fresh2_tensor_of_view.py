"""torch.tensor copies, but it cannot read negative steps either."""


def backwards(array):
    return torch.tensor(array[::-1])
