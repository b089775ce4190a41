"""Reformats the dict with single quotes, parentheses and reasons beside the values."""
predictions = {
    'run A, B, C': 11,  # 10 + 1
    'run A, B, B, C': 12,  # 10 + 1 + 1
    'run A, B, A, C': (10),  # A again
    'run A, B, delete the cell B, run C': 11,  # page, not kernel
    'run A, B, write n = 50 into A without running it, run C': 11,  # not 51!
    'run A, B, restart the kernel, run C': 'error',  # NameError
    'run A, B, restart the kernel, run all': 11,
    'a file in /content, after restarting the session': 'kept',
    'a file in /content, on a new virtual machine': 'gone',
    'a file in Drive, on a new virtual machine': ('kept'),
    '!cd .. changes os.getcwd()': False,  # only a subshell
    '%cd .. changes os.getcwd()': True,
}
