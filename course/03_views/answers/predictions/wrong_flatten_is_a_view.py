"""flatten() is always a view."""

predictions = {
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x.t()": ("shares", False),
    "x[:1].expand(3, 4)": ("shares", False),
    "x.flatten()": ("shares", True),
    "x.t().flatten()": ("shares", True),
    "x[[0, 2]]": ("copies", True),
    "x.contiguous()": ("shares", True),
    "x.t().contiguous()": ("copies", True),
}
