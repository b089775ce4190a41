"""Somebody who centres the points in place for accuracy; breaks 'both arguments keep their values'."""
def squared_distances(x, y):
    if len(x):
        centre = x.mean(0)
        x -= centre
        y = y - centre
    return (x[:, None] - y[None]).square().sum(-1)
