"""All differences at once."""


def squared_distances(x, y):
    return (x.unsqueeze(1) - y.unsqueeze(0)).pow(2).sum(-1)
