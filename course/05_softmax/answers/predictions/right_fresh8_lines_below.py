"""Leaves the dict as it was and writes every value in a line of its own below it, as the text allows."""
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
predictions["torch.softmax(x, dim=0).sum()"] = 12
predictions["torch.softmax(x, dim=-2).sum()"] = 8
predictions["torch.softmax(x, dim=2).sum(dim=2).shape"] = 2, 3
predictions["torch.softmax(x[:, :, :1], dim=2).sum()"] = 6
predictions["torch.softmax(z / 0.01, dim=0).max()"] = 1
predictions["torch.softmax(z / 1000000, dim=0).max()"] = .25
predictions["torch.softmax(z / 50, dim=0).argmax() == z.argmax()"] = True
predictions["F.one_hot(torch.tensor([1, 5])).shape"] = 2, 6
predictions["F.one_hot(torch.tensor([0, 0, 0])).shape"] = 3, 1
predictions["F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape"] = 1, 3, 4
