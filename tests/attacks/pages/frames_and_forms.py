"""Display a frame, a form and a refresh that lead elsewhere, or act on this Jupyter.

Wins: page.
"""

# %% after
from IPython.display import HTML, display

display(HTML("<iframe srcdoc='<script>pwned()</script>'></iframe>"))
display(HTML("<form action='/formgrader/api/pwned' method=post><button>Grade</button></form>"))
display(HTML("<meta http-equiv=refresh content='0;url=https://pwned.example'>"))
display(HTML("<base href='https://pwned.example/'>"))
