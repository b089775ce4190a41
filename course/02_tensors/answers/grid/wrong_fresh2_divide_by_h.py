"""Row and column from the running number, divided by the height."""


def grid(h, w):
    k = torch.arange(h * w)
    return torch.stack((k // max(h, 1), k % max(h, 1)), dim=1).reshape(h, w, 2)
