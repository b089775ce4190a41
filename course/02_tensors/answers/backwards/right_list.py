"""A list, reversed, with the dtype of the array."""


def backwards(array):
    return torch.tensor(list(reversed(array.tolist())), dtype=torch.as_tensor(array).dtype)
