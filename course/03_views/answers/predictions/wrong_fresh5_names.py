"""The right answers, but written by names and worked out by the formula."""


S, C = "shares", "copies"
predictions = {
    "x.view(2, 6)": (S, True),
    "x[1]": (S, True),
    "x[:, 1]": (S, False),
    "x.t()": (S, False),
    "x[:1].expand(3, 4)": (S, False),
    "x.flatten()": (S, True),
    "x.t().flatten()": (C, True),
    "x[[0, 2]]": (C, True),
    "x.contiguous()": (S, True),
    "x.t().contiguous()": (C, True),
    "x.t().view(2, 2, 3)": "works",
    "y[:, 1:].view(2, 8)": "works",
    "y[:, 1:].view(4, 4)": "error",
    "place of x.t()[2, 1]": 0 + 2 * 1 + 1 * 4,
    "place of y[:, 1:][1, 0, 2]": 4 + 1 * 12 + 0 * 4 + 2 * 1,
}
