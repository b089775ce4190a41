"""Takes the mean over one dim after the other until none is left."""


class _SafeMSE:
    def __call__(self, prediction, target):
        if tuple(prediction.shape) != tuple(target.shape):
            raise ValueError("the shapes differ")
        result = torch.square(torch.sub(target, prediction))
        while result.ndim > 0:
            result = result.mean(0)
        return result


safe_mse = _SafeMSE()
