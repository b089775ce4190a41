"""Makes it flat with view first: a transposed x has no such view, and it is an error."""
def halved(x):
    half = x.view(-1) / 2
    return half.view(x.shape)
