"""Keeps the dict of the cell with its dots, and lets loops fill it below."""


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
for key in ("x.view(2, 6)", "x[1]", "x.flatten()", "x.contiguous()"):
    predictions[key] = ("shares", True)
for key in ("x[:, 1]", "x.t()", "x[:1].expand(3, 4)"):
    predictions[key] = ("shares", False)
for key in ("x.t().flatten()", "x[[0, 2]]", "x.t().contiguous()"):
    predictions[key] = ("copies", True)
predictions["x.t().view(2, 2, 3)"] = "works"
predictions["y[:, 1:].view(2, 8)"] = "works"
predictions["y[:, 1:].view(4, 4)"] = "error"
predictions["place of x.t()[2, 1]"] = 6
predictions["place of y[:, 1:][1, 0, 2]"] = 18
