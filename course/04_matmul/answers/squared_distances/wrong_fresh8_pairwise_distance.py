"""Somebody who mixes up two neighbours: F.pairwise_distance adds 1e-6 to each difference; breaks 'off by 1e-9 in float64'."""
def squared_distances(x, y):
    return F.pairwise_distance(x[:, None, :], y[None, :, :]) ** 2
