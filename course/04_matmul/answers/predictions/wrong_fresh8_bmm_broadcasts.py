"""Somebody who takes bmm for @ with another name, and mm of a column for mv; the last two are wrong."""
predictions = {
    "m * v": (3, 4),
    "m @ v": (3,),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": (2, 3, 3),
    "torch.mm(m, v[:, None])": (3,),
}
