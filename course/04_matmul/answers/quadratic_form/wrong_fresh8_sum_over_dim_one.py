"""A hurried student with a batch of two dims in mind; breaks a single vector and batches of two dims."""
def quadratic_form(x, a):
    return ((x @ a) * x).sum(dim=1)
