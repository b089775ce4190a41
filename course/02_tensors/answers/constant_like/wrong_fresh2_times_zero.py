"""x * 0 + value, which keeps nan, then cast back."""


def constant_like(x, value):
    return (x * 0 + value).to(x.dtype)
