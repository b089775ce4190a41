"""A student who leaves the dict as it is and fills in lines below it, without parentheses round the pairs."""
predictions = {
    # a pair: "shares" or "copies", and contiguous or not
    "x.view(2, 6)": ...,
    "x[1]": ...,
    "x[:, 1]": ...,
    "x.t()": ...,
    "x[:1].expand(3, 4)": ...,
    "x.flatten()": ...,
    "x.t().flatten()": ...,
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
predictions["x.view(2, 6)"] = "shares", True
predictions["x[1]"] = "shares", True
predictions["x[:, 1]"] = "shares", False
predictions["x.t()"] = "shares", False
predictions["x[:1].expand(3, 4)"] = "shares", False
predictions["x.flatten()"] = "shares", True
predictions["x.t().flatten()"] = "copies", True
predictions["x[[0, 2]]"] = "copies", True
predictions["x.contiguous()"] = "shares", True
predictions["x.t().contiguous()"] = "copies", True
predictions["x.t().view(2, 2, 3)"] = "works"
predictions["y[:, 1:].view(2, 8)"] = "works"
predictions["y[:, 1:].view(4, 4)"] = "error"
predictions["place of x.t()[2, 1]"] = 6
predictions["place of y[:, 1:][1, 0, 2]"] = 18
