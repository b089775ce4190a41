"""Expects errors everywhere."""

predictions = {
    "m * v": "error",
    "m @ v": "error",
    "v @ m": "error",
    "v @ v": "error",
    "v[:, None] * v": "error",
    "m * m.T": "error",
    "b @ m.T": "error",
    "b @ b[:1].mT": "error",
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": "error",
}
