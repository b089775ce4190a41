"""A student who leaves the dict as it is and fills in lines below it, without parentheses."""
predictions = {
    "m * v": ...,
    "m @ v": ...,
    "v @ m": ...,
    "v @ v": ...,
    "v[:, None] * v": ...,
    "m * m.T": ...,
    "b @ m.T": ...,
    "b @ b[:1].mT": ...,
    "torch.bmm(b, b[:1].mT)": ...,
    "torch.mm(m, v[:, None])": ...,
}
predictions["m * v"] = 3, 4
predictions["m @ v"] = 3,
predictions["v @ m"] = "error"
predictions["v @ v"] = ()
predictions["v[:, None] * v"] = 4, 4
predictions["m * m.T"] = "error"
predictions["b @ m.T"] = 2, 3, 3
predictions["b @ b[:1].mT"] = 2, 3, 3
predictions["torch.bmm(b, b[:1].mT)"] = "error"
predictions["torch.mm(m, v[:, None])"] = 3, 1
