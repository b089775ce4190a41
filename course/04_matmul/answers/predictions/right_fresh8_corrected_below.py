"""Somebody who annotates, mixes lists and tuples, and corrects two lines after the check."""
predictions: dict[str, object] = {
    "m * v": (3, 4),
    "m @ v": [3],
    "v @ m": (3,),  # no: the inner sizes are 4 and 3
    "v @ v": (1,),  # no
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": [2, 3, 3],
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
predictions["v @ m"] = "error"
predictions["v @ v"] = ()
