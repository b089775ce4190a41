"""Returns nan where the shapes differ."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        return torch.tensor(float("nan"))
    return ((prediction - target) ** 2).mean()
