"""A student who guessed wrong twice and corrected it below the dict, after a look."""
predictions: dict = {
    "m * v": (3, 4),
    "m @ v": (3, 1),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": "error",
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
}
predictions["m @ v"] = (3,)  # the vector's column goes out again
predictions["b @ b[:1].mT"] = (2, 3, 3)  # @ broadcasts the batch of one
