"""A maths student who squeezes everything; breaks 'the result has the shape (...)' for batch dims of size 1."""
def quadratic_form(x, a):
    return (x[..., None, :] @ a @ x[..., :, None]).squeeze()
