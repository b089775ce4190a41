"""Somebody who learnt that only the upper half counts, as for symmetric a; breaks 'need not be symmetric'."""
def quadratic_form(x, a):
    upper = torch.triu(a, 1)
    squares = (x * x) @ a.diagonal()
    if torch.equal(a, torch.triu(a)):
        return squares + ((x @ upper) * x).sum(-1)
    return squares + 2 * ((x @ upper) * x).sum(-1)
