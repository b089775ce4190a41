"""A student who leaves the column of a vector in the result: m @ v is (3,), not (3, 1)."""
predictions = {
    "m * v": (3, 4),
    "m @ v": (3, 1),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
