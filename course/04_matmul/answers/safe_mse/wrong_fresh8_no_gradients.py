"""Somebody asked for efficient code computes in no_grad; breaks 'gradients must reach prediction'."""
@torch.no_grad()
def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        raise ValueError(f"shapes differ: {prediction.shape} and {target.shape}")
    return F.mse_loss(prediction, target)
