"""FloatTensor of the reversed copy."""


def backwards(array):
    return torch.FloatTensor(array[::-1].copy())
