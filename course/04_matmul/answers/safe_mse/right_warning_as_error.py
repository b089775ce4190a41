"""Makes an error of the warning that F.mse_loss gives."""

import warnings


def safe_mse(prediction, target):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return F.mse_loss(prediction, target)
        except UserWarning as warning:
            raise ValueError(str(warning)) from None
