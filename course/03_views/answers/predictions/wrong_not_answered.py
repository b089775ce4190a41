"""Leaves half of the questions open."""

predictions = {
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x.t()": ("shares", False),
    "x[:1].expand(3, 4)": ("shares", False),
    "x.flatten()": ...,
    "x.t().flatten()": ...,
    "x[[0, 2]]": ...,
    "x.contiguous()": ...,
    "x.t().contiguous()": ...,
    "x.t().view(2, 2, 3)": ...,
    "y[:, 1:].view(2, 8)": ...,
    "y[:, 1:].view(4, 4)": ...,
    "place of x.t()[2, 1]": ...,
    "place of y[:, 1:][1, 0, 2]": ...,
}
