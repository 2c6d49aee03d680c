"""The person's own encrypted case file: what it holds (`case`), where it lies (`shelf`).

`FORMAT.md` is the format, whole: what another program needs to read one. `tests/vectors/casefile/`
has files of this version, which open for ever. It imports no cryptography, and writes nowhere but
beside the file.
"""
