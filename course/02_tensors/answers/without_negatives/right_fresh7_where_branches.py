"""Decides element by element as the draft wanted to, in a list, and puts the numbers back into shape."""
def without_negatives(x):
    numbers = (0 if number < 0 else number for number in x.ravel().tolist())
    return torch.tensor([*numbers], dtype=x.dtype).reshape(x.shape)
