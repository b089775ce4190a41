"""The dot product of the flat difference with itself, divided by how many there are."""


def safe_mse(prediction, target):
    if list(prediction.size()) != list(target.size()):
        raise RuntimeError("unequal shapes")
    difference = (prediction - target).flatten()
    return difference @ difference / difference.numel()
