"""Some in the dict, others filled in or corrected in lines below it."""


predictions = {
    "m * v": (3, 4),
    "m @ v": (3, 1),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": ...,
    "b @ b[:1].mT": "error",
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": ...,
}
predictions["b @ m.T"] = (2, 3, 3)
predictions["torch.mm(m, v[:, None])"] = (3, 1)
# I looked, and these two were wrong
predictions["m @ v"] = (3,)
predictions["b @ b[:1].mT"] = (2, 3, 3)
