"""A column and a row, expanded."""


def grid(h, w):
    rows = torch.arange(h).unsqueeze(1).expand(h, w)
    columns = torch.arange(w).expand(h, w)
    return torch.stack((rows, columns), dim=2)
