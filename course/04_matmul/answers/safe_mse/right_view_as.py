"""Has a method check the shapes: copy_ into a fresh tensor would broadcast, so compares by hand."""


def safe_mse(prediction, target):
    same = prediction.ndim == target.ndim and all(
        n == m for n, m in zip(prediction.shape, target.shape)
    )
    if not same:
        raise TypeError("not the same shape")
    return torch.nn.MSELoss()(prediction, target)
