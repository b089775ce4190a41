"""maximum with float32 zeros changes the dtype of integers."""


def without_negatives(x):
    return torch.maximum(x, torch.zeros(x.shape))
