"""torch.autograd.functional.vjp does everything, the refusal included; kept in a partial-like lambda."""
vjp = lambda f, x, v: torch.autograd.functional.vjp(f, x, v, create_graph=False)[1]
