"""A beginner who mixes up reshape and transpose: breaks the bullet on the rows (0 2 4 and 1 3 5)."""
def first_tensor():
    return torch.arange(6, dtype=torch.float32).reshape(3, 2).T
