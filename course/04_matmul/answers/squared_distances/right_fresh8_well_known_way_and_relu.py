"""Somebody who takes the well-known way, and relu for the tiny negative numbers."""
def squared_distances(x, y):
    squares = lambda points: points.square().sum(1)
    return F.relu(torch.addmm(squares(x)[:, None] + squares(y), x, y.T, alpha=-2))
