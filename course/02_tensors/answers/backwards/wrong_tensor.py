"""torch.tensor copies, but refuses negative steps as well."""


def backwards(array):
    return torch.tensor(array[::-1])
