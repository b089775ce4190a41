"""bmm refuses by itself."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    try:
        return torch.bmm(a, b)
    except RuntimeError as error:
        raise ValueError(str(error)) from error
