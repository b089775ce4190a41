"""Forgets the labels of shape (n, 1): (n,) == (n, 1) broadcasts to a square."""
def accuracy(logits, labels):
    return (logits.argmax(dim=-1) == labels).to(torch.float32).mean()
