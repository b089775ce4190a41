"""Filled in the lines on matrices first and added the batches one by one."""

predictions = {
    "m * v": (3, 4),
    "m @ v": (3,),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
}
predictions["b @ m.T"] = (2, 3, 3)
predictions["b @ b[:1].mT"] = (2, 3, 3)
predictions["torch.bmm(b, b[:1].mT)"] = "error"
predictions["torch.mm(m, v[:, None])"] = (3, 1)
