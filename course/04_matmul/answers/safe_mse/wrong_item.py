"""Returns a tensor made of a Python number: no gradient gets through."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    return torch.tensor(((prediction - target) ** 2).mean().item(), dtype=prediction.dtype)
