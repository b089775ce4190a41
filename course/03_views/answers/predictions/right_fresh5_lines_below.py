"""Some values stand in the dict, others in lines below it, one of them corrected there."""


predictions = {
    # a pair: "shares" or "copies", and contiguous or not
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x.t()": ("shares", False),
    "x[:1].expand(3, 4)": ("shares", False),
    "x.flatten()": ("copies", True),
    "x.t().flatten()": ("copies", True),
    "x[[0, 2]]": ...,
    "x.contiguous()": ...,
    "x.t().contiguous()": ...,
    # "works" or "error"
    "x.t().view(2, 2, 3)": ...,
    "y[:, 1:].view(2, 8)": ...,
    "y[:, 1:].view(4, 4)": ...,
    # an int
    "place of x.t()[2, 1]": ...,
    "place of y[:, 1:][1, 0, 2]": ...,
}
predictions["x[[0, 2]]"] = ("copies", True)
predictions["x.contiguous()"] = ("shares", True)
predictions["x.t().contiguous()"] = ("copies", True)
predictions["x.t().view(2, 2, 3)"] = "works"
predictions["y[:, 1:].view(2, 8)"] = "works"
predictions["y[:, 1:].view(4, 4)"] = "error"
predictions["place of x.t()[2, 1]"] = 6
predictions["place of y[:, 1:][1, 0, 2]"] = 18
# I was wrong about this one, flatten shares when it can
predictions["x.flatten()"] = ("shares", True)
