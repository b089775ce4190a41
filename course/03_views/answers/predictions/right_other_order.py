"""The same answers in another order."""

predictions = {
    "x.contiguous()": ("shares", True),
    "x.flatten()": ("shares", True),
    "x.t()": ("shares", False),
    "x.t().contiguous()": ("copies", True),
    "x.t().flatten()": ("copies", True),
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x[:1].expand(3, 4)": ("shares", False),
    "x[[0, 2]]": ("copies", True),
}
