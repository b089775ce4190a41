"""Guessed some wrongly first, looked, and corrected them below: what is handed in counts."""
predictions = {
    "torch.softmax(x, dim=0).sum()": 2,
    "torch.softmax(x, dim=-2).sum()": 3,
    "torch.softmax(x, dim=2).sum(dim=2).shape": (2, 3),
    "torch.softmax(x[:, :, :1], dim=2).sum()": 6,
    "torch.softmax(z / 0.01, dim=0).max()": 1.0,
    "torch.softmax(z / 1000000, dim=0).max()": 0.2500,
    "torch.softmax(z / 50, dim=0).argmax() == z.argmax()": True,
    "F.one_hot(torch.tensor([1, 5])).shape": (2, 2),
    "F.one_hot(torch.tensor([0, 0, 0])).shape": (3, 1),
    "F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape": (1, 3, 4),
}
# after running the next cell:
predictions["torch.softmax(x, dim=0).sum()"] = 12
predictions["torch.softmax(x, dim=-2).sum()"] = 8
predictions["F.one_hot(torch.tensor([1, 5])).shape"] = (2, 6)
