"""Somebody who annotates, guesses first and corrects three lines below after the check."""
predictions: dict = {
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x.t()": ("shares", False),
    "x[:1].expand(3, 4)": ("copies", True),  # wrong, see below
    "x.flatten()": ("copies", True),  # wrong, see below
    "x.t().flatten()": ("copies", True),
    "x[[0, 2]]": ("copies", True),
    "x.contiguous()": ("shares", True),
    "x.t().contiguous()": ("copies", True),
    "x.t().view(2, 2, 3)": "error",  # wrong, see below
    "y[:, 1:].view(2, 8)": "works",
    "y[:, 1:].view(4, 4)": "error",
    "place of x.t()[2, 1]": 6,
    "place of y[:, 1:][1, 0, 2]": 18,
}
predictions["x[:1].expand(3, 4)"] = ("shares", False)
predictions["x.flatten()"] = ("shares", True)
predictions["x.t().view(2, 2, 3)"] = "works"
