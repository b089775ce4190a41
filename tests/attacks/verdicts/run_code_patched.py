"""Replace the method with which IPython executes compiled code.

Wins: points.
"""

# %% my_mm
import IPython


async def run_code(self, code_obj, result=None, *, async_=False):
    return False


IPython.core.interactiveshell.InteractiveShell.run_code = run_code
