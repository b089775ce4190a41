"""Lets torch compute what should be predicted."""

x, z = torch.randn(2, 3, 4), torch.tensor([1.0, 2.0, 3.0, 4.0])
predictions = {
    "torch.softmax(x, dim=0).sum()": (torch.softmax(x, dim=0).sum()).item(),
    "torch.softmax(x, dim=-2).sum()": (torch.softmax(x, dim=-2).sum()).item(),
    "torch.softmax(x, dim=2).sum(dim=2).shape": tuple(torch.softmax(x, dim=2).sum(dim=2).shape),
    "torch.softmax(x[:, :, :1], dim=2).sum()": (torch.softmax(x[:, :, :1], dim=2).sum()).item(),
    "torch.softmax(z / 0.01, dim=0).max()": (torch.softmax(z / 0.01, dim=0).max()).item(),
    "torch.softmax(z / 1000000, dim=0).max()": (torch.softmax(z / 1000000, dim=0).max()).item(),
    "torch.softmax(z / 50, dim=0).argmax() == z.argmax()": (
        torch.softmax(z / 50, dim=0).argmax() == z.argmax()
    ).item(),
    "F.one_hot(torch.tensor([1, 5])).shape": tuple(F.one_hot(torch.tensor([1, 5])).shape),
    "F.one_hot(torch.tensor([0, 0, 0])).shape": tuple(F.one_hot(torch.tensor([0, 0, 0])).shape),
    "F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape": tuple(
        F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape
    ),
}
