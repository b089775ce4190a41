"""Guards with assert."""


def safe_mse(prediction, target):
    assert prediction.shape == target.shape, "shapes differ"
    return ((prediction - target) ** 2).mean()
