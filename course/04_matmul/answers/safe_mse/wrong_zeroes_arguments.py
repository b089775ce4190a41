"""Makes both arguments zero, and returns the loss that they have then."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("shapes differ")
    prediction.zero_()
    target.zero_()
    return ((prediction - target) ** 2).mean()
