"""A model that compares lengths and dims; breaks 'none included': len() of a tensor without dims is a TypeError."""
def safe_mse(prediction, target):
    if len(prediction) != len(target) or prediction.shape != target.shape:
        raise ValueError("prediction and target must have the same shape")
    return torch.mean((prediction - target) ** 2)
