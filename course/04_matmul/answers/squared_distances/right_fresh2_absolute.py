"""Where the well-known way makes tiny negative numbers, their absolute values are tiny as well."""


def squared_distances(x, y):
    squares = (x**2).sum(1, keepdim=True) + (y**2).sum(1)
    return (squares - 2 * torch.einsum("nd,md->nm", x, y)).abs()
