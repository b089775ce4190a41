"""Writes the second answer as a word."""

predictions = {
    "x.view(2, 6)": ("shares", "yes"),
    "x[1]": ("shares", "yes"),
    "x[:, 1]": ("shares", "no"),
    "x.t()": ("shares", "no"),
    "x[:1].expand(3, 4)": ("shares", "no"),
    "x.flatten()": ("shares", "yes"),
    "x.t().flatten()": ("copies", "yes"),
    "x[[0, 2]]": ("copies", "yes"),
    "x.contiguous()": ("shares", "yes"),
    "x.t().contiguous()": ("copies", "yes"),
    "x.t().view(2, 2, 3)": "works",
    "y[:, 1:].view(2, 8)": "works",
    "y[:, 1:].view(4, 4)": "error",
    "place of x.t()[2, 1]": 6,
    "place of y[:, 1:][1, 0, 2]": 18,
}
