"""Guesses decimals that are less than 0.01 off, in single quotes, in another order and with notes."""
predictions = {
    # widths first: largest label + 1, or num_classes
    'F.one_hot(torch.tensor([1, 5])).shape': (2, 6),
    'F.one_hot(torch.tensor([0, 0, 0])).shape': (3, 1),
    'F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape': (1, 3, 4),
    # temperature
    'torch.softmax(z / 0.01, dim=0).max()': 0.9999,
    'torch.softmax(z / 1000000, dim=0).max()': .2504,
    'torch.softmax(z / 50, dim=0).argmax() == z.argmax()': True,
    # how many slices
    'torch.softmax(x, dim=0).sum()': 11.996,
    'torch.softmax(x, dim=-2).sum()': 8.004,
    'torch.softmax(x, dim=2).sum(dim=2).shape': (2, 3),
    'torch.softmax(x[:, :, :1], dim=2).sum()': 6e0,
}
