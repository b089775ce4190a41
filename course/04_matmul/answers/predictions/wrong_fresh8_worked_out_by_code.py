"""A language model that lets torch fill in the dict; breaks 'what code works out does not count'."""
predictions = dict.fromkeys([
    "m * v", "m @ v", "v @ m", "v @ v", "v[:, None] * v", "m * m.T", "b @ m.T",
    "b @ b[:1].mT", "torch.bmm(b, b[:1].mT)", "torch.mm(m, v[:, None])",
])
v, m, b = torch.randn(4), torch.randn(3, 4), torch.randn(2, 3, 4)
for question in predictions:
    try:
        predictions[question] = tuple(eval(question).shape)
    except RuntimeError:
        predictions[question] = "error"
