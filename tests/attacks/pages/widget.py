"""Display a bundle of types that only a browser understands, in the hope that one is drawn.

Wins: page.
"""

# %% after
from IPython.display import display

display(
    {
        "application/vnd.jupyter.widget-view+json": {"model_id": "</script><script>pwned()</script>"},
        "text/html": "<script>pwned()</script>",
        "image/svg+xml": "<svg onload=pwned()></svg>",
        "application/x-pwned": "pwned()",
        "text/plain": "widget",
    },
    raw=True,
    metadata={"isolated": True},
)
