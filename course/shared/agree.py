"""How a visible test compares: the case, what was expected and what came stand in the error."""


def agree(case, got, expected):
    """Check that got is expected; the error shows the case, what was expected, what came."""
    text = f"{case}\nexpected: {expected}\ngot:      {got}"
    if got is None:
        gradient = ", or did no gradient arrive" if "grad" in case else ""
        raise AssertionError(f"{text}\nIs there a return missing{gradient}?")
    if isinstance(expected, torch.Tensor):
        assert isinstance(got, torch.Tensor), f"{text}\nThe result should be a tensor."
    try:
        assert_close(got, expected)
    except AssertionError as why:
        raise AssertionError(f"{text}\n{why}") from None
