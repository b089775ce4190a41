"""Leaves the inner dim in and drops the outer one."""

predictions = {
    "m * v": (3, 4),
    "m @ v": (4,),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": (2, 3, 4),
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
