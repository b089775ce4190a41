"""Display LaTeX whose link runs a script, with the scheme put together by a macro.

Wins: page.
"""

# %% after
from IPython.display import Latex, Markdown, display

display(Latex(r"$\href{javascript:pwned()}{x}$"))
display(Markdown(r"$\href{javascript:pwned()}{x}$"))
