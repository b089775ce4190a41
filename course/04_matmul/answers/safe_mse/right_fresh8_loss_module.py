"""Somebody who thinks in layers: a class that checks and calls nn.MSELoss."""
class _SafeMSE(torch.nn.MSELoss):
    def forward(self, prediction, target):
        if list(prediction.shape) != list(target.shape):
            raise ValueError("the shapes differ")
        return super().forward(prediction, target)


safe_mse = _SafeMSE(reduction="mean")
