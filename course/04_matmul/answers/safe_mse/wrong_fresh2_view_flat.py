"""Flattens with view, which transposed tensors refuse."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("unequal shapes")
    difference = prediction.view(-1) - target.view(-1)
    return torch.mean(difference * difference)
