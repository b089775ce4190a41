"""Believes that view needs a contiguous tensor, and forgets an offset."""


predictions = {
    # a pair: "shares" or "copies", and contiguous or not
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x.t()": ("shares", False),
    "x[:1].expand(3, 4)": ("shares", False),
    "x.flatten()": ("shares", True),
    "x.t().flatten()": ("copies", True),
    "x[[0, 2]]": ("copies", True),
    "x.contiguous()": ("shares", True),
    "x.t().contiguous()": ("copies", True),
    # "works" or "error"
    "x.t().view(2, 2, 3)": "error",
    "y[:, 1:].view(2, 8)": "error",
    "y[:, 1:].view(4, 4)": "error",
    # an int
    "place of x.t()[2, 1]": 6,
    "place of y[:, 1:][1, 0, 2]": 14,
}
