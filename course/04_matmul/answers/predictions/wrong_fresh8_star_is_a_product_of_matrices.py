"""Somebody from Matlab reads * as the matrix product; two elementwise lines are wrong."""
predictions = {
    "m * v": (3,),
    "m @ v": (3,),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": (3, 3),
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
