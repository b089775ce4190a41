"""Works the shapes out of names and a loop, though only values that are written count."""


rows, columns, batch = 3, 4, 2
scores = (batch, rows, rows)
predictions = {
    "m * v": (rows, columns),
    "m @ v": (rows,),
    "v @ v": (),
    "v[:, None] * v": (columns, columns),
    "b @ m.T": scores,
    "b @ b[:1].mT": scores,
    "torch.mm(m, v[:, None])": (rows, 1),
}
for question in ("v @ m", "m * m.T", "torch.bmm(b, b[:1].mT)"):
    predictions[question] = "error"
