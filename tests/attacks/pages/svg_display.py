"""Display a drawing (SVG) with a script in it.

Wins: page.
"""

# %% after
from IPython.display import SVG

SVG(data='<svg xmlns="http://www.w3.org/2000/svg" onload="pwned()"><script>pwned()</script></svg>')
