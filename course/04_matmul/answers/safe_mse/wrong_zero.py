"""Returns zero."""


def safe_mse(prediction, target):
    return torch.zeros(())
