"""Somebody who takes F.mse_loss at its word: its warning about unequal sizes is turned into the ValueError."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        try:
            return F.mse_loss(prediction, target)
        except UserWarning as warning:
            raise ValueError(str(warning)) from warning
