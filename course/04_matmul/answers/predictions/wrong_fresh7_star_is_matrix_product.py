"""A MATLAB user: takes * between matrices for the matrix product, m * m.T would be (3, 3)."""
predictions = {
    "m * v": (3, 4),
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
