"""Joins the cells to one program, compiles it once, and lets it run with a separate dict for its names."""
class StateAfter:
    """Callable, so that the two halves can be looked at one by one."""

    def program(self, cells, order):
        return compile("\n".join(cells[i] for i in order), "<page>", "exec")

    def __call__(self, cells, order):
        variables = {}
        exec(self.program(cells, order), {}, variables)
        for name in [*variables]:
            if name.startswith("__") and name.endswith("__"):
                variables.pop(name)
        return variables


state_after = StateAfter()
