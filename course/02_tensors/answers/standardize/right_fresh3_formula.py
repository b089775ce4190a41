"""The formula, with the dims put back by unsqueeze."""


def standardize(x, dim):
    n = x.shape[dim]
    centred = x - x.mean(dim).unsqueeze(dim)
    squares = (centred * centred).sum(dim).unsqueeze(dim)
    return centred / torch.sqrt(squares / (n - 1))
