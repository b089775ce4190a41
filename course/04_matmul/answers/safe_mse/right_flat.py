"""Flattens after the check, and multiplies the differences with themselves."""


def safe_mse(prediction, target):
    if tuple(prediction.shape) != tuple(target.shape):
        raise RuntimeError("shapes differ")
    difference = prediction.reshape(-1) - target.reshape(-1)
    return torch.dot(difference, difference) / difference.numel()
