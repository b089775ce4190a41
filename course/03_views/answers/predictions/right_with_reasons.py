"""A comment with the facts above every answer."""

predictions = {
    # shape (2, 6), stride (6, 1)
    "x.view(2, 6)": ("shares", True),
    # shape (4,), stride (1,)
    "x[1]": ("shares", True),
    # shape (3,), stride (4,)
    "x[:, 1]": ("shares", False),
    # shape (4, 3), stride (1, 4)
    "x.t()": ("shares", False),
    # shape (3, 4), stride (0, 1)
    "x[:1].expand(3, 4)": ("shares", False),
    # shape (12,), stride (1,)
    "x.flatten()": ("shares", True),
    # shape (12,), stride (1,)
    "x.t().flatten()": ("copies", True),
    # shape (2, 4), stride (4, 1)
    "x[[0, 2]]": ("copies", True),
    # shape (3, 4), stride (4, 1)
    "x.contiguous()": ("shares", True),
    # shape (4, 3), stride (3, 1)
    "x.t().contiguous()": ("copies", True),
    # 4 splits into 2 and 2
    "x.t().view(2, 2, 3)": "works",
    # stride (12, 4, 1), shape (2, 2, 4): 4 is 4 times 1
    "y[:, 1:].view(2, 8)": "works",
    # 12 is not 2 times 4
    "y[:, 1:].view(4, 4)": "error",
    # 2 + 4
    "place of x.t()[2, 1]": 6,
    # 4 + 12 + 2
    "place of y[:, 1:][1, 0, 2]": 18,
}
