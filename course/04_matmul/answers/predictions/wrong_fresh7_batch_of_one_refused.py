"""A student who thinks that @ refuses unequal batches, as bmm does: b @ b[:1].mT works."""
predictions = {
    "m * v": (3, 4),
    "m @ v": (3,),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": "error",
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
