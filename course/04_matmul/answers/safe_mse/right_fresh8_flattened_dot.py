"""Somebody who has just learnt dot: the difference with itself, through the count."""
def safe_mse(prediction, target):
    if prediction.size() != target.size():
        raise TypeError(f"{tuple(prediction.size())} against {tuple(target.size())}")
    difference = (target - prediction).flatten()
    return torch.dot(difference, difference) / difference.numel()
