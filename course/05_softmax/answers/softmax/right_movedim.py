"""Moves the dim to the end, works on rows there, moves it back."""


def softmax(x, dim):
    rows = x.movedim(dim, -1)
    rows = rows - rows.amax(-1)[..., None]
    rows = rows.exp()
    return (rows / rows.sum(-1)[..., None]).movedim(-1, dim)
