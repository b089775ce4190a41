"""Every second number in reading order, which makes stripes when m is even."""


def checkerboard(n, m):
    return (torch.arange(n * m) % 2).reshape(n, m)
