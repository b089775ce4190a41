"""Two short names for the words, which stand in the place of the values."""


SHARES, COPIES = "shares", "copies"
predictions = {
    # a pair: "shares" or "copies", and contiguous or not
    "x.view(2, 6)": (SHARES, True),
    "x[1]": (SHARES, True),  # one row: stride (1,)
    "x[:, 1]": (SHARES, False),  # stride (4,)
    "x.t()": (SHARES, False),
    "x[:1].expand(3, 4)": (SHARES, False),  # stride (0, 1)
    "x.flatten()": (SHARES, True),
    "x.t().flatten()": (COPIES, True),
    "x[[0, 2]]": (COPIES, True),
    "x.contiguous()": (SHARES, True),  # x itself
    "x.t().contiguous()": (COPIES, True),
    # "works" or "error"
    "x.t().view(2, 2, 3)": "works",  # 4 is split into 2 and 2
    "y[:, 1:].view(2, 8)": "works",  # stride (12, 4, 1): 4 == 4 * 1
    "y[:, 1:].view(4, 4)": "error",  # 12 != 2 * 4
    # an int
    "place of x.t()[2, 1]": 0 + 2 * 1 + 1 * 4,
    "place of y[:, 1:][1, 0, 2]": 4 + 1 * 12 + 0 * 4 + 2 * 1,
}
