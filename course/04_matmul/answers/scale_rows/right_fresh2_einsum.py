"""By letters: nothing disappears."""


def scale_rows(x, weights):
    return torch.einsum("nm,n->nm", x, weights)
