"""What stood in x spoils the result where it is nan or inf."""


def constant_like(x, value):
    return (x * 0 + value).to(x.dtype)
