"""Leaves the dict as it was and writes each value in a line below it, tuples without parentheses."""
predictions = {
    "torch.softmax(x, dim=0).sum()": ...,
    "torch.softmax(x, dim=-2).sum()": ...,
    "torch.softmax(x, dim=2).sum(dim=2).shape": ...,
    "torch.softmax(x[:, :, :1], dim=2).sum()": ...,
    "torch.softmax(z / 0.01, dim=0).max()": ...,
    "torch.softmax(z / 1000000, dim=0).max()": ...,
    "torch.softmax(z / 50, dim=0).argmax() == z.argmax()": ...,
    "F.one_hot(torch.tensor([1, 5])).shape": ...,
    "F.one_hot(torch.tensor([0, 0, 0])).shape": ...,
    "F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape": ...,
}
predictions["torch.softmax(x, dim=0).sum()"] = 12.0
predictions["torch.softmax(x, dim=-2).sum()"] = 8.0
predictions["torch.softmax(x, dim=2).sum(dim=2).shape"] = 2, 3
predictions["torch.softmax(x[:, :, :1], dim=2).sum()"] = 6.0
predictions["torch.softmax(z / 0.01, dim=0).max()"] = 1.0
predictions["torch.softmax(z / 1000000, dim=0).max()"] = 0.25
predictions["torch.softmax(z / 50, dim=0).argmax() == z.argmax()"] = True
predictions["F.one_hot(torch.tensor([1, 5])).shape"] = 2, 6
predictions["F.one_hot(torch.tensor([0, 0, 0])).shape"] = 3, 1
predictions["F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape"] = 1, 3, 4
