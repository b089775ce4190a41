"""Stacks what it finds: if there is nothing, torch.stack raises an error in place of the shape (0,)."""
def between(x, low, high):
    return torch.stack([element for element in x.flatten() if low <= element <= high])
