"""A language model that lets torch fill in the dict; breaks 'what code works out does not count'."""
x = torch.arange(12.0).reshape(3, 4)
y = torch.arange(24.0).reshape(2, 3, 4)
predictions = {}
for key in ("x.view(2, 6)", "x[1]", "x[:, 1]", "x.t()", "x[:1].expand(3, 4)", "x.flatten()",
            "x.t().flatten()", "x[[0, 2]]", "x.contiguous()", "x.t().contiguous()"):
    result = eval(key)
    same = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    predictions[key] = ("shares" if same else "copies", result.is_contiguous())
for key in ("x.t().view(2, 2, 3)", "y[:, 1:].view(2, 8)", "y[:, 1:].view(4, 4)"):
    try:
        eval(key)
        predictions[key] = "works"
    except RuntimeError:
        predictions[key] = "error"
predictions["place of x.t()[2, 1]"] = int(x.t()[2, 1])
predictions["place of y[:, 1:][1, 0, 2]"] = int(y[:, 1:][1, 0, 2])
