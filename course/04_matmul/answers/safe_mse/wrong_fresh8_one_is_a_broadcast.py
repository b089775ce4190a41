"""A student who checks that broadcasting would make nothing larger; breaks 'also for (1, 1) against (1,)'."""
def safe_mse(prediction, target):
    difference = prediction - target
    if difference.numel() != prediction.numel() or difference.numel() != target.numel():
        raise ValueError("broadcasting has stretched something")
    return difference.square().mean()
