"""Makes the target fit with view_as, which refuses other numbers of elements only."""


def safe_mse(prediction, target):
    return ((prediction - target.reshape(prediction.shape)) ** 2).mean()
