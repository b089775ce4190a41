"""The right shapes, sorted by kind."""


predictions = {
    # refused
    "v @ m": "error",
    "m * m.T": "error",
    "torch.bmm(b, b[:1].mT)": "error",
    # the others
    "v @ v": (),
    "m @ v": (3,),
    "m * v": (3, 4),
    "v[:, None] * v": (4, 4),
    "torch.mm(m, v[:, None])": (3, 1),
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": (2, 3, 3),
}
