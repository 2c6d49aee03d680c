"""The values that a picture's fingerprints pass through, one file a step.

    path ──▶ Picture ──▶ Fingerprint ──▶ Confirmation ──▶ Submission ──▶ Receipt

Each is frozen, checks itself, and can only be made from the one before it. This folder needs the
standard library only, opens nothing and sends nothing.
"""
