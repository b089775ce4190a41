"""Makes both float32, as losses are, and loses float64 on the way."""


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError("unequal shapes")
    return F.mse_loss(prediction.float(), target.float())
