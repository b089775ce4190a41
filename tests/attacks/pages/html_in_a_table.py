"""Hide a script in an object's own HTML, as tables have one (`_repr_html_`).

Wins: page.
"""

# %% after
class Table:
    def _repr_html_(self):
        return "<table><tr><td><script>pwned()</script><img src=x onerror=pwned()></td></tr></table>"


Table()
