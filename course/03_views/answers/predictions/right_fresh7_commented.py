"""A student who fills in the dict and writes the reason behind each line."""
predictions = {
    "x.view(2, 6)": ("shares", True),  # view promises it
    "x[1]": ("shares", True),  # a slice, stride (1,)
    "x[:, 1]": ("shares", False),  # a slice, stride (4,)
    "x.t()": ("shares", False),  # stride (1, 4)
    "x[:1].expand(3, 4)": ("shares", False),  # stride (0, 1)
    "x.flatten()": ("shares", True),  # x is contiguous
    "x.t().flatten()": ("copies", True),  # no view of it
    "x[[0, 2]]": ("copies", True),  # a list of indices
    "x.contiguous()": ("shares", True),  # x itself
    "x.t().contiguous()": ("copies", True),
    "x.t().view(2, 2, 3)": "works",  # 4 is split into 2 and 2
    "y[:, 1:].view(2, 8)": "works",  # 4 == 4 * 1, two rows of four side by side
    "y[:, 1:].view(4, 4)": "error",  # 12 != 2 * 4
    "place of x.t()[2, 1]": 6,  # x[1, 2]: 4 + 2
    "place of y[:, 1:][1, 0, 2]": 18,  # 4 + 12 + 0 + 2
}
