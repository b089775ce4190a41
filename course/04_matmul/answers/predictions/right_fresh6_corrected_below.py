"""Two guesses corrected in lines below the dict."""


predictions = {
    "m * v": (3, 4),
    "m @ v": (3,),
    "v @ m": "error",
    "v @ v": (1,),
    "v[:, None] * v": (4, 4),
    "m * m.T": (3, 3),
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
predictions["v @ v"] = ()  # a dot product: no dims at all
predictions["m * m.T"] = "error"  # * is not @
