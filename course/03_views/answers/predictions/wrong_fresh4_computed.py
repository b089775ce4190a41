"""Lets a loop over eval work out the pairs, though only values that are written count."""


predictions = {
    "x.t().view(2, 2, 3)": "works",
    "y[:, 1:].view(2, 8)": "works",
    "y[:, 1:].view(4, 4)": "error",
    "place of x.t()[2, 1]": 6,
    "place of y[:, 1:][1, 0, 2]": 18,
}
x = torch.arange(12.0).reshape(3, 4)
for expression in [
    "x.view(2, 6)",
    "x[1]",
    "x[:, 1]",
    "x.t()",
    "x[:1].expand(3, 4)",
    "x.flatten()",
    "x.t().flatten()",
    "x[[0, 2]]",
    "x.contiguous()",
    "x.t().contiguous()",
]:
    result = eval(expression)
    same = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    predictions[expression] = ("shares" if same else "copies", result.is_contiguous())
