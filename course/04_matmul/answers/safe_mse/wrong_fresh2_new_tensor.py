"""Makes a new tensor of the number in the end, which no gradient passes."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("unequal shapes")
    loss = ((prediction - target) ** 2).mean()
    return torch.tensor(loss.item(), dtype=prediction.dtype)
