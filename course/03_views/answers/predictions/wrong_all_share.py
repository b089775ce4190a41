"""Everything is a view."""

predictions = {
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", True),
    "x.t()": ("shares", True),
    "x[:1].expand(3, 4)": ("shares", True),
    "x.flatten()": ("shares", True),
    "x.t().flatten()": ("shares", True),
    "x[[0, 2]]": ("shares", True),
    "x.contiguous()": ("shares", True),
    "x.t().contiguous()": ("shares", True),
}
