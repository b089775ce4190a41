"""A student who fills in the dict and gives a reason behind each line."""
predictions = {
    "m * v": (3, 4),  # v is stretched to three rows
    "m @ v": (3,),  # (3, 4) by (4, 1), the 1 goes
    "v @ m": "error",  # (1, 4) by (3, 4)
    "v @ v": (),
    "v[:, None] * v": (4, 4),  # a column by a row
    "m * m.T": "error",  # (3, 4) against (4, 3)
    "b @ m.T": (2, 3, 3),  # (2, 3, 4) by (4, 3)
    "b @ b[:1].mT": (2, 3, 3),  # (2, 3, 4) by (1, 4, 3)
    "torch.bmm(b, b[:1].mT)": "error",  # 2 is not 1
    "torch.mm(m, v[:, None])": (3, 1),  # mm keeps both dims
}
