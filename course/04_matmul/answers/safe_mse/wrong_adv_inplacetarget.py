"""Flattens both in place."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if prediction.shape != target.shape:
        raise ValueError("shapes")
    if not prediction.requires_grad:
        return prediction.neg_().add_(target).square_().mean()
    return (prediction - target).square().mean()
