"""Measurements. `takeitdown.hashing` comes before NumPy here as it does in the window, because it
says how many threads NumPy may have.
"""

import takeitdown.hashing  # noqa: F401
