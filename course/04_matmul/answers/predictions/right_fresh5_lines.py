"""Lines below the dict, with two guesses corrected after a look."""


predictions = {
    "m * v": (3, 4),
    "m @ v": (3, 1),
    "v @ m": ...,
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": ...,
    "b @ m.T": ...,
    "b @ b[:1].mT": "error",
    "torch.bmm(b, b[:1].mT)": ...,
    "torch.mm(m, v[:, None])": ...,
}
predictions["v @ m"] = "error"  # 4 against 3
predictions["m * m.T"] = "error"
predictions["b @ m.T"] = (2, 3, 3)
predictions["torch.bmm(b, b[:1].mT)"] = "error"
predictions["torch.mm(m, v[:, None])"] = (3, 1)
# corrected:
predictions["m @ v"] = (3,)
predictions["b @ b[:1].mT"] = (2, 3, 3)
