"""Looks the formula up, which the text says would pass: covariance over variance; a list of two floats."""
def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    column, wanted = x.squeeze(1).double(), y.double()
    apart = column - column.mean()
    slope = (apart * wanted).sum() / apart.square().sum()
    return [slope.item(), (wanted.mean() - slope * column.mean()).item()]
