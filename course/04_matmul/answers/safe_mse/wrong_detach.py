"""Detaches, as the internet said it should before NumPy."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    difference = prediction.detach().numpy() - target.detach().numpy()
    return torch.tensor((difference**2).mean(), dtype=prediction.dtype)
